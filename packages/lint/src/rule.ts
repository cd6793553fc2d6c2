/** What a rule is. */
import type { Language } from '@cofnod/language'
import type { DocumentTree, MinutesRecord, Span } from '@cofnod/model'
import type { z } from 'zod'
import type { Lines } from './lines.js'

/** Levels as in the record's issues; `off` switches a rule off. */
export const LEVELS = ['off', 'info', 'warning', 'error'] as const
export type Level = (typeof LEVELS)[number]
export type Severity = Exclude<Level, 'off'>

export const CATEGORIES = [
  'meeting',
  'attendance',
  'agenda',
  'decisions',
  'actions',
  'recommendations',
  'wording',
  'privacy',
  'accessibility',
  'file',
  'bilingual',
  'series'
] as const
export type Category = (typeof CATEGORIES)[number]

/** A correction: `text` takes the place of `[start, end)` of the body (UTF-16 offsets). */
export interface Fix {
  start: number
  end: number
  text: string
}

/** What a rule reports. Without `pointer`, `spans` and `itemId` it is about the whole document. */
export interface Problem {
  /** One English sentence without a full stop; "Unexpected X, expected Y" where a value is wrong. */
  message: string
  /** JSON Pointer of the record's value that it is about: place and item are taken from its evidence. */
  pointer?: string
  /** The words that it is about, where the pointer's evidence is not them. The first is the place, the rest are notes. */
  spans?: readonly Span[]
  itemId?: string | null
  fix?: Fix
}

export interface RuleContext<Options = unknown> {
  record: MinutesRecord
  tree: DocumentTree
  options: Options
  /** The languages that the document is written in; all known ones where none was told. */
  languages: readonly Language[]
  /** The lines of the body, with the language and label of each. */
  lines: Lines
  /** Record of the same body's meeting before this one, null where none was given (`--series`). */
  previous: MinutesRecord | null
  /** Text of the file where it is one (Markdown, HTML, txt), null of a binary one. */
  source: string | null
  /** Evidence of a value, or of the first value below it that has some; [] where there is none. */
  spansOf(pointer: string): readonly Span[]
  /** Confidence of that evidence, 0 to 1; null where there is none. */
  confidenceOf(pointer: string): number | null
  /** The words `[start, end)` of the body as a span. */
  span(start: number, end: number): Span
}

export interface RuleMeta<Options = unknown> {
  category: Category
  /** What must hold, in one line: a row of the list of rules. */
  summary: string
  /** Severity where a preset or config names none. */
  severity: Severity
  /** Its `parse` gives the defaults for `{}`. Left out: the rule takes no options. */
  options?: z.ZodType<Options>
  /** `--fix` can apply what it suggests, in Markdown, HTML and txt. */
  fixable?: boolean
  /** Runs only where the record of the meeting before is given. */
  needsPrevious?: boolean
  /** Runs on any document; left out: only on what is taken for minutes or notes of a meeting. */
  anyDocument?: boolean
  /** Address of its documentation. Left out for our own rules: their page in the repository. */
  url?: string
}

export interface Rule<Options = unknown> {
  /** Lower case with hyphens; those of others begin with their package's name and a slash (`acme/quorum-stated`). */
  id: string
  meta: RuleMeta<Options>
  check(context: RuleContext<Options>): Iterable<Problem>
}

const ID = /^(?:[a-z0-9@][a-z0-9@._-]*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Declares a rule. The function gives back what it was given: it checks the id, and infers the options' type.
 *
 * @throws TypeError where the id is none.
 */
export function defineRule<Options = Record<string, never>>(rule: Rule<Options>): Rule<Options> {
  if (!ID.test(rule.id)) {
    throw new TypeError(`Unexpected rule id ${JSON.stringify(rule.id)}, expected lower case words joined by hyphens`)
  }
  return rule
}
