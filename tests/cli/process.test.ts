/** The built command line as a process. `npm test` builds before it tests; by hand: `pnpm build`. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../support/packages.js'

const bin = join(root, 'packages/cofnod/dist/bin.js')
const built = existsSync(bin)
const fixture = (path: string) => join(root, 'fixtures', path)
const docx = fixture('council-docx/input.docx')
const preload = pathToFileURL(join(root, 'tests/support/note-modules.mjs')).href

const cofnod = (args: string[], options: { input?: Buffer; env?: Record<string, string> } = {}) =>
  spawnSync(process.execPath, [bin, ...args], {
    input: options.input,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    maxBuffer: 1e8
  })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cofnod-process-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(!built)('the built command line', () => {
  it('says its version', () => {
    const { status, stdout, stderr } = cofnod(['--version'])
    const { version } = JSON.parse(readFileSync(join(root, 'packages/cofnod/package.json'), 'utf8'))
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('parses a file and standard input, with nothing but the result on standard output', () => {
    const file = cofnod(['parse', docx])
    expect({ status: file.status, stderr: file.stderr }).toEqual({ status: 0, stderr: '' })
    const piped = cofnod(['parse', '-', '--name', 'input.docx'], { input: readFileSync(docx) })
    expect(piped.stdout).toBe(file.stdout)
  })

  it('is the same in another time zone and locale', () => {
    const here = cofnod(['parse', docx], { env: { TZ: 'UTC', LANG: 'C' } })
    const there = cofnod(['parse', docx], { env: { TZ: 'Pacific/Auckland', LANG: 'cy_GB.UTF-8' } })
    expect(there.stdout).toBe(here.stdout)
    expect(here.status).toBe(0)
  })

  it.each([
    [['parse', 'nowhere.docx'], 1],
    [['prase'], 2]
  ])('%j: exit %i, one line, no stack', (args, code) => {
    const { status, stdout, stderr } = cofnod(args as string[])
    expect(status).toBe(code)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^cofnod: [^\n]+\n$/)
  })

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [bin, 'parse', ...Array.from({ length: 5 }, () => docx)], {
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('stops at Ctrl-C', async () => {
    const child = spawn(process.execPath, [bin, 'parse', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    // It waits for standard input, which never ends.
    child.stdin.write('Minutes')
    const closed = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))
    const beat = setInterval(() => child.kill('SIGINT'), 1500)
    const end = await closed
    clearInterval(beat)
    expect(end).toEqual({ code: 130, signal: null })
    expect(stderr).toMatch(/^cofnod: standard input: Reading was cancelled\. \[aborted\]\n$/)
  })
})

describe.skipIf(!built)('what is loaded', () => {
  const heavy =
    /node_modules\/(?:\.pnpm\/)?(pdf-parse|pdfjs-dist|@napi-rs\+canvas|mammoth|word-extractor|natural|remark-parse|rehype-parse)[@/]/
  const run = (args: string[], name: string) => {
    const path = join(folder, name)
    const { status } = spawnSync(process.execPath, ['--import', preload, bin, ...args], {
      env: { ...process.env, COFNOD_MODULES_FILE: path },
      encoding: 'utf8'
    })
    const urls = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
    return { status, urls, heavy: [...new Set(urls.flatMap((url) => heavy.exec(url)?.[1] ?? []))] }
  }

  it('for --version: nothing but the entry', () => {
    const { urls } = run(['--version'], 'version')
    expect(
      urls.filter((url) => url.startsWith('file:') && !/note-modules|\/dist\/(bin|version)\.js$/.test(url))
    ).toEqual([])
    expect(urls.some((url) => url.endsWith('/dist/bin.js'))).toBe(true)
  })

  it.each([
    ['--help', ['--help'], 0, []],
    ['a missing file', ['parse', 'nowhere.pdf'], 1, []],
    ['a text', ['parse', fixture('notes-txt/input.txt')], 0, []]
  ])('for %s: no library that reads documents', (name, args, code, expected) => {
    const { status, heavy: loaded } = run(args as string[], name)
    expect(status).toBe(code)
    expect(loaded).toEqual(expected)
  })

  it('for a PDF: pdf.js, and nothing of Word', () => {
    const { heavy: loaded } = run(['parse', fixture('steering-pdf/input.pdf')], 'pdf')
    expect(loaded).toContain('pdfjs-dist')
    expect(loaded).not.toContain('mammoth')
  })

  it('for Word: nothing of PDF', () => {
    const { heavy: loaded } = run(['parse', docx], 'docx')
    expect(loaded.filter((name) => /pdf|canvas/.test(name))).toEqual([])
  })
})
