/** One fault in minutes that are in order is found, where it is, and nothing else. In Word here; in PDF by `pnpm bars --only lint`. */
import { presets } from '@cofnod/lint'
import { lintDocument } from 'cofnod/lint'
import { expect, it } from 'vitest'
import { CLEAN, FAULTS, toDocx } from '../fixtures/make/content-lint-faults.mjs'

const rulesOf = (name: string) => presets.find((preset) => preset.name === name)!.rules
const rules = {
  ...rulesOf('board'),
  ...rulesOf('uk-public-body'),
  'motion-mover': 'warning',
  'motion-seconder': 'warning'
} as const

it('is silent on minutes in order', async () => {
  const { findings } = await lintDocument(await toDocx(CLEAN), { name: 'clean.docx', config: { rules } })
  expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})

it.each(FAULTS)('$name', async ({ rule, item, change }) => {
  const { findings } = await lintDocument(await toDocx(change(CLEAN)), { name: 'fault.docx', config: { rules } })
  const found = findings.map(({ ruleId, place }) => [ruleId, place.item?.number ?? null])
  expect(found).toContainEqual([rule, item])
  // The fault may break a second rule, never a third.
  expect(found.length).toBeLessThanOrEqual(2)
})
