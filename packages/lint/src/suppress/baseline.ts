/** Findings that were there when an archive was first checked: only new ones are reported. */
import { rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigError } from '../config/config-error.js'
import { loadData } from '../config/find.js'
import { validate } from '../config/validate.js'
import type { Finding } from '../finding.js'

const entrySchema = z.strictObject({
  file: z.string().describe('Path from the folder of this list, with slashes'),
  rule: z.string(),
  fingerprint: z.string(),
  message: z.string()
})
const baselineSchema = z.strictObject({ version: z.literal(1), findings: z.array(entrySchema) })
export type BaselineEntry = z.infer<typeof entrySchema>
export type Baseline = readonly BaselineEntry[]

/** @returns null where there is no such file. @throws ConfigError */
export async function readBaseline(path: string): Promise<Baseline | null> {
  const data = await loadData(path)
  return data === null ? null : validate(baselineSchema, data, path).findings
}

/** Sorted, so that its differences can be read. @throws ConfigError */
export async function writeBaseline(path: string, entries: readonly BaselineEntry[]): Promise<void> {
  const key = ({ file, rule, fingerprint }: BaselineEntry) => `${file}\u0000${rule}\u0000${fingerprint}`
  const findings = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  try {
    await writeFile(`${path}.part`, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`)
    await rename(`${path}.part`, path)
  } catch (cause) {
    throw new ConfigError(path, `cannot be written: ${(cause as NodeJS.ErrnoException).code ?? cause}`, { cause })
  }
}

/** Findings of one file that the baseline does not know, and its entries that are fixed. */
export function applyBaseline(
  findings: readonly Finding[],
  file: string,
  baseline: Baseline
): { findings: Finding[]; known: number; stale: BaselineEntry[] } {
  const left = new Map(baseline.filter((entry) => entry.file === file).map((entry) => [entry.fingerprint, entry]))
  const fresh = findings.filter(({ fingerprint }) => !left.delete(fingerprint))
  return { findings: fresh, known: findings.length - fresh.length, stale: [...left.values()] }
}
