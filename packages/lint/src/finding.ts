/** A problem with its place: what reporters print. */
import type { Span } from '@cofnod/model'
import type { Severity } from './rule.js'

/** Where a finding is, in terms that hold for a binary file too. Numbers count from 1; null where unknown. */
export interface Place {
  page: number | null
  /** The agenda item: its id in the record, its printed number and its title. */
  item: { id: string; number: string | null; title: string } | null
  /** The words, at most 240 characters. */
  quote: string | null
  /** Line and column in the file where it is text, else in the body's text. */
  line: number
  column: number
  endLine: number
  endColumn: number
  /** Whether line and column are the file's own. */
  inFile: boolean
  /** Half-open UTF-16 offsets into the body; null for a finding about the whole document or another stream. */
  offsets: { start: number; end: number } | null
}

/** The words around, for people. */
export interface Excerpt {
  /** The body's line, shortened around the words. */
  text: string
  /** Half-open UTF-16 offsets of the words in `text`. */
  start: number
  end: number
}

export interface FindingFix {
  /** The words that would go, and those that would come. */
  old: string
  text: string
  /** Half-open UTF-16 offsets into the file's text; null where the file is binary or the words were not found there. */
  file: { start: number; end: number } | null
}

export interface Finding {
  ruleId: string
  severity: Severity
  message: string
  /** Address of the rule's documentation. */
  url: string
  place: Place
  excerpt: Excerpt | null
  /** Further places that the message speaks of. */
  related: Span[]
  fix: FindingFix | null
  /** 16 hex digits from rule, item and quote: the same while these are, whatever is edited elsewhere. */
  fingerprint: string
}

/** A finding that was waived, and by what. */
export interface Suppressed {
  finding: Finding
  kind: 'inline' | 'file'
  reason: string | null
}

export interface LintResult {
  /** Path as shown. */
  file: string
  findings: Finding[]
  suppressed: Suppressed[]
  /** The document could not be read: its code and sentence. */
  failure: { code: string; message: string } | null
}
