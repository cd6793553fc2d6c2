/** How much a text looks like a title rather than a sentence, a name or a label. */
import {
  findDates,
  findTimes,
  isInitials,
  type LabelName,
  type Language,
  labelNames,
  looksLikePerson,
  matchesAny
} from '@cofnod/language'
import { partsOfList } from '../name-lists.js'

export interface TitleView {
  /** 0 (a sentence, a name, a number) to 1 (a standing item's title). */
  score: number
  /** A standing item of meetings ("Apologies for absence"). */
  standing: boolean
  /** Front matter by its words ("Present", "Date"). */
  front: boolean
  /** Announces the items as a whole ("Topics", "Minutes"). */
  container: boolean
  /** A label inside items ("Action", "Decision"). */
  inner: boolean
  /** Follows the business: a summary of actions, an appendix, a signature. */
  back: boolean
  /** Opens an appendix or a signature. */
  appendix: boolean
}

const NO_TITLE: TitleView = {
  score: 0,
  standing: false,
  front: false,
  container: false,
  inner: false,
  back: false,
  appendix: false
}

/** Labels that announce all items at once. */
const CONTAINERS: ReadonlySet<LabelName> = new Set(['agenda', 'contents', 'topic', 'item', 'subject'])

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
  'signature',
  'present',
  'inAttendance',
  'observers',
  'guests',
  'secretariat',
  'absent',
  'substitutes',
  'members',
  'distribution',
  'agenda',
  'contents'
])
/** Labels that stand inside items. */
const INNER: ReadonlySet<LabelName> = new Set([
  'actionPoint',
  'decision',
  'recommendation',
  'resolved',
  'agreed',
  'noted',
  'motion',
  'outcome',
  'vote',
  'votesFor',
  'votesAgainst',
  'votesAbstain',
  'mover',
  'seconder',
  'owner',
  'due'
])

/** How the words are printed. */
export interface TitleLooks {
  /** As a heading, bold, underlined or in capitals. */
  emphasised: boolean
  numbered: boolean
  /** What follows a run-in title on its line. */
  following: string
  /** A tab or a row of dots parts the two. */
  gap?: boolean
  /** Matter of its own follows below, whatever the words are: a name may stand as a title. */
  opens?: boolean
}

