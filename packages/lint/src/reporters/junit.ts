/** JUnit XML, as Jenkins, GitLab and Azure read it: a suite a file, a case a finding; a file without findings is one case that passed. */
import type { LintResult } from '../finding.js'
import { escapeXml, messageWithPlace, type Reporter } from './report.js'

export const junit: Reporter = (results) => {
  const suites = results.map(suite)
  const sum = (pick: (one: (typeof suites)[number]) => number) => suites.reduce((total, one) => total + pick(one), 0)
  const head = `<testsuites name="cofnod lint" tests="${sum(({ tests }) => tests)}" failures="${sum(({ failures }) => failures)}" errors="${sum(({ errors }) => errors)}">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`
}

function suite({ file, findings, failure }: LintResult) {
  const name = escapeXml(file)
  const cases = findings.map((finding) => {
    const message = escapeXml(messageWithPlace(finding))
    const quote = finding.place.quote ? escapeXml(`\n“${finding.place.quote}”`) : ''
    return `    <testcase classname="${name}" name="${escapeXml(`${finding.ruleId} ${finding.fingerprint}`)}"><failure type="${finding.severity}" message="${message}">${escapeXml(`${file}:${finding.place.line}:${finding.place.column}`)}${quote}</failure></testcase>\n`
  })
  if (failure) {
    cases.push(
      `    <testcase classname="${name}" name="read"><error type="${escapeXml(failure.code)}" message="${escapeXml(failure.message)}"/></testcase>\n`
    )
  }
  if (cases.length === 0) cases.push(`    <testcase classname="${name}" name="lint"/>\n`)
  const errors = failure ? 1 : 0
  const xml = `  <testsuite name="${name}" tests="${cases.length}" failures="${findings.length}" errors="${errors}">\n${cases.join('')}  </testsuite>\n`
  return { xml, tests: cases.length, failures: findings.length, errors }
}
