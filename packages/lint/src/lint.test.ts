/** Findings: places, fingerprints, fixes, and what a config may say. */
import { extractRecord, readDocument } from '@cofnod/parse'
import { expect, it } from 'vitest'
import { applyFixes } from './fix/apply.js'
import { unifiedDiff } from './fix/diff.js'
import { lint } from './lint.js'
import { defineRule } from './rule.js'
import { lintText, SAMPLE } from './testing/sample.js'

it('places findings in the file, with item, quote and excerpt', async () => {
  const { findings } = await lintText(SAMPLE)
  const shown = findings.map(({ ruleId, place }) => [ruleId, place.line, place.column, place.quote, place.item?.number])
  expect(shown).toEqual([
    ['weekday-matches-date', 3, 32, 'Monday 12 May 2026', undefined],
    ['personal-phone', 9, 19, '01970 555123', '1'],
    ['item-number-gap', 11, 4, '3.', '3'],
    ['weekday-matches-date', 13, 1, 'Wednesday 9 June 2026', '3']
  ])
  const phone = findings[1]!
  expect(phone.excerpt?.text.slice(phone.excerpt.start, phone.excerpt.end)).toBe('01970 555123')
})

it('gives the item that words stand under', async () => {
  const { findings } = await lintText(SAMPLE.replace('## 3', '## 2'), { rules: { 'personal-phone': 'error' } })
  expect(findings[0]?.place.item).toMatchObject({ number: '1', title: 'Roof' })
})

it('keeps fingerprints when the rest of the document changes', async () => {
  const before = await lintText(SAMPLE)
  const after = await lintText(
    SAMPLE.replace('## 1. Roof', 'A new paragraph.\n\n## 1. Roof').replace('keys', 'spare keys')
  )
  expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(
    before.findings.map(({ fingerprint }) => fingerprint)
  )
  expect(new Set(before.findings.map(({ fingerprint }) => fingerprint)).size).toBe(before.findings.length)
})

it.each(['md', 'txt', 'html'])('mends %s files, once and for all', async (format) => {
  const text =
    format === 'html' ? `<html lang="en"><body><p>${SAMPLE.replace(/\n\n/g, '</p>\n<p>')}</p></body></html>` : SAMPLE
  const { findings } = await lintText(text, {}, `minutes.${format}`)
  const { text: mended, applied } = applyFixes(text, findings)
  expect(applied.map(({ ruleId }) => ruleId)).toEqual(['weekday-matches-date', 'weekday-matches-date'])
  expect(mended).toBe(text.replace('Monday 12 May', 'Tuesday 12 May').replace('Wednesday 9 June', 'Tuesday 9 June'))
  const again = await lintText(mended, {}, `minutes.${format}`)
  expect(again.findings.filter(({ fix }) => fix)).toEqual([])
})

it('shows what it would mend', () => {
  expect(unifiedDiff('a.md', 'one\ntwo\nthree\nfour\nfive\n', 'one\ntwo\n3\nfour\nfive\n')).toBe(
    '--- a.md\n+++ a.md\n@@ -1,5 +1,5 @@\n one\n two\n-three\n+3\n four\n five\n'
  )
  expect(unifiedDiff('a.md', 'a\nb\n', 'a\nx\ny\nb\n')).toContain('@@ -1,3 +1,5 @@\n a\n+x\n+y\n b\n')
  expect(unifiedDiff('a.md', 'a', 'a')).toBe('')
})

it('applies the first of two fixes that overlap', async () => {
  const { findings } = await lintText(SAMPLE)
  const [one] = findings
  const other = {
    ...one!,
    fix: { old: 'x', text: 'X', file: { start: one!.fix!.file!.start + 1, end: one!.fix!.file!.end + 3 } }
  }
  expect(applyFixes(SAMPLE, [other, one!]).applied).toEqual([one])
})

it('runs rules of others, with options, and at most 1,000 findings of each', async () => {
  const tree = await readDocument(Buffer.from(SAMPLE), { name: 'a.md' })
  const record = await extractRecord(tree)
  const many = defineRule({
    id: 'acme/many',
    meta: { category: 'wording', summary: 'Many', severity: 'info' },
    *check({ span }) {
      for (let count = 0; count < 5_000; count += 1) yield { message: 'one more', spans: [span(0, 3)] }
    }
  })
  const findings = lint(record, tree, { rules: { 'acme/many': 'info' }, extraRules: [many] })
  expect(findings).toHaveLength(1_000)
  expect(() => lint(record, tree, { rules: { 'no-such-rule': 'error' } })).toThrow(RangeError)
  expect(() => lint(record, tree, { rules: { 'abbreviation-defined': ['info', { knwon: [] }] } })).toThrow(/knwon/)
  expect(() => defineRule({ ...many, id: 'Not An Id' })).toThrow(TypeError)
})

it('says nothing of meetings where the document is none', async () => {
  const letter = 'Dear Mrs Parry\n\nThank you for your letter about the roof.\n\nYours sincerely\nAnn Price\n'
  const { findings } = await lintText(letter, { rules: { 'meeting-date': 'error', 'document-kind': 'error' } }, 'a.txt')
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['document-kind'])
})

it('stays quick on one line of 5 MB', async () => {
  const tree = await readDocument(Buffer.from(SAMPLE), { name: 'a.md' })
  const record = await extractRecord(tree)
  const line = 'Ring 01970 55 at 12 Heol A (AB a@b. Monday 9 '.repeat(110_000)
  const { allRules } = await import('./rules/index.js')
  const rules = Object.fromEntries(allRules.map(({ id }) => [id, 'error' as const]))
  tree.data.streams.body = line
  const started = performance.now()
  lint({ ...record, languages: ['en', 'cy'] }, tree, { rules, source: line, previous: record })
  expect(performance.now() - started).toBeLessThan(5_000)
})
