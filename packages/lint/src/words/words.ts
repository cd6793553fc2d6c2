/** Words that rules look for, by language: data only. Patterns run over one line, flags `iu`, in linear time. */
export interface LintWords {
  /** Title of an item under which earlier minutes are taken, or a line that speaks of them. */
  minutes: RegExp
  /** What is done to them. */
  approved: RegExp
  /** There will be no further meeting, or its day is still open. */
  noNextMeeting: RegExp
  nextMeeting: RegExp
  /** Somebody presides, in words that name nobody. */
  chair: RegExp
  /** The minutes are not final. Anywhere in a short line or a running header. */
  draft: RegExp
  /** Parts of the name of a street, singular. */
  streets: string[]
  /** Somebody lives there. */
  home: RegExp
  /** A telephone number behind these words is a way into a meeting, no person's. */
  dialIn: RegExp
  /** First part of mailboxes that belong to an office. */
  mailboxes: string[]
  /** In the name or description of a picture. */
  signature: RegExp
  /** Capitals that everybody knows. */
  abbreviations: string[]
  /** Somebody seconds, whether named or not. */
  seconded: RegExp
  /** Somebody moves, whether named or not. */
  moved: RegExp
  /** What became of a motion, in a line after it. */
  settled: RegExp
  /** A telephone number that is one person’s. */
  mobile: RegExp
  /** Something is put to the meeting. */
  motion: RegExp
  /** Everybody is to do it. */
  everybody: RegExp
  /** Titles of items that need no text. */
  formalItems: RegExp
}
