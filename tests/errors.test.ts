/** What cannot be read, through the command line: its own code, a sentence that says what to do, exit 1, no stack. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReadError, type ReadErrorCode } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import { root } from './support/packages.js'
import { runMain } from './support/run-main.js'

const folder = join(root, 'fixtures', 'broken')
const listed = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, ReadErrorCode>
const cases: [path: string, code: ReadErrorCode][] = [
  ...Object.entries(listed).map(([name, code]): [string, ReadErrorCode] => [join(folder, name), code]),
  [folder, 'is-directory'],
  [join(folder, 'nowhere.docx'), 'not-found'],
  [join(folder, 'empty.docx', 'inside.docx'), 'not-found']
]

describe('a document that cannot be read', () => {
  it.each(cases)('%s: %s', async (path, code) => {
    const { code: exit, stdout, stderr } = await runMain(['parse', path, '--ocr', 'never'])
    expect(exit).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^cofnod: [^\n]+\n$/)
    expect(stderr.startsWith(`cofnod: ${path}: ${new ReadError(code).message.split('(')[0]?.trimEnd()}`)).toBe(true)
    expect(stderr.endsWith(` [${code}]\n`)).toBe(true)
    expect(stderr).not.toMatch(/\bat \S+:\d+|Error:|Exception/)
  })

  it('gives each way of failing a code of its own', () => {
    const codes = new Set(cases.map(([, code]) => code))
    expect([...codes].sort()).toEqual(
      ['damaged', 'empty', 'encrypted', 'is-directory', 'needs-ocr', 'no-pages', 'not-found', 'unsupported'].sort()
    )
    expect(readdirSync(folder)).toContain('no-pages.pdf')
  })

  it('is told apart by its content, whatever its name says', async () => {
    const stdin = readFileSync(join(folder, 'encrypted.pdf'))
    const { stderr } = await runMain(['parse', '-', '--name', 'minutes.txt'], { stdin })
    expect(stderr).toMatch(/\[encrypted\]\n$/)
  })

  it('cut anywhere gives a record or an error of ours, never a stack', async () => {
    for (const fixture of ['council-docx/input.docx', 'steering-pdf/input.pdf', 'board-html/input.html']) {
      const whole = readFileSync(join(root, 'fixtures', fixture))
      for (const part of [0.02, 0.3, 0.7, 0.99]) {
        const stdin = whole.subarray(0, Math.floor(whole.length * part))
        const { code, stderr } = await runMain(['parse', '-'], { stdin })
        expect([0, 1]).toContain(code)
        expect(stderr, `${fixture} ${part}`).not.toContain('[internal]')
        if (code === 1) expect(stderr).toMatch(/^cofnod: standard input: [^\n]+ \[[a-z-]+\]\n$/)
      }
    }
  })
})
