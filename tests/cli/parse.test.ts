/** `cofnod parse` inside this process, over fixtures. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkRecord, recordSchema } from '@cofnod/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../support/packages.js'
import { runMain } from '../support/run-main.js'

const fixture = (path: string) => join(root, 'fixtures', path)
const docx = fixture('council-docx/input.docx')
const pdf = fixture('steering-pdf/input.pdf')
const md = fixture('village-hall-md/input.md')
const missing = fixture('nowhere.txt')
const hasLibreOffice = spawnSync('sh', ['-c', 'command -v soffice']).status === 0

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cofnod-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('formats', () => {
  it('one file gives indented JSON that the schema accepts', async () => {
    const { code, stdout, stderr } = await runMain(['parse', docx])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion"/)
    const record = recordSchema.parse(JSON.parse(stdout))
    expect(record.source.name).toBe('input.docx')
    expect(record.attendees.length).toBeGreaterThan(2)
  })

  it('several files give a line each, in their order', async () => {
    const { code, stdout } = await runMain(['parse', pdf, docx])
    const lines = stdout.trimEnd().split('\n')
    expect(code).toBe(0)
    expect(lines.map((line) => JSON.parse(line).source.name)).toEqual(['input.pdf', 'input.docx'])
  })

  it('several files with --format json give one array, whatever fails', async () => {
    const names = async (...files: string[]) => {
      const { stdout } = await runMain(['parse', ...files, '--format', 'json'])
      return (JSON.parse(stdout) as { source: { name: string } }[]).map(({ source }) => source.name)
    }
    expect(await names(md, docx)).toEqual(['input.md', 'input.docx'])
    expect(await names(missing, md)).toEqual(['input.md'])
    expect(await names(missing, missing)).toEqual([])
  })

  it('--format summary is for reading, in colour on a terminal only', async () => {
    const plain = await runMain(['parse', docx, '--format', 'summary'])
    expect(plain.stdout).toContain('\nPresent (')
    expect(plain.stdout).not.toContain('\u001b')
    const coloured = await runMain(['parse', docx, '--format', 'summary'], { terminal: true })
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
    expect(coloured.stdout).toContain('\u001b[1m')
  })

  it.each([
    [{ NO_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '' }, true, true]
  ])('%j on a terminal (%s): colours %s', async (env, terminal, colours) => {
    const { stdout } = await runMain(['parse', md, '--format', 'summary'], {
      env: env as Record<string, string>,
      terminal
    })
    expect(stdout.includes('\u001b')).toBe(colours)
  })

  it('--no-evidence leaves the evidence out and nothing else', async () => {
    const whole = JSON.parse((await runMain(['parse', md])).stdout)
    const bare = JSON.parse((await runMain(['parse', md, '--no-evidence'])).stdout)
    expect(whole.evidence.length).toBeGreaterThan(0)
    expect(bare).toEqual({ ...whole, evidence: [] })
  })

  it('--text gives the text that the evidence points into', async () => {
    const record = recordSchema.parse(JSON.parse((await runMain(['parse', docx])).stdout))
    const text = await runMain(['parse', docx, '--text'])
    const streams = JSON.parse((await runMain(['parse', docx, '--text', '--format', 'json'])).stdout)
    expect(text.stdout).toBe(`${streams.body}\n`)
    expect(Object.keys(streams)).toEqual(['body', 'furniture', 'metadata', 'filename'])
    expect(checkRecord(record, streams)).toEqual([])
    expect(record.evidence.length).toBeGreaterThan(0)
  })
})

describe('standard input', () => {
  it('is read for -, named by --name', async () => {
    const stdin = readFileSync(md)
    const named = await runMain(['parse', '-', '--name', 'may/hall.md'], { stdin })
    expect(JSON.parse(named.stdout).source.name).toBe('hall.md')
    const nameless = await runMain(['parse', '-'], { stdin: readFileSync(docx) })
    expect(JSON.parse(nameless.stdout).source.name).toBeNull()
  })

  it('says so when it is empty', async () => {
    const { code, stderr } = await runMain(['parse', '-'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^cofnod: standard input: The file has no content\. .+ \[empty\]\n$/)
  })
})

describe('failures', () => {
  it('one line each; the other files are done; exit 1', async () => {
    const { code, stdout, stderr } = await runMain(['parse', missing, md, fixture('broken/truncated.pdf')])
    expect(code).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/nowhere\.txt: There is no such file\. Check the path\. \[not-found\]$/),
      expect.stringMatching(/truncated\.pdf: .+ \[damaged\]$/)
    ])
  })

  it('a name with a line break stays on one line', async () => {
    const { stderr } = await runMain(['parse', 'a\nb\u001b[2J.txt'])
    expect(stderr).toMatch(/^cofnod: a b \[2J\.txt: [^\n]+ \[not-found\]\n$/)
  })

  it('--limit-ms gives a document up', async () => {
    const { code, stderr } = await runMain(['parse', pdf, '--limit-ms', '1'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/limit: 1 ms\) \[timeout\]\n$/)
  })

  it.each(['encrypted.pdf', 'encrypted.docx'])('--password opens %s; a wrong one is told from none', async (name) => {
    const encrypted = fixture(`broken/${name}`)
    const wrong = / \(the given password does not open it\) \[encrypted\]\n$/
    const { stderr } = await runMain(['parse', encrypted])
    expect(stderr).toMatch(/ \[encrypted\]\n$/)
    expect(stderr).not.toMatch(wrong)
    expect((await runMain(['parse', encrypted, '--password', 'guess'])).stderr).toMatch(wrong)
    const { code, stdout } = await runMain(['parse', encrypted, '--password', 'dirgel'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).source.name).toBe(name)
  })

  it('--tracked-changes says which version is read', async () => {
    const path = join(folder, 'tracked.rtf')
    writeFileSync(path, '{\\rtf1 Agreed {\\deleted five}{\\revised six} gates.}')
    const text = async (...flags: string[]) => (await runMain(['parse', path, '--text', ...flags])).stdout
    expect(await text()).toBe('Agreed six gates.\n')
    expect(await text('--tracked-changes', 'accept')).toBe('Agreed six gates.\n')
    expect(await text('--tracked-changes', 'reject')).toBe('Agreed five gates.\n')
  })

  it('--limit NAME=N bounds each document', async () => {
    const { code, stderr } = await runMain(['parse', docx, '--limit', 'pages=3', '--limit', 'characters=40'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/limit 40\) \[too-large\]\n$/)
    expect((await runMain(['parse', pdf, '--limit', 'pages=1'])).stderr).toMatch(/\[too-large\]\n$/)
    expect((await runMain(['parse', docx, '--limit', 'milliseconds=1'])).stderr).toMatch(/\[timeout\]\n$/)
    expect((await runMain(['parse', docx, '--limit', 'characters=100000'])).code).toBe(0)
  })

  it.skipIf(!hasLibreOffice)(
    '--via libreoffice reads what only it reads (skipped without it)',
    { timeout: 60_000 },
    async () => {
      const ns = ['office', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
      const path = join(folder, 'minutes.fodt')
      writeFileSync(
        path,
        `<?xml version="1.0"?><office:document ${ns.join(' ')} office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>The grant was agreed.</text:p></office:text></office:body></office:document>`
      )
      const { code, stdout, stderr } = await runMain(['parse', path, '--via', 'libreoffice'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(JSON.parse(stdout).source).toMatchObject({
        name: 'minutes.fodt',
        mediaType: 'application/vnd.oasis.opendocument.text-flat-xml',
        bytes: statSync(path).size
      })
    }
  )

  it('a cancelled run stops after the file it is at', async () => {
    const { code, stdout, stderr } = await runMain(['parse', docx, md], { signal: AbortSignal.abort() })
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^cofnod: [^\n]+ Reading was cancelled\. \[aborted\]\n$/)
  })

  it('a closed pipe ends the run quietly, a full disk does not', async () => {
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    expect(await runMain(['parse', md, docx], { failing: closed })).toEqual({ code: 0, stdout: '', stderr: '' })
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const { code, stderr } = await runMain(['parse', md], { failing: full })
    expect(code).toBe(1)
    expect(stderr).toMatch(/The result cannot be written: ENOSPC\. \[not-written\]\n$/)
  })
})

describe('--out-dir', () => {
  it('writes a file a document and nothing to standard output', async () => {
    const out = join(folder, 'a', 'b')
    expect(await runMain(['parse', md, docx, '--out-dir', out])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readdirSync(out).sort()).toEqual(['input.docx.json', 'input.md.json'])
    const { stdout } = await runMain(['parse', md])
    expect(readFileSync(join(out, 'input.md.json'), 'utf8')).toBe(stdout)
  })

  it('never lets one input of a run replace the result of another', async () => {
    const out = join(folder, 'same')
    const other = fixture('technical-group-md/input.md')
    const { code, stderr } = await runMain(['parse', md, other, '--out-dir', out])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /technical-group-md\/input\.md: Its result would replace that of .+village-hall-md\/input\.md in .+ \[name-taken\]\n$/
    )
    expect(readdirSync(out)).toEqual(['input.md.json'])
    const kept = JSON.parse(readFileSync(join(out, 'input.md.json'), 'utf8'))
    expect(kept.source.sha256).toBe(JSON.parse((await runMain(['parse', md])).stdout).source.sha256)
  })

  it('replaces what an earlier run left, and leaves nothing half written', async () => {
    const out = join(folder, 'again')
    await runMain(['parse', md, '--out-dir', out])
    writeFileSync(join(out, 'input.md.json'), 'old')
    await runMain(['parse', md, missing, '--out-dir', out])
    expect(readdirSync(out)).toEqual(['input.md.json'])
    expect(readFileSync(join(out, 'input.md.json'), 'utf8')).toMatch(/^\{/)
  })

  it('names files by what they hold', async () => {
    const out = join(folder, 'kinds')
    await runMain(['parse', md, '--text', '--out-dir', out])
    await runMain(['parse', md, '--format', 'summary', '--out-dir', out])
    await runMain(['parse', '-', '--format', 'ndjson', '--out-dir', out], { stdin: readFileSync(md) })
    expect(readdirSync(out).sort()).toEqual(['input.md.txt', 'stdin.ndjson'])
  })

  it('says when the folder cannot be made', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const { code, stderr } = await runMain(['parse', md, '--out-dir', join(file, 'x')])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^cofnod: The folder .+ cannot be made: ENOTDIR\. \[not-written\]\n$/)
  })
})

describe('progress', () => {
  it('is one line on a terminal that is gone at the end, for more than one file', async () => {
    const { stderr } = await runMain(['parse', md, docx, '--no-evidence'], { terminal: true })
    expect(stderr).toContain('[1/2] ')
    expect(stderr).toContain('[2/2] ')
    expect(stderr).not.toContain('\n')
    expect(stderr.endsWith('\r\u001b[K')).toBe(true)
    expect((await runMain(['parse', md], { terminal: true })).stderr).toBe('')
    expect((await runMain(['parse', md, docx])).stderr).toBe('')
  })
})
