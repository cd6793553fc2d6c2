/** What each reporter writes, and that SARIF holds its schema. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { LintResult } from '../finding.js'
import { allRules } from '../rules/index.js'
import { lintText, SAMPLE } from '../testing/sample.js'
import { type ReporterName, reporters } from './index.js'

const failed: LintResult = {
  file: 'old/né & <b>.pdf',
  findings: [],
  suppressed: [],
  failure: { code: 'encrypted', message: 'It needs a "password" & more' }
}
const fine: LintResult = { file: 'fine.docx', findings: [], suppressed: [], failure: null }
const text = SAMPLE.replace('Ring', '<!-- cofnod-disable-next-line personal-phone -- the office -->\nRing')
const results = async () => [await lintText(text), failed, fine]
const report = async (name: ReporterName) => reporters[name](await results(), { version: '1.2.3', rules: allRules })

describe('pretty', () => {
  it('shows place, words and what to do', async () => {
    expect(await report('pretty')).toBe(`minutes.md

  ✖ Unexpected weekday Monday for 2026-05-12, expected Tuesday  weekday-matches-date
    3:32
    │ Minutes of the meeting held on Monday 12 May 2026 at 7.00 pm in the Vil…
    │                                ~~~~~~~~~~~~~~~~~~
    → “Monday” to “Tuesday” (mended by --fix)

  ▲ Unexpected item number 3 after 1, expected 2  item-number-gap
    12:4 · item 3 Next meeting
    │ 3. Next meeting
    │ ~~

  ✖ Unexpected weekday Wednesday for 2026-06-09, expected Tuesday  weekday-matches-date
    14:1 · item 3 Next meeting
    │ Wednesday 9 June 2026.
    │ ~~~~~~~~~~~~~~~~~~~~~
    → “Wednesday” to “Tuesday” (mended by --fix)

old/né & <b>.pdf

  ✖ It needs a "password" & more  encrypted

✖ 3 findings in 1 of 3 files (2 errors, 1 warning)
  1 file could not be read
  2 can be mended by --fix
  1 waived
`)
  })

  it('has colours only where they are asked for, and the same words', async () => {
    const plain = reporters.pretty(await results(), {})
    const color = reporters.pretty(await results(), { color: true })
    expect(plain).not.toContain('\u001b')
    expect(color.replace(/\u001b\[\d+m/g, '')).toBe(plain)
    expect(color).toContain('\u001b[31m✖')
  })

  it('is short where all is well', () => {
    expect(reporters.pretty([fine], {})).toBe('✔ no findings in 1 file\n')
  })

  it('fits a narrow terminal', async () => {
    const lines = reporters.pretty(await results(), { width: 60 }).split('\n')
    for (const line of lines.filter((each) => each.includes('│'))) expect(line.length).toBeLessThanOrEqual(60)
  })
})

const SCHEMA = fileURLToPath(new URL('../../../../../shared/schemas/sarif-schema-2.1.0.json', import.meta.url))

describe('sarif', () => {
  it.skipIf(!existsSync(SCHEMA))('holds the official schema', async () => {
    // Draft 4, whose only word that later drafts read otherwise here is `id`.
    const { $schema: _draft, id, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'))
    const ajv = new Ajv({ strict: false, formats: { uri: true, 'uri-reference': true, 'date-time': true } })
    const fits = ajv.compile({ $id: id, ...schema })
    const log = JSON.parse(await report('sarif'))
    expect(fits(log), JSON.stringify(fits.errors)).toBe(true)
    // The check can fail.
    expect(fits({ ...log, version: '2.0.0' })).toBe(false)
    log.runs[0].results[0].level = 'fatal'
    expect(fits(log)).toBe(false)
  })

  it('has rules, places, fingerprints, fixes and suppressions', async () => {
    const [run] = JSON.parse(await report('sarif')).runs
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'item-number-gap',
      'personal-phone',
      'weekday-matches-date'
    ])
    const [weekday, gap] = run.results
    expect(weekday).toMatchObject({ ruleId: 'weekday-matches-date', ruleIndex: 2, level: 'error' })
    expect(weekday.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'minutes.md' },
      region: { startLine: 3, startColumn: 32, endLine: 3, endColumn: 50 }
    })
    const { deletedRegion, insertedContent } = weekday.fixes[0].artifactChanges[0].replacements[0]
    expect(text.slice(deletedRegion.charOffset, deletedRegion.charOffset + deletedRegion.charLength)).toBe('Monday')
    expect(insertedContent.text).toBe('Tuesday')
    expect(gap.locations[0].logicalLocations[0]).toMatchObject({ name: '3', fullyQualifiedName: 'item 3 Next meeting' })
    expect(gap.partialFingerprints['cofnodFinding/v1']).toMatch(/^[0-9a-f]{16}$/)
    expect(run.results.at(-1).suppressions).toEqual([{ kind: 'inSource', justification: 'the office' }])
    expect(run.artifacts[1].location.uri).toBe('old/n%C3%A9%20%26%20%3Cb%3E.pdf')
    expect(run.invocations[0].executionSuccessful).toBe(false)
  })
})

it('json tells all', async () => {
  const { version, counts, results: all } = JSON.parse(await report('json'))
  expect(version).toBe('1.2.3')
  expect(counts).toEqual({ error: 2, warning: 1, info: 0, files: 1, failures: 1, fixable: 2, suppressed: 1 })
  expect(all).toEqual(JSON.parse(JSON.stringify(await results())))
})

it('github writes one command a finding, on one line', async () => {
  const lines = (await report('github')).trimEnd().split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toBe(
    '::error file=minutes.md,line=3,col=32,endLine=3,endColumn=50,title=weekday-matches-date::Unexpected weekday Monday for 2026-05-12, expected Tuesday%0A“Monday 12 May 2026”'
  )
  expect(lines[3]).toMatch(/^::error file=old\/né & <b>\.pdf,title=encrypted::/)
})

it('gitlab gives unique fingerprints and known severities', async () => {
  const issues = JSON.parse(await report('gitlab')) as Record<string, unknown>[]
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  expect(issues.map(({ severity }) => severity)).toEqual(['major', 'minor', 'major', 'critical'])
  expect(issues[0]?.location).toEqual({ path: 'minutes.md', lines: { begin: 3 } })
})

describe.each(['junit', 'checkstyle'] as const)('%s', (name) => {
  it('is well-formed whatever stands in it', async () => {
    const xml = await report(name)
    expect(xml).not.toMatch(/&(?!#\d+;)/)
    expect(xml.replace(/="[^"<>]*"/g, '')).not.toContain('"0')
    const open: string[] = []
    for (const [, close, tag, self] of xml
      .replace(/^<\?.*\?>/, '')
      .matchAll(/<(\/?)([a-z]+)(?: [a-z]+="[^"<>]*")*(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(tag)
      else if (!self) open.push(tag!)
    }
    expect(open).toEqual([])
    expect((xml.match(/</g) ?? []).length - 1).toBe(
      [...xml.matchAll(/<(\/?)([a-z]+)(?: [a-z]+="[^"<>]*")*(\/?)>/g)].length
    )
  })

  it('counts', async () => {
    const xml = await report(name)
    if (name === 'junit') expect(xml).toContain('tests="5" failures="3" errors="1"')
    else expect(xml.match(/<error /g)).toHaveLength(4)
  })
})
