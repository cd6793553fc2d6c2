/** Turns of phrase about the meeting itself. Regular expressions as in `AttendancePhrases`. */
export interface MeetingPhrases {
  /** What stands before the body's name in a title: "Minutes of the meeting of the". Anchored at the start. */
  titleOpenings: RegExp[]
  /** What stands after it: "held on …", "meeting", "minutes". Anchored at the end. */
  titleEndings: RegExp[]
  /** Words that only say what the document is ("minutes", "draft minutes", "meeting notes"). The whole line. */
  documentWords: RegExp[]
  /** What a body that meets within a larger one is called. */
  committeeWords: RegExp[]
  /** Line or sentence that says when and where it was held. Group: rest. */
  heldOn: RegExp[]
  /** The meeting began: the sentence holds a time. */
  began: RegExp[]
  /** The meeting ended: the sentence holds a time. */
  ended: RegExp[]
  /** Who presided, in a sentence. Group: who. */
  chairedBy: RegExp[]
  /** Who took the minutes, in a sentence. Group: who. */
  minutedBy: RegExp[]
  /** The sentence tells when the next meeting is. */
  /** Words that say that an hour is of the evening: "tonight", "nos Lun". Anywhere in the line. */
  evening: RegExp[]
  nextMeeting: RegExp[]
  /** The next meeting's day is still open ("TBC", "to be arranged"). */
  undecided: RegExp[]
  /** Words before a date that make it another than the day itself ("week of", "before"). Anchored at the end. */
  notTheDay: RegExp[]
  /** The line tells when the page or file was published or changed, not when the meeting was. */
  pageDates: RegExp[]
  /** Words before a place in a sentence ("in", "at", "yn"). */
  placeBefore: RegExp[]
  /** What tells that a text is a place ("hall", "room", "zoom"). */
  /** A title that says how they met: "virtual meeting". Group: how. */
  titleModes: RegExp[]
  /** Organs that many bodies have ("Board of Directors"): the body whose organ it is belongs to the name. The whole name. */
  bareOrgans: RegExp[]
  placeWords: RegExp[]
  /** What follows a place in a sentence and is none of it ("with Jane Roe", "and was opened by"). Searched for; the place ends before it. */
  placeStops: RegExp[]
  /** Small words left over at a place's end where the date after it was cut off ("at", "on"). Anchored at the end. */
  placeLeftovers: RegExp[]
  /** A platform and what follows it; what stands before is another place. */
  platforms: RegExp[]
  online: RegExp[]
  hybrid: RegExp[]
  /** The meeting's number within its series. Group: number. */
  numbers: RegExp[]
  /** Kind of meeting by its words. */
  kinds: Record<
    'ordinary' | 'extraordinary' | 'annual' | 'special' | 'emergency' | 'joint' | 'public-hearing',
    RegExp[]
  >
  statuses: Record<'draft' | 'unconfirmed' | 'approved', RegExp[]>
  quorumMet: RegExp[]
  quorumNotMet: RegExp[]
  /** A declaration of interest. Groups: who, what. */
  declares: RegExp[]
  /** Names a document of law, a report, a paper. Group: title. */
  references: Record<'paper' | 'report' | 'minutes' | 'law', RegExp[]>
  /** The words for minutes and for notes, wherever they stand in a title. */
  minutesWords: RegExp[]
  notesWords: RegExp[]
  /** What tells minutes, agendas and other documents apart. */
  kindSigns: Record<'minutes' | 'agenda' | 'other', KindSign[]>
}

/** A turn of phrase that speaks for a kind of document. It counts once, or at each of up to `most` lines. */
export interface KindSign {
  pattern: RegExp
  weight: number
  most?: number
}
