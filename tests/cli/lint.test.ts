/** `cofnod lint` from the outside. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allRules, presets, reporters } from '@cofnod/lint'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PRESETS, REPORTERS } from '../../packages/cofnod/src/cli/lint/flags.js'
import { root } from '../support/packages.js'
import { runMain } from '../support/run-main.js'

const CLEAN = `# Cwm Onnen Hall Committee

Minutes of the meeting held on Tuesday 12 May 2026 at 7.00 pm in the Village Hall

Present: Ann Price (Chair), Bryn Owen, Carys Lloyd

## 1. Minutes of the last meeting

The minutes of the meeting held on 14 April 2026 were approved.

## 2. Roof

ACTION: Bryn Owen to ask three firms for a price of the scaffolding by 1 June 2026.

## 3. Next meeting

Tuesday 9 June 2026 at 7.00 pm.
`
const WRONG = CLEAN.replace('Tuesday 9 June', 'Wednesday 9 June').replace('ACTION: Bryn Owen to ask', 'ACTION: ask')

let base = ''
let folder = ''
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'cofnod-lint-cli-'))
})
beforeEach(() => {
  folder = mkdtempSync(join(base, 'case-'))
  writeFileSync(join(folder, 'clean.md'), CLEAN)
  writeFileSync(join(folder, 'wrong.md'), WRONG)
})
afterAll(() => rmSync(base, { recursive: true }))

const at = (name: string) => join(folder, name)
const lint = (...argv: string[]) => runMain(['lint', ...argv])
const rulesOf = (stdout: string) =>
  (JSON.parse(stdout).results as { findings: { ruleId: string }[] }[]).flatMap(({ findings }) =>
    findings.map(({ ruleId }) => ruleId)
  )

it('is silent on minutes in order: exit 0', async () => {
  expect(await lint(at('clean.md'))).toEqual({ code: 0, stdout: '✔ no findings in 1 file\n', stderr: '' })
})

it('finds in a folder, in pretty and in JSON: exit 1', async () => {
  const { code, stdout } = await lint(folder)
  expect(code).toBe(1)
  expect(stdout).toContain('Unexpected weekday Wednesday for 2026-06-09, expected Tuesday')
  expect(stdout).toMatch(/✖ 2 findings in 1 of 2 files \(1 error, 1 warning\)/)
  expect(rulesOf((await lint(folder, '--format', 'json')).stdout)).toEqual(['action-owner', 'weekday-matches-date'])
})

it('gives 0 for warnings, unless there are too many', async () => {
  const warnings = [at('wrong.md'), '--rule', 'weekday-matches-date: warning']
  expect((await lint(...warnings)).code).toBe(0)
  expect((await lint(...warnings, '--max-warnings', '2')).code).toBe(0)
  expect((await lint(...warnings, '--max-warnings', '1')).code).toBe(1)
  expect((await lint(...warnings, '--quiet')).stdout).toBe('✔ no findings in 1 file\n')
})

it('goes on after a file that cannot be read: exit 1', async () => {
  const { code, stdout } = await lint(at('none.pdf'), at('clean.md'))
  expect(code).toBe(1)
  expect(stdout).toContain('not-found')
})

it('mends, and shows before what it would mend', async () => {
  const dry = await lint(at('wrong.md'), '--fix', '--dry-run')
  expect(dry.stdout).toContain('-Wednesday 9 June 2026 at 7.00 pm.\n+Tuesday 9 June 2026 at 7.00 pm.\n')
  expect(readFileSync(at('wrong.md'), 'utf8')).toBe(WRONG)
  const { code, stdout } = await lint(at('wrong.md'), '--fix')
  expect(code).toBe(0)
  expect(stdout).toMatch(/▲ 1 finding /)
  expect(readFileSync(at('wrong.md'), 'utf8')).toBe(WRONG.replace('Wednesday', 'Tuesday'))
})

it('keeps a baseline, and says what is fixed', async () => {
  const baseline = ['--baseline', at('base.json')]
  expect((await lint(folder, ...baseline)).code).toBe(2)
  expect((await lint(folder, ...baseline, '--update-baseline')).code).toBe(0)
  expect((await lint(folder, ...baseline)).stdout).toContain('2 in the baseline')
  writeFileSync(at('wrong.md'), WRONG.replace('Wednesday', 'Tuesday'))
  expect((await lint(folder, ...baseline)).stdout).toMatch(
    /1 of the baseline is fixed \(stale\): weekday-matches-date in wrong\.md/
  )
  await lint(folder, ...baseline, '--update-baseline')
  expect((await lint(folder, ...baseline)).stdout).not.toContain('stale')
})

it('waives by a list, and says what has expired', async () => {
  const entry = (expires: string) =>
    `suppressions:\n  - { file: wrong.md, rule: weekday-matches-date, reason: as printed, expires: ${expires} }\n`
  writeFileSync(at('list.yaml'), entry('2999-12-31'))
  expect((await lint(folder, '--suppressions', at('list.yaml'))).code).toBe(0)
  writeFileSync(at('list.yaml'), entry('2001-01-01'))
  const { code, stdout } = await lint(folder, '--suppressions', at('list.yaml'))
  expect(code).toBe(1)
  expect(stdout).toContain('has expired on 2001-01-01')
})

it('looks back with --series', async () => {
  const later = CLEAN.replace('12 May', '9 June')
    .replace('14 April', '12 May')
    .replace(/ACTION: .*/, 'Nothing new.')
    .replace('9 June 2026 at 7.00 pm.\n', '14 July 2026 at 7.00 pm.\n')
  writeFileSync(at('wrong.md'), later)
  const { stdout } = await lint(folder, '--series', '--format', 'json')
  expect(rulesOf(stdout)).toContain('open-action-followed-up')
  expect(rulesOf((await lint(folder, '--format', 'json')).stdout)).not.toContain('open-action-followed-up')
})

