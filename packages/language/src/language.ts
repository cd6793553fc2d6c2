import type { AttendancePhrases } from './phrases/attendance.js'
import type { MeetingPhrases } from './phrases/meeting.js'
import type { SectionPhrases } from './phrases/sections.js'
import type { StatementPhrases } from './phrases/statements.js'

/**
 * What a language must tell us. One folder a language (`en/`, `cy/`), pure data; the compiler lists what a new one lacks.
 * All words are lower case and folded by `foldText` (no accents, straight apostrophes) unless said otherwise.
 */

/** Months, weekdays, numbers and clock words. */
export interface CalendarWords {
  /** Every printed form (mutated, abbreviated) → 1–12. */
  months: Record<string, number>
  /** Every printed form → 1 (Monday) to 7; with the word before it where the name alone is something else ("nos lun"). */
  weekdays: Record<string, number>
  /** Endings that make a numeral an ordinal ("st", "fed"). */
  ordinalEndings: string[]
  /** Words that may stand between day and month ("of", "o", "mis"). */
  dateFillers: string[]
  /** Words that may stand between weekday and day ("the", "y", "evening"). */
  beforeDay: string[]
  /** Number words → value; several words joined by one space ("un ar ddeg"). Mutated forms included. */
  numbers: Record<string, number>
  /** Ordinal number words → value ("first", "cyntaf"). */
  ordinals: Record<string, number>
  am: string[]
  pm: string[]
  /** Words for a full hour ("o'clock", "o'r gloch"). */
  oclock: string[]
  noon: string[]
  midnight: string[]
  /** Words between the two ends of a range ("to", "until", "i", "tan"). */
  rangeWords: string[]
  /** Words after a four-digit clock time ("1930 hrs"). */
  hourMarks: string[]
  /** A clock told in words: "half past seven", "deg munud wedi naw". Lower case. */
  clock: { half: string[]; quarter: string[]; minutes: string[]; past: string[]; to: string[] }
  /** Words that stand between hour and minute ("18h30"). */
  hourSeparators: string[]
  /** Month and weekday forms that are ordinary words too ("may", "sun"): dates only where capitalised or dated in full. */
  ordinaryForms: string[]
  /** Words after which numbers with slashes are a code ("ref", "min", "application no"). */
  codeWords: string[]
  /** Order of a purely numeric date in this language where nothing else tells. */
  numericOrder: 'day-first' | 'month-first'
}

/** Parts of the names of people and bodies. */
export interface NameWords {
  /** Titles before a name, longest first where one contains another ("rt hon", "cllr", "y cynghorydd"). */
  titles: string[]
  /** Titles of learning, rank or union that name no post at a meeting: "Professor", "Bro". Never a role. */
  honorifics: string[]
  /** Titles that are initials in other languages ("m" in French): read only where the text's languages are given. */
  initialTitles: string[]
  /** Letters after a name ("obe", "mp", "as"). */
  postNominals: string[]
  /** Lower-case particles inside a name ("van", "ap", "ferch"). */
  particles: string[]
  /** Words that end or make up the name of a body ("council", "group", "cyngor"). Singular. */
  bodyWords: string[]
  /** Words that name several people without naming them ("members", "directors", "representatives"). */
  groupWords: string[]
  /** Words that name a post ("clerk", "treasurer", "head of", "clerc"). */
  postWords: string[]
  /** Of these, who presides. */
  chairWords: string[]
  /** Of these, who presides when the chair does not. */
  viceChairWords: string[]
  /** Of these, who takes the minutes. */
  secretaryWords: string[]
  /** Words that only say membership ("member", "councillor"). */
  memberWords: string[]
  /** Joins the last two of a list ("and", "a", "ac"). */
  and: string[]
  /** Articles and small words that a title or name of a body may hold in lower case. */
  small: string[]
  /** Capitalised words of headings and places that are hardly ever part of a person's name ("report", "street"). */
  notNames: string[]
  /** First names so common that they tell a person's name from other capitalised words. */
  givenNames: string[]
}

/** What a label at the start of a line, a cell or a heading announces. */
export const LABEL_NAMES = [
  // the meeting
  'date',
  'time',
  'startTime',
  'endTime',
  'location',
  'body',
  'subject',
  'chair',
  'secretary',
  'nextMeeting',
  'status',
  'meetingKind',
  // attendance
  'present',
  'inAttendance',
  'observers',
  'guests',
  'secretariat',
  'apologies',
  'absent',
  'substitutes',
  'members',
  'distribution',
  // parts of the document
  'agenda',
  'contents',
  'minutes',
  'actions',
  'actionPoint',
  'decision',
  'recommendation',
  'resolved',
  'agreed',
  'noted',
  'discussion',
  'motion',
  'signature',
  'appendix',
  'adjournment',
  'declarations',
  // table columns
  'owner',
  'due',
  'actionStatus',
  'number',
  'name',
  'organization',
  'role',
  'initials',
  'attending',
  'item',
  'topic',
  'presenter',
  'reason',
  'paper',
  // votes
  'mover',
  'seconder',
  'outcome',
  'vote',
  'votesFor',
  'votesAgainst',
  'votesAbstain'
] as const
export type LabelName = (typeof LABEL_NAMES)[number]
export type Labels = Record<LabelName, string[]>

/** Turns of phrase, grouped by the part of extraction that reads them. One interface and one data file a group. */
export interface Phrases {
  meeting: MeetingPhrases
  sections: SectionPhrases
  attendance: AttendancePhrases
  statements: StatementPhrases
}

export interface Language {
  /** BCP 47. */
  tag: string
  name: string
  /** Tags of the languages whose labels and turns of phrase stand now and then in a document in this one ("Cofnodion / Minutes"). */
  alongside: string[]
  /** Frequent words by which the language is told from others; about 60. */
  functionWords: string[]
  calendar: CalendarWords
  names: NameWords
  labels: Labels
  phrases: Phrases
}
