/** Corrections in the text of a file. */
import type { Finding } from '../finding.js'

export interface FixResult {
  text: string
  /** Findings whose fix was applied. */
  applied: Finding[]
}

/** Applies what findings suggest; of two that overlap the first in the text. */
export function applyFixes(source: string, findings: readonly Finding[]): FixResult {
  const wanted = findings
    .flatMap((finding) => (finding.fix?.file ? [{ finding, text: finding.fix.text, ...finding.fix.file }] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  const applied: Finding[] = []
  let at = 0
  for (const { finding, start, end, text } of wanted) {
    if (start < at) continue
    parts.push(source.slice(at, start), text)
    applied.push(finding)
    at = end
  }
  return { text: parts.join('') + source.slice(at), applied }
}
