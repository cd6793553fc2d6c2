/** Findings that are waived outside the document: a PDF holds no comments. */
import picomatch from 'picomatch'
import { z } from 'zod'
import { loadData } from '../config/find.js'
import { validate } from '../config/validate.js'
import type { Finding, Suppressed } from '../finding.js'

const entrySchema = z.strictObject({
  file: z.string().min(1).describe('Glob, from the folder of this list'),
  rule: z.string().min(1).describe('Id of a rule, or *'),
  item: z.union([z.string(), z.number()]).optional().describe('Printed number of the agenda item'),
  page: z.number().int().min(1).optional(),
  quote: z.string().min(1).optional().describe('Words that the finding is about'),
  fingerprint: z.string().optional().describe('As in the JSON report'),
  reason: z.string().min(1).describe('Why it is right to waive it'),
  expires: z
    .union([z.string().regex(/^\d{4}-\d{2}-\d{2}$/), z.date().transform((date) => date.toISOString().slice(0, 10))])
    .optional()
    .describe('Last day on which it holds, ISO 8601')
})
const listSchema = z.strictObject({ suppressions: z.array(entrySchema) })
export type FileSuppression = z.infer<typeof entrySchema>

/** @returns The entries of a JSON or YAML file, null where there is no such file. @throws ConfigError */
export async function readSuppressions(path: string): Promise<FileSuppression[] | null> {
  const data = await loadData(path)
  return data === null ? null : validate(listSchema, data, path).suppressions
}

/**
 * Splits the findings of one file.
 *
 * @param file Path from the folder of the list, with slashes.
 * @param today ISO 8601 date: entries that have expired waive nothing.
 * @param used Entries that waived something are added.
 */
export function suppressByFile(
  findings: readonly Finding[],
  file: string,
  entries: readonly FileSuppression[],
  today: string,
  used: Set<FileSuppression>
): { findings: Finding[]; suppressed: Suppressed[] } {
  const near = entries.filter(
    (entry) => !(entry.expires !== undefined && entry.expires < today) && picomatch(entry.file, { dot: true })(file)
  )
  const kept: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of findings) {
    const by = near.find((entry) => fits(entry, finding))
    if (by === undefined) {
      kept.push(finding)
      continue
    }
    used.add(by)
    suppressed.push({ finding, kind: 'file', reason: by.reason })
  }
  return { findings: kept, suppressed }
}

function fits({ rule, item, page, quote, fingerprint }: FileSuppression, finding: Finding): boolean {
  const { place } = finding
  return (
    (rule === '*' || rule === finding.ruleId) &&
    (item === undefined || String(item) === place.item?.number) &&
    (page === undefined || page === place.page) &&
    (quote === undefined || (place.quote ?? finding.message).includes(quote)) &&
    (fingerprint === undefined || fingerprint === finding.fingerprint)
  )
}
