/** Findings that are left out: by the suppression file, and by the baseline. */
import { access } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { LintResult } from '@cofnod/lint'
import {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  ConfigError,
  type FileSuppression,
  readBaseline,
  readSuppressions,
  suppressByFile,
  writeBaseline
} from '@cofnod/lint/config'
import type { LintFlags } from './flags.js'

export interface Waivers {
  /** Splits a result's findings. `path` is absolute. */
  apply(result: LintResult, path: string): LintResult
  /** Sentences for the end of the run, once all files were done. */
  notes(): string[]
  /** Writes the baseline anew where that was asked for. */
  finish(): Promise<void>
}

const SUPPRESSIONS = ['cofnod-suppressions.yaml', 'cofnod-suppressions.yml', 'cofnod-suppressions.json']
const BASELINE = 'cofnod-baseline.json'

/** @throws ConfigError */
export async function openWaivers(
  flags: LintFlags,
  configured: { suppressions: string | null; baseline: string | null },
  today: string
): Promise<Waivers> {
  const listPath = await suppressionsPath(flags.suppressions ?? configured.suppressions)
  const entries = listPath === null ? [] : ((await readSuppressions(listPath)) ?? missing(listPath))
  const basePath = baselinePath(flags, configured.baseline)
  const baseline = basePath === null ? [] : await baselineOf(basePath, flags)
  const used = new Set<FileSuppression>()
  const seen = new Set<string>()
  const stale: BaselineEntry[] = []
  const fresh: BaselineEntry[] = []
  let known = 0
  return {
    apply(result, path) {
      let { findings } = result
      let suppressed = result.suppressed
      if (listPath !== null) {
        const split = suppressByFile(findings, from(listPath, path), entries, today, used)
        findings = split.findings
        suppressed = [...suppressed, ...split.suppressed]
      }
      if (basePath !== null) {
        const file = from(basePath, path)
        seen.add(file)
        if (flags.updateBaseline) {
          fresh.push(
            ...findings.map(({ ruleId, fingerprint, message }) => ({ file, rule: ruleId, fingerprint, message }))
          )
          known += findings.length
          findings = []
        } else {
          const split = applyBaseline(findings, file, baseline)
          // A file that could not be read has fixed nothing.
          if (result.failure === null) stale.push(...split.stale)
          known += split.known
          findings = split.findings
        }
      }
      return { ...result, findings, suppressed }
    },
    notes() {
      const expired = entries.filter(({ expires }) => expires !== undefined && expires < today)
      return [
        known > 0 ? `${known} in the baseline` : '',
        stale.length > 0
          ? `${stale.length} of the baseline ${stale.length === 1 ? 'is' : 'are'} fixed (stale): ${shownEntries(stale)}; --update-baseline takes them out`
          : '',
        ...expired.map(({ file, rule, expires }) => `the suppression of ${rule} in ${file} has expired on ${expires}`)
      ].filter(Boolean)
    },
    async finish() {
      if (basePath === null || !flags.updateBaseline) return
      // Files that were not looked at keep theirs.
      await writeBaseline(basePath, [...baseline.filter(({ file }) => !seen.has(file)), ...fresh])
    }
  }
}

const from = (list: string, path: string) =>
  relative(dirname(resolve(list)), path)
    .split(sep)
    .join('/')

function shownEntries(entries: readonly BaselineEntry[]): string {
  const shown = entries.slice(0, 3).map(({ file, rule }) => `${rule} in ${file}`)
  return shown.join(', ') + (entries.length > 3 ? ` and ${entries.length - 3} more` : '')
}

function missing(path: string): never {
  throw new ConfigError(path, 'there is no such file')
}

function baselinePath({ baseline, updateBaseline }: LintFlags, configured: string | null): string | null {
  return baseline ?? configured ?? (updateBaseline ? BASELINE : null)
}

async function baselineOf(path: string, { updateBaseline }: LintFlags): Promise<Baseline> {
  const baseline = await readBaseline(path)
  if (baseline === null && !updateBaseline) {
    throw new ConfigError(path, 'there is no such file; --update-baseline writes it')
  }
  return baseline ?? []
}

async function suppressionsPath(named: string | null): Promise<string | null> {
  if (named !== null) return named
  for (const path of SUPPRESSIONS) {
    try {
      await access(path)
      return path
    } catch {
      // Not this one.
    }
  }
  return null
}
