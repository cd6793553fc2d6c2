/** Comments in Markdown, HTML and txt that waive findings. */
import type { Finding, Suppressed } from '../finding.js'

interface Directive {
  kind: 'file' | 'line' | 'next-line' | 'start' | 'end'
  /** Empty: all rules. */
  rules: string[]
  reason: string | null
  /** From 1. */
  line: number
}

const COMMENT = /<!--\s*cofnod-(disable|enable)(-file|-line|-next-line)?(?![\w-])([^>\n]{0,500}?)-->/g

/**
 * Splits findings by the comments of their file:
 * `<!-- cofnod-disable-file rule -- reason -->`, `…-line`, `…-next-line`, and `<!-- cofnod-disable rule -->` up to
 * `<!-- cofnod-enable rule -->`. Without rules all are meant.
 */
export function suppressInline(
  findings: readonly Finding[],
  source: string | null
): { findings: Finding[]; suppressed: Suppressed[] } {
  const directives = source?.includes('cofnod-') ? directivesOf(source) : []
  const kept: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of findings) {
    const by = directives.length > 0 ? waivedBy(finding, directives) : null
    if (by === null) kept.push(finding)
    else suppressed.push({ finding, kind: 'inline', reason: by.reason })
  }
  return { findings: kept, suppressed }
}

/** The same text with the comments blanked, for a txt file: what they say is no text of the minutes. Offsets stay. */
export const blankDirectives = (source: string): string =>
  source.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '))

function directivesOf(source: string): Directive[] {
  const directives: Directive[] = []
  let line = 1
  let counted = 0
  for (const match of source.matchAll(COMMENT)) {
    const [, verb, where, rest = ''] = match
    for (; counted < match.index; counted += 1) if (source.charCodeAt(counted) === 10) line += 1
    const [rules = '', ...reason] = rest.split(/\s--\s/)
    const kind = verb === 'enable' ? 'end' : where === undefined ? 'start' : (where.slice(1) as Directive['kind'])
    directives.push({
      ...{ kind, line },
      rules: rules.split(/[\s,]+/).filter(Boolean),
      reason: reason.join(' -- ').trim() || null
    })
  }
  return directives
}

function waivedBy({ ruleId, place }: Finding, directives: readonly Directive[]): Directive | null {
  let open: Directive | null = null
  for (const directive of directives) {
    const { kind, rules, line } = directive
    if (rules.length > 0 && !rules.includes(ruleId)) continue
    if (kind === 'file') return directive
    // A finding about the whole document has no line of its own.
    if (place.offsets === null || !place.inFile) continue
    if (kind === 'line' && line === place.line) return directive
    if (kind === 'next-line' && line + 1 === place.line) return directive
    if (line > place.line) continue
    if (kind === 'start') open = directive
    if (kind === 'end') open = null
  }
  return open
}
