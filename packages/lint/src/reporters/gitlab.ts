/** GitLab's code quality report: a subset of Code Climate's issues. */
import { createHash } from 'node:crypto'
import type { Severity } from '../rule.js'
import { messageWithPlace, type Reporter } from './report.js'

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' }

export const gitlab: Reporter = (results) => {
  const issues = results.flatMap(({ file, findings, failure }) => [
    ...(failure ? [issue(file, 'read', failure.code, failure.message, 'critical', 1)] : []),
    ...findings.map((finding) =>
      issue(
        file,
        finding.fingerprint,
        finding.ruleId,
        messageWithPlace(finding),
        SEVERITIES[finding.severity],
        finding.place.line
      )
    )
  ])
  return `${JSON.stringify(issues, null, 2)}\n`
}

const issue = (path: string, key: string, check: string, description: string, severity: string, line: number) => ({
  description,
  check_name: check,
  // Unique in the report: the same words may be found in two files.
  fingerprint: createHash('sha256').update(`${path}\u0000${key}\u0000${check}`).digest('hex').slice(0, 32),
  severity,
  location: { path, lines: { begin: line } }
})
