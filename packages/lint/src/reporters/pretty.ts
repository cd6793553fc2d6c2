/** For people: each finding with its place and the words around it. */
import type { Finding, LintResult } from '../finding.js'
import { plural } from '../support/quote.js'
import { createPaint, type Paint } from './paint.js'
import { countOf, placeWords, type Reporter, type ReportOptions } from './report.js'

const MARKS = { error: '✖', warning: '▲', info: '●' } as const
/** Excerpts are not wider, and not narrower, whatever the terminal is. */
const WIDEST = 100
const NARROWEST = 40

export const pretty: Reporter = (results, options) => {
  const paint = createPaint(options.color ?? false)
  const shown = results.filter(({ findings, failure }) => findings.length > 0 || failure !== null)
  const parts = shown.map((result) => fileBlock(result, paint, options))
  return `${[...parts, summary(results, paint, options)].join('\n')}\n`
}

function fileBlock({ file, findings, failure }: LintResult, paint: Paint, options: ReportOptions): string {
  const lines = [paint.file(file)]
  if (failure) lines.push('', `  ${paint.error(`${MARKS.error} ${failure.message}`)}  ${paint.dim(failure.code)}`)
  for (const finding of findings) lines.push('', ...findingLines(finding, paint, options))
  return `${lines.join('\n')}\n`
}

function findingLines(finding: Finding, paint: Paint, { width }: ReportOptions): string[] {
  const { severity, message, ruleId, place, excerpt, fix } = finding
  const where = [place.inFile && place.offsets ? `${place.line}:${place.column}` : '', placeWords(finding)].filter(
    Boolean
  )
  const lines = [
    `  ${paint[severity](`${MARKS[severity]} ${message}`)}  ${paint.dim(ruleId)}`,
    ...(where.length > 0 ? [`    ${paint.dim(where.join(' · '))}`] : [])
  ]
  if (excerpt) lines.push(...excerptLines(excerpt, paint[severity], paint, width))
  if (fix) {
    const how = fix.file ? 'mended by --fix' : 'change it in the document'
    lines.push(
      `    ${paint.dim('→')} “${oneLine(fix.old)}” ${paint.dim('to')} “${paint.good(oneLine(fix.text))}” ${paint.dim(`(${how})`)}`
    )
  }
  return lines
}

/** The line of the document with the words marked under it. */
function excerptLines(
  excerpt: NonNullable<Finding['excerpt']>,
  mark: (text: string) => string,
  paint: Paint,
  width = 80
): string[] {
  const room = Math.min(WIDEST, Math.max(NARROWEST, width - 8))
  const chars = [...excerpt.text]
  // Columns, not UTF-16 units: marks stand under what they mark.
  const start = [...excerpt.text.slice(0, excerpt.start)].length
  const end = Math.max(start + 1, [...excerpt.text.slice(0, excerpt.end)].length)
  const from = chars.length <= room || end <= room ? 0 : Math.min(start, Math.max(0, start - Math.floor(room / 3)))
  const view = chars.slice(from, from + room)
  if (from > 0) view[0] = '…'
  if (from + room < chars.length) view[view.length - 1] = '…'
  const [a, b] = [start - from, Math.min(end - from, view.length)]
  const bar = paint.dim('│')
  const text = view.slice(0, a).join('') + paint.strong(view.slice(a, b).join('')) + view.slice(b).join('')
  // A mark under all of a line says nothing.
  const whole = a === 0 && b >= view.length
  return [
    `    ${bar} ${text.trimEnd()}`,
    ...(whole ? [] : [`    ${bar} ${' '.repeat(a)}${mark('~'.repeat(Math.max(1, b - a)))}`])
  ]
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

function summary(results: readonly LintResult[], paint: Paint, { notes = [] }: ReportOptions): string {
  const counts = countOf(results)
  const total = counts.error + counts.warning + counts.info
  const files = plural(results.length, 'file')
  const extra = [
    counts.failures > 0 ? `${plural(counts.failures, 'file')} could not be read` : '',
    counts.fixable > 0 ? `${counts.fixable} can be mended by --fix` : '',
    counts.suppressed > 0 ? `${counts.suppressed} waived` : '',
    ...notes
  ].filter(Boolean)
  const tail = extra.map((text) => `\n  ${paint.dim(text)}`).join('')
  if (total === 0) {
    const head = counts.failures > 0 ? paint.error(`${MARKS.error} no findings`) : paint.good('✔ no findings')
    return `${head} in ${files}${tail}`
  }
  const kinds = (['error', 'warning', 'info'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => paint[kind](kind === 'info' ? `${counts.info} info` : plural(counts[kind], kind)))
  const worst = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info'
  const head = paint[worst](`${MARKS[worst]} ${plural(total, 'finding')}`)
  return `${head} in ${counts.files} of ${files} (${kinds.join(', ')})${tail}`
}