/** @param text The words alone, without number. */
export function viewTitle(text: string, languages: readonly Language[], looks: TitleLooks): TitleView {
  const clean = text.replace(/[\s:–—-]+$/u, '').trim()
  if (!/\p{L}{2}|\p{Lu}\.\p{Lu}/u.test(clean)) return NO_TITLE
  const words = clean.split(/\s+/u)
  if (words.length > TOO_LONG) return NO_TITLE
  const some = (list: 'frontMatter' | 'inner' | 'summaries' | 'backMatter') =>
    languages.some((language) =>
      language.phrases.sections[list].some((pattern) => halves(clean).every((half) => pattern.test(half)))
    )
  const standing = someHalf(clean, (half) =>
    languages.some((language) => matchesAny(language.phrases.sections.standingItems, half))
  )
  const labels = labelNames(clean, languages)
  // "Status: draft" tells of the paper, "Status" alone of the work.
  const alone = looks.following.trim().length <= 1
  const front = some('frontMatter') || labels.some((name) => FACTS.has(name) && !(name === 'status' && alone))
  const inner =
    !standing &&
    (some('inner') ||
      labelNames(clean.replace(/[\s#]*\d[\d./-]{0,11}$/u, ''), languages).some((name) => INNER.has(name)) ||
      (!looks.numbered && opensLabelled(clean, languages)))
  const appendix = some('backMatter')
  const back = appendix || some('summaries')
  const container = labels.some((name) => CONTAINERS.has(name))
  const view = { standing, front, container, inner, back, appendix }
  // "Apologies: Jane Roe" is front matter, "Apologies: none had been received" is business.
  const told = standing && isSentence(looks.following, languages)
  if (front && !told && !looks.gap && looks.following.trim().length > 1) return { ...view, score: 0 }
  if (standing) return { ...view, score: 1 }
  return { ...view, score: shapeScore(text.trim(), words, languages, looks) }
}

/** "RESOLUTION: dues stay as they are", "ACTION-118: …": the label says what it is, however large the type. */
function opensLabelled(text: string, languages: readonly Language[]): boolean {
  const label = /^([^:\n]{2,40}?)(?:[\s#-]*\d[\d./]{0,11})?\s*:\s+\S/u.exec(text.slice(0, 70))?.[1]
  return label !== undefined && labelNames(label, languages).some((name) => INNER.has(name))
}

/** "A / B" in two languages. */
function halves(text: string): string[] {
  const parts = text.split(/\s*\/\s*|\s[–—-]\s/u).filter((part) => part !== '')
  return parts.length === 2 ? parts : [text]
}

function someHalf(text: string, test: (half: string) => boolean): boolean {
  return test(text) || (halves(text).length === 2 && halves(text).some(test))
}

function isSentence(text: string, languages: readonly Language[]): boolean {
  const head = text.slice(0, 200)
  return !namesFollow(text, languages) && languages.some(({ phrases }) => matchesAny(phrases.sections.verbs, head))
}

function shapeScore(text: string, words: string[], languages: readonly Language[], looks: TitleLooks): number {
  let score = 0.85
  const verb = languages.some((language) => matchesAny(language.phrases.sections.verbs, text))
  // "What is our plan?" is a topic as often as a sentence.
  if (verb && /\?$/u.test(text) && words.length <= LONG) score -= 0.1
  else if (verb && words.length > 3) score -= looks.emphasised ? (words.length > 4 ? 0.32 : 0.2) : 0.4
  if (words.length > LONG) score -= 0.03 * (words.length - LONG)
  if (/[,;]$/u.test(text)) score -= 0.5
  if (/[.!]$/u.test(text) && !/\b\p{Lu}\.$|\b(?:Inc|Ltd|Co|etc|LLC|Corp)\.$/u.test(text))
    score -= words.length > 4 || verb ? 0.45 : 0.15
  if (/[.;]\s+\p{Lu}/u.test(text)) score -= words.length > 8 ? 0.5 : 0.1
  if (/^[\p{Ll}]/u.test(text)) score -= looks.numbered ? 0.1 : 0.25
  if (/^[\d\s.,:/£$€%()-]+$/u.test(text)) return 0
  score -= figures(text)
  if (!looks.gap && namesFollow(looks.following, languages)) score -= 0.5
  // "TOTAL  £673.50": a row of a reckoning.
  if (/^[\s:]*[£$€]?\d[\d,.]*\s*%?$/u.test(looks.following)) score -= 0.6
  if (isInitials(text) && !isWord(text)) score -= 0.5
  else if (!looks.gap && !looks.opens && looksLikePerson(text.replace(/\s*\([^()]{0,60}\)/gu, '')) > 0.6) score -= 0.6
  return Math.max(0, Math.min(1, score))
}

/** "WATER", "RENTS": capitals that can be spoken, longer than anybody's initials. */
function isWord(text: string): boolean {
  return /^\p{L}{4,}$/u.test(text) && /[aeiouwyâêîôûŵŷ]/iu.test(text)
}

/** Sums of money, post codes, telephone numbers and times make no titles. */
function figures(text: string): number {
  let cost = 0
  if (/[£$€]\s?\d/u.test(text)) cost += 0.5
  if (/\b[A-Z]{1,2}\d{1,2}[A-Z]?\s*\d[A-Z]{2}\b|\b[A-Z]{2}\s+\d{5}\b/u.test(text)) cost += 0.6
  if (/https?:|www\.|@\w/u.test(text)) cost += 0.6
  if (findTimes(text).some((time) => time.until !== null)) cost += 0.15
  if (findDates(text).some((date) => date.end - date.start > text.length * 0.6)) return 1
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const digits = text.match(/\d/gu)?.length ?? 0
  if (digits > letters) cost += 0.4
  return cost
}

/** "DLS: Rob Hill, Tom Smith": a list of people makes what stands before it a group, no title. */
function namesFollow(following: string, languages: readonly Language[]): boolean {
  if (following.length > 600) return false
  const parts = partsOfList(following.replace(/^[\s:–—-]+/u, ''), languages, ',;&')
    .map((part) => part.replace(/\([^)]*\)/gu, '').trim())
    .filter((part) => part !== '')
  if (parts.length === 0) return false
  return parts.filter((part) => looksLikePerson(part) > 0.5).length >= parts.length * 0.7
}
