/** Rules over one document. */
import { languages as allLanguages, languageOf } from '@cofnod/language'
import { type DocumentTree, type MinutesRecord, QUOTE_LIMIT, type Span } from '@cofnod/model'
import { type EvidenceIndex, indexEvidence } from './evidence.js'
import type { Finding } from './finding.js'
import { createLines } from './lines.js'
import { excerptOf, fingerprintOf, type PlaceContext, placeOf } from './place.js'
import { recommended } from './presets/recommended.js'
import type { Level, Problem, Rule, RuleContext, Severity } from './rule.js'
import { allRules } from './rules/index.js'
import { createSourceMap } from './source-map.js'
import { hasWords } from './words/index.js'

/** A level, or a level with the rule's options. */
export type RuleSetting = Level | readonly [Level, Record<string, unknown>]

export interface LintConfig {
  /** Level of each rule by its id; a rule that is not named does not run. Default: the preset `recommended`. */
  rules?: Readonly<Record<string, RuleSetting>>
  /** Rules of others beside our own. */
  extraRules?: readonly Rule[]
  /** Record of the same body's meeting before this one. */
  previous?: MinutesRecord | null
  /** Text of the file, where it is Markdown, HTML or txt: gives its lines, and fixes their place. */
  source?: string | null
}

const MOST = 1_000

/**
 * Checks one document.
 *
 * @returns Findings in the order of the document; those about all of it first. At most 1,000 a rule.
 * @throws RangeError where the config names no known rule; what a rule of somebody else throws; ZodError where options do
 * not fit. (Configs from files are checked before, with one sentence.)
 */
export function lint(record: MinutesRecord, tree: DocumentTree, config: LintConfig = {}): Finding[] {
  const source = config.source ?? null
  const used = record.languages
    .map((tag) => languageOf(tag))
    .filter((language) => language !== null)
    .filter(hasWords)
  const languages = used.length > 0 ? used : allLanguages
  const lines = createLines(tree, allLanguages)
  const index = indexEvidence(record)
  const places: PlaceContext = {
    ...{ record, tree, lines, items: itemStarts(record, index) },
    source: source === null ? null : createSourceMap(tree, source)
  }
  const context: Omit<RuleContext, 'options'> = {
    ...{ record, tree, languages, lines, source },
    previous: config.previous ?? null,
    spansOf: (pointer) => index.get(pointer)?.spans ?? [],
    confidenceOf: (pointer) => index.get(pointer)?.confidence ?? null,
    span: (start, end) => bodySpan(tree, start, end)
  }
  const known = new Map([...allRules, ...(config.extraRules ?? [])].map((rule) => [rule.id, rule as Rule]))
  // Of a document in a language that nobody taught us, what is missing may only not have been understood.
  const isMinutes = ['minutes', 'notes'].includes(record.source.documentKind.value) && used.length > 0
  const found: { rule: Rule; severity: Severity; problem: Problem }[] = []
  for (const [id, setting] of Object.entries(config.rules ?? recommended.rules)) {
    const rule = known.get(id)
    if (rule === undefined) throw new RangeError(`Unexpected rule ${id}, expected one of ${known.size} known ones`)
    const [level, given] = typeof setting === 'string' ? [setting, {}] : setting
    if (level === 'off' || (!isMinutes && !rule.meta.anyDocument)) continue
    if (rule.meta.needsPrevious && context.previous === null) continue
    const options = rule.meta.options ? rule.meta.options.parse(given) : {}
    let count = 0
    for (const problem of rule.check({ ...context, options })) {
      found.push({ rule, severity: level, problem })
      count += 1
      if (count >= MOST) break
    }
  }
  return finish(found, context, places)
}

function finish(
  found: readonly { rule: Rule; severity: Severity; problem: Problem }[],
  context: Omit<RuleContext, 'options'>,
  places: PlaceContext
): Finding[] {
  const placed = found.map(({ rule, severity, problem }) => {
    const spans = problem.spans ?? (problem.pointer === undefined ? [] : context.spansOf(problem.pointer))
    return { rule, severity, problem, spans, place: placeOf(problem, spans, places) }
  })
  placed.sort(
    (a, b) => (a.place.offsets?.start ?? -1) - (b.place.offsets?.start ?? -1) || compare(a.rule.id, b.rule.id)
  )
  const seen = new Map<string, number>()
  return placed.map(({ rule, severity, problem, spans, place }) => {
    const same = fingerprintOf(rule.id, place, problem.message, 0)
    const nth = seen.get(same) ?? 0
    seen.set(same, nth + 1)
    const { fix } = problem
    return {
      ruleId: rule.id,
      severity,
      message: problem.message,
      url: rule.meta.url ?? ruleUrl(rule.id),
      place,
      excerpt: excerptOf(place, places),
      related: spans.slice(1),
      fix: fix
        ? {
            old: places.tree.data.streams.body.slice(fix.start, fix.end),
            text: fix.text,
            file: places.source?.range(fix.start, fix.end) ?? null
          }
        : null,
      fingerprint: nth === 0 ? same : fingerprintOf(rule.id, place, problem.message, nth)
    }
  })
}

/** Where items begin, by the evidence of their number or title. */
function itemStarts({ agendaItems }: MinutesRecord, index: EvidenceIndex): PlaceContext['items'] {
  return agendaItems
    .flatMap(({ id }, place) => {
      const spans = ['number', 'title'].flatMap((part) => index.get(`/agendaItems/${place}/${part}`)?.spans[0] ?? [])
      const starts = spans.filter(({ stream }) => stream === 'body').map(({ start }) => start)
      return starts.length > 0 ? [{ start: Math.min(...starts), id }] : []
    })
    .sort((a, b) => a.start - b.start)
}

/** A name, not an address: `cofnod lint --explain RULE` prints the page. */

export const ruleUrl = (id: string) => `urn:cofnod:rule:${id}`

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function bodySpan(tree: DocumentTree, start: number, end: number): Span {
  const words = tree.data.streams.body.slice(start, end)
  return { stream: 'body', start, end, page: pageAt(tree, start), quote: words.length > QUOTE_LIMIT ? null : words }
}

function pageAt(tree: DocumentTree, offset: number): number | null {
  const { runs } = tree.data
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (runs[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return runs[low]?.page ?? null
}
