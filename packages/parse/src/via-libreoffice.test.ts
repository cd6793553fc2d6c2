import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEFAULT_LIMITS } from '@cofnod/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convertToDocx } from './libreoffice.js'
import { readDocument } from './read-document.js'
import { readers } from './readers.js'
import { recogniseVia } from './via-libreoffice.js'

const fixture = (path: string) => fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url))
const installed = spawnSync('sh', ['-c', 'command -v soffice']).status === 0
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('cofnod-libreoffice-'))
// What other processes do in the usual folder must not be seen here.
const usual = process.env.TMPDIR
beforeAll(() => {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'cofnod-via-'))
})
afterAll(() => {
  rmSync(tmpdir(), { recursive: true })
  if (usual === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = usual
})
const rtf = new TextEncoder().encode('{\\rtf1 Agreed.}')

describe('recogniseVia', () => {
  const formatOf = (name: string, text: string) =>
    recogniseVia({ bytes: new TextEncoder().encode(text), name }, readers).format

  it('sends word processor files through LibreOffice, by their content', () => {
    const through = recogniseVia({ bytes: rtf, name: 'minutes.doc' }, readers)
    expect(through.format).toBe('rtf')
    expect(readers).not.toContain(through)
    expect(formatOf('minutes.wpd', '\u00ffWPC\u0001\u0002')).toBe('wpd')
  })
  it('leaves what it would not read better', () => {
    expect(readers).toContain(recogniseVia({ bytes: new TextEncoder().encode('# Minutes'), name: 'a.md' }, readers))
    expect(formatOf('a.html', '<html><p>Minutes')).toBe('html')
    expect(() => formatOf('a.xlsx', 'PK\u0003\u0004')).toThrow(expect.objectContaining({ code: 'unsupported' }))
  })
  it('says in one sentence what to install', async () => {
    const context = { name: 'a.rtf', sha256: '', limits: DEFAULT_LIMITS, deadline: { check() {} }, report() {} }
    const reader = recogniseVia({ bytes: rtf, name: 'a.rtf' }, readers, ['/no/such/program'])
    await expect(reader.read(rtf, context)).rejects.toMatchObject({
      code: 'no-converter',
      message: expect.stringMatching(/^LibreOffice[^.]*not installed: install it.*leave the option out\.$/)
    })
    expect(leftovers()).toEqual([])
  })
})

describe.skipIf(!installed)('by way of LibreOffice (skipped where it is not installed)', () => {
  it('the record names the file as it was given', { timeout: 60_000 }, async () => {
    const path = fixture('office-formats/input.doc')
    const [direct, via] = await Promise.all([readDocument(path), readDocument(path, { via: 'libreoffice' })])
    expect(via.data.file).toMatchObject({
      name: 'input.doc',
      mediaType: 'application/msword',
      bytes: readFileSync(path).length,
      sha256: direct.data.file.sha256
    })
    const words = (text: string) => text.split(/\s+/)
    expect(words(via.data.streams.body)).toEqual(words(direct.data.streams.body))
    expect(leftovers()).toEqual([])
  })
  it('nothing is fetched from the places that a document names', { timeout: 60_000 }, async () => {
    let asked = 0
    const server = createServer((_request, response) => {
      asked++
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const ns = ['office', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    const picture = `<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://127.0.0.1:${port}/a.png"/></draw:frame>`
    const fodt = `<?xml version="1.0"?><office:document ${ns.join(' ')} office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Agreed.${picture}</text:p></office:text></office:body></office:document>`
    try {
      const tree = await readDocument(new TextEncoder().encode(fodt), { via: 'libreoffice', name: 'a.fodt' })
      expect(tree.data.streams.body).toBe('Agreed.')
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
    expect(asked).toBe(0)
  })
  it('is stopped when time is over, and leaves nothing behind', { timeout: 30_000 }, async () => {
    const work = convertToDocx(rtf, { extension: 'rtf', limits: DEFAULT_LIMITS, signal: AbortSignal.timeout(200) })
    await expect(work).rejects.toMatchObject({ code: 'aborted' })
    expect(leftovers()).toEqual([])
    await expect(readDocument(rtf, { via: 'libreoffice', limits: { milliseconds: 200 } })).rejects.toMatchObject({
      code: 'timeout'
    })
    expect(leftovers()).toEqual([])
  })
})