it('remembers with --cache, until rules or bytes change', async () => {
  const cache = ['--cache', '--cache-location', at('cache'), '--format', 'json']
  const first = await lint(folder, ...cache)
  expect(await lint(folder, ...cache)).toEqual(first)
  const remembered = JSON.parse(readFileSync(at('cache'), 'utf8'))
  remembered.entries[1][1].result.findings = []
  writeFileSync(at('cache'), JSON.stringify(remembered))
  expect(rulesOf((await lint(folder, ...cache)).stdout)).toEqual([])
  expect(rulesOf((await lint(folder, ...cache, '--rule', 'action-due: off')).stdout)).toHaveLength(2)
  writeFileSync(at('wrong.md'), `${WRONG}\n`)
  expect(rulesOf((await lint(folder, ...cache)).stdout)).toHaveLength(2)
})

it('takes standard input under a name', async () => {
  const { code, stdout } = await runMain(['lint', '--stdin-filename', 'may.md', '--format', 'github'], { stdin: WRONG })
  expect(code).toBe(1)
  expect(stdout).toContain('::error file=may.md,line=17')
})

it('reads configs, and prints what holds', async () => {
  writeFileSync(at('cofnod.config.yaml'), 'root: true\nlint: { extends: board, rules: { weekday-matches-date: off } }')
  expect((await lint(folder)).code).toBe(0)
  expect((await lint(folder, '--no-config')).code).toBe(1)
  const { rules, from } = JSON.parse((await lint(at('clean.md'), '--print-config')).stdout)
  expect(from).toEqual([at('cofnod.config.yaml')])
  expect(rules['motion-outcome']).toBe('error')
})

it('writes a report to a file', async () => {
  const { code, stdout } = await lint(folder, '--format', 'sarif', '--output', at('out.sarif'))
  expect([code, stdout]).toEqual([1, ''])
  expect(JSON.parse(readFileSync(at('out.sarif'), 'utf8')).version).toBe('2.1.0')
})

it('explains itself', async () => {
  expect((await lint('--help')).stdout).toContain('Exit codes: 0 no errors')
  expect((await lint('--list-rules')).stdout.trim().split('\n')).toHaveLength(allRules.length)
  const page = readFileSync(join(root, 'packages/lint/docs/rules/action-due.md'), 'utf8')
  expect((await lint('--explain', 'action-due')).stdout).toBe(page)
})

it('the choices that the help spells are those of the package', () => {
  expect([...REPORTERS]).toEqual(Object.keys(reporters))
  expect([...PRESETS]).toEqual(presets.map(({ name }) => name))
})

describe('wrong usage gives exit 2 and one line', () => {
  const cases: [argv: string[], says: RegExp][] = [
    [[], /Name documents or folders/],
    [['a.md', '--format', 'xml'], /Allowed choices are pretty, json/],
    [['a.md', '--rule', 'action-due'], /Expected ID:LEVEL/],
    [['a.md', '--rule', 'action-due: eror'], /Expected off, info/],
    [['a.md', '--rule', 'acton-due: error'], /Unexpected rule acton-due/],
    [['a.md', '--dry-run'], /--dry-run goes with --fix/],
    [['-', '--fix'], /standard input is none/],
    [['--explain', 'due'], /did you mean action-due/],
    [['a.md', '--config', '/no/such.json'], /cannot be read/]
  ]
  it.each(cases)('%j', async (argv, says) => {
    const { code, stdout, stderr } = await lint(...argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^cofnod: [^\n]+\n$/)
    expect(stderr).toMatch(says)
  })
})
