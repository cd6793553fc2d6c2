/** What a reporter is. */
import type { Finding, LintResult } from '../finding.js'
import type { Rule } from '../rule.js'

export interface ReportOptions {
  /** Colours, for a terminal. Default false. */
  color?: boolean
  /** Width of the terminal in columns. */
  width?: number
  /** Version of the program, for formats that name it. */
  version?: string
  /** Rules that ran, for formats that describe them. */
  rules?: readonly Rule[]
  /** Text of the summary line: entries of the baseline that are fixed, entries that have expired … */
  notes?: readonly string[]
}

export type Reporter = (results: readonly LintResult[], options: ReportOptions) => string

export interface Counts {
  error: number
  warning: number
  info: number
  files: number
  failures: number
  fixable: number
  suppressed: number
}

export function countOf(results: readonly LintResult[]): Counts {
  const all = results.flatMap(({ findings }) => findings)
  const level = (severity: Finding['severity']) => all.filter((finding) => finding.severity === severity).length
  return {
    ...{ error: level('error'), warning: level('warning'), info: level('info') },
    files: results.filter(({ findings }) => findings.length > 0).length,
    failures: results.filter(({ failure }) => failure !== null).length,
    fixable: all.filter(({ fix }) => fix?.file).length,
    suppressed: results.reduce((sum, { suppressed }) => sum + suppressed.length, 0)
  }
}

/** "page 2, item 10 Date of the next meeting"; '' where neither is known. */
export function placeWords({ place }: Finding): string {
  const { page, item } = place
  return [
    page === null ? '' : `page ${page}`,
    item === null ? '' : `item ${[item.number, item.title.replace(/\s+/g, ' ').slice(0, 60)].filter(Boolean).join(' ')}`
  ]
    .filter(Boolean)
    .join(', ')
}

/** As placeWords, with the words: for formats that have one line a finding. */
export function messageWithPlace(finding: Finding): string {
  const where = placeWords(finding)
  return where === '' ? finding.message : `${finding.message} (${where})`
}

/** For the five characters of XML, and control characters that it cannot hold (XML 1.0, 2.2). */
export const escapeXml = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd'
    )
    .replace(/[<>&"'\n\t]/g, (char) => `&#${char.charCodeAt(0)};`)
