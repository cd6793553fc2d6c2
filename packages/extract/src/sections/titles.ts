/** How much a text looks like a title rather than a sentence, a name or a label. */
import { isInitials, type LabelName, type Language, labelNames, looksLikePerson } from '@cofnod/language'

export interface TitleView {
  /** 0 (a sentence, a name, a number) to 1 (a standing item's title). */
  score: number
  /** A standing item of meetings ("Apologies for absence"). */
  standing: boolean
  /** Front matter by its words ("Present", "Date"). */
  front: boolean
  /** A label inside items ("Action", "Decision"). */
  inner: boolean
  /** Opens what follows the business ("Signed", "Appendix A"). */
  back: boolean
}

const NO_TITLE: TitleView = { score: 0, standing: false, front: false, inner: false, back: false }

/** Titles longer than this many words are rare; beyond it each word costs. */
const LONG = 12
const TOO_LONG = 40

/** Labels that announce facts about the meeting, not business. */
const FACTS: ReadonlySet<LabelName> = new Set([
  'date',
  'time',
  'startTime',
  'endTime',
  'location',
  'body',
  'subject',
  'chair',
  'secretary',
  'status',
  'meetingKind',
  'signature'
])

/** @param text The words alone, without number. `emphasised`: printed as a heading, bold, underlined or in capitals. */
export function viewTitle(text: string, languages: readonly Language[], emphasised: boolean): TitleView {
  const clean = text.replace(/[\s:–—-]+$/u, '').trim()
  if (!/\p{L}{2}/u.test(clean)) return NO_TITLE
  const words = clean.split(/\s+/u)
  if (words.length > TOO_LONG) return NO_TITLE
  const some = (list: 'standingItems' | 'frontMatter' | 'inner' | 'backMatter') =>
    languages.some((language) =>
      language.phrases.sections[list].some((pattern) => halves(clean).every((half) => pattern.test(half)))
    )
  const standing = someHalf(clean, (half) =>
    languages.some((language) => language.phrases.sections.standingItems.some((pattern) => pattern.test(half)))
  )
  const labels = labelNames(clean, languages)
  const front = some('frontMatter') || labels.some((name) => FACTS.has(name))
  const inner = some('inner')
  const back = some('backMatter')
  const view = { standing, front, inner, back }
  if (standing) return { ...view, score: 1 }
  return { ...view, score: shapeScore(text.trim(), words, languages, emphasised) }
}

/** "A / B" in two languages. */
function halves(text: string): string[] {
  const parts = text.split(/\s*\/\s*|\s[–—-]\s/u).filter((part) => part !== '')
  return parts.length === 2 ? parts : [text]
}

function someHalf(text: string, test: (half: string) => boolean): boolean {
  return test(text) || (halves(text).length === 2 && halves(text).some(test))
}

function shapeScore(text: string, words: string[], languages: readonly Language[], emphasised: boolean): number {
  let score = 0.85
  const verb = languages.some((language) => language.phrases.sections.verbs.some((pattern) => pattern.test(text)))
  if (verb && words.length > 3) score -= emphasised ? 0.2 : 0.4
  if (words.length > LONG) score -= 0.03 * (words.length - LONG)
  if (/[,;]$/u.test(text)) score -= 0.5
  if (/[.!]$/u.test(text) && !/\b\p{Lu}\.$|\b(?:Inc|Ltd|Co|etc|LLC|Corp)\.$/u.test(text))
    score -= words.length > 4 || verb ? 0.45 : 0.15
  if (/[.;]\s+\p{Lu}/u.test(text)) score -= words.length > 8 ? 0.5 : 0.1
  if (/^[\p{Ll}]/u.test(text)) score -= 0.25
  if (/^[\d\s.,:/£$€%()-]+$/u.test(text)) return 0
  if (isInitials(text)) score -= 0.5
  else if (looksLikePerson(text) > 0.6) score -= 0.6
  return Math.max(0, Math.min(1, score))
}
