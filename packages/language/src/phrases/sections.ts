/** Turns of phrase in the headings of business. Regular expressions as in `AttendancePhrases`. */
export interface SectionPhrases {
  /** A word before an item's number: "Item 3:", "Agenda item 1", "Eitem 2 –". Anchored at the start; group: number. */
  numberWords: RegExp[]
  /** Titles of standing items, whole: "apologies for absence", "any other business". */
  standingItems: RegExp[]
  /** Front matter, never business by itself: "Present", "Date", "Location". Whole line. */
  frontMatter: RegExp[]
  /** Opens a list of the meeting's actions or decisions after the business. Whole line. */
  summaries: RegExp[]
  /** Opens an appendix or a signature after the business. Whole line. */
  backMatter: RegExp[]
  /** A label inside an item, no heading of business: "Action", "Decision", "Background". Whole line. */
  inner: RegExp[]
  /** Before the title of a matter that is printed as a document of its own: "RE:", "Subject:". With the space after it, anchored at the start. */
  subjectLabels: RegExp[]
  /** A verb that makes a line a sentence rather than a title. */
  verbs: RegExp[]
  /** Something glued to the end of a title that is no part of it: "(10 minutes)", "pdf icon PDF 281 KB". Anchored at the end. */
  titleTails: RegExp[]
  /** Who presents an item, in brackets or after a dash. Group: who. */
  presentedBy: RegExp[]
}
