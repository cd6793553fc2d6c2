/** Comments, the list of suppressions, and the baseline. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../finding.js'
import { lintText, SAMPLE } from '../testing/sample.js'
import { applyBaseline, readBaseline, writeBaseline } from './baseline.js'
import { blankDirectives } from './inline.js'
import { readSuppressions, suppressByFile } from './suppression-file.js'

const ids = (findings: readonly Finding[]) => findings.map(({ ruleId }) => ruleId)
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cofnod-lint-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('comments', () => {
  const phone = 'Ring Bryn'
  const cases: [name: string, text: string, waived: string[]][] = [
    [
      'next line',
      SAMPLE.replace(phone, `<!-- cofnod-disable-next-line personal-phone -- his office -->\n${phone}`),
      ['personal-phone']
    ],
    ['another rule', SAMPLE.replace(phone, `<!-- cofnod-disable-next-line action-due -->\n${phone}`), []],
    ['all rules', SAMPLE.replace(phone, `<!-- cofnod-disable-next-line -->\n${phone}`), ['personal-phone']],
    [
      'file',
      `<!-- cofnod-disable-file weekday-matches-date -->\n\n${SAMPLE}`,
      ['weekday-matches-date', 'weekday-matches-date']
    ],
    [
      'range',
      SAMPLE.replace('# Cwm', '<!-- cofnod-disable -->\n\n# Cwm').replace('## 1', '<!-- cofnod-enable -->\n\n## 1'),
      ['weekday-matches-date']
    ],
    ['this line', SAMPLE.replace('9 June 2026.', '9 June 2026. <!-- cofnod-disable-line -->'), ['weekday-matches-date']]
  ]
  it.each(cases)('%s', async (_name, text, waived) => {
    const { findings, suppressed } = await lintText(text)
    expect(ids(suppressed.map(({ finding }) => finding))).toEqual(waived)
    expect(findings).toHaveLength(4 - waived.length)
  })

  it('keep their reason', async () => {
    const { suppressed } = await lintText(cases[0]![1])
    expect(suppressed[0]?.reason).toBe('his office')
  })

  it('are blanked in plain text, where offsets stay', () => {
    const text = 'a\n<!-- cofnod-disable-next-line x -->\nb'
    expect(blankDirectives(text)).toBe(`a\n${' '.repeat(35)}\nb`)
  })
})

describe('the list of suppressions', () => {
  const list = (text: string) =>
    writeFile(join(folder, 'list.yaml'), text).then(() => readSuppressions(join(folder, 'list.yaml')))

  it('waives by file, rule, item and quote, until it expires', async () => {
    const entries = await list(`suppressions:
  - { file: "**/*.pdf", rule: personal-phone, quote: "01970 555123", reason: the office, expires: 2026-12-31 }
  - { file: a.pdf, rule: "*", item: 3, reason: numbered on purpose }
`)
    const { findings } = await lintText(SAMPLE)
    const used = new Set<NonNullable<typeof entries>[number]>()
    const split = suppressByFile(findings, 'a.pdf', entries!, '2026-12-31', used)
    expect(ids(split.suppressed.map(({ finding }) => finding))).toEqual([
      'personal-phone',
      'item-number-gap',
      'weekday-matches-date'
    ])
    expect(used.size).toBe(2)
    expect(suppressByFile(findings, 'a.pdf', entries!, '2027-01-01', used).suppressed).toHaveLength(2)
    expect(suppressByFile(findings, 'a.docx', entries!, '2026-12-31', used).suppressed).toHaveLength(0)
  })

  it.each([
    ['suppressions:\n  - { file: a.pdf, rule: x }\n', /suppressions\.0\.reason/],
    ['suppressions:\n  - { file: a.pdf, rule: x, reason: y, until: 2026 }\n', /until/],
    ['{', /cannot be read/]
  ])('says what is wrong with %j', async (text, message) => {
    await expect(list(text)).rejects.toThrow(message)
  })

  it('need not be there', async () => {
    expect(await readSuppressions(join(folder, 'none.yaml'))).toBeNull()
  })
})

describe('the baseline', () => {
  it('leaves only what is new, and tells what is fixed', async () => {
    const path = join(folder, 'baseline.json')
    const before = await lintText(SAMPLE)
    const entries = before.findings.map(({ ruleId, fingerprint, message }) => ({
      file: 'a.md',
      rule: ruleId,
      fingerprint,
      message
    }))
    await writeBaseline(path, [...entries].reverse())
    const baseline = await readBaseline(path)
    expect(JSON.parse(await readFile(path, 'utf8')).findings).toHaveLength(4)
    expect(applyBaseline(before.findings, 'a.md', baseline!)).toMatchObject({ findings: [], known: 4, stale: [] })

    const after = await lintText(
      SAMPLE.replace('Monday', 'Tuesday').replace('## 1', 'Write to bryn@mail.example.\n\n## 1')
    )
    const { findings, known, stale } = applyBaseline(after.findings, 'a.md', baseline!)
    expect(ids(findings)).toEqual(['personal-email'])
    expect(known).toBe(3)
    expect(stale.map(({ rule }) => rule)).toEqual(['weekday-matches-date'])
  })
})
