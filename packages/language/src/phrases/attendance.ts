/** What a label, a mark or a remark says about somebody's presence; as in the record. */
export type PhrasePresence = 'present' | 'apologies' | 'absent'
/** In what capacity somebody was there; as in the record. */
export type PhraseCapacity = 'member' | 'in-attendance' | 'observer' | 'guest' | 'secretariat'

/** A label by its form rather than word by word: "Parents and students present". */
export interface AttendanceLabelForm {
  /** Anchored at both ends, over the label without separator. Groups: who (the kind of people), count (their number), both optional. */
  pattern: RegExp
  presence: PhrasePresence
  capacity: PhraseCapacity | null
}

/**
 * Turns of phrase about who was there. Regular expressions over one line or sentence as printed, flags `iu` unless case
 * tells; named groups carry the parts (`who`, `whom`, `count`, `unit`, `time`). Each runs in linear time.
 */
export interface AttendancePhrases {
  /** A count of people: "apologies from 5 members", "ymddiheuriadau gan 5 aelod". Groups: count, unit. */
  countedApologies: RegExp[]
  countedPresent: RegExp[]
  countedAbsent: RegExp[]
  /** "Apologies were received from …", "X sent apologies". Group: who (a list of names). */
  apologiesFrom: RegExp[]
  /** "Present were …", "… were present". Group: who. */
  presentWere: RegExp[]
  /** "… were absent". Group: who. */
  absentWere: RegExp[]
  /** "X joined the meeting". Group: who. */
  joined: RegExp[]
  /** "X left the meeting". Group: who. */
  departed: RegExp[]
  /** "X attended in place of Y". Groups: who, whom. */
  substitute: RegExp[]
  /** A line that says there were none: "No apologies were received". The whole line or entry. */
  none: RegExp[]
  /** A line that refers to another list instead of naming: "As above". The whole entry. */
  asAbove: RegExp[]
  /** Labels by their form, for those that no list of labels holds. */
  labelForms: AttendanceLabelForm[]
  /** The label speaks of attendance by itself ("Members present"), not only of a kind of people ("Members"). */
  explicitLabels: RegExp[]
  /** Titles of agenda items under which attendance is recorded. */
  attendanceTitles: RegExp[]
  /** A label at the start of a line with no mark after it: "PRESENT Councillor A, B". Anchored; case tells. */
  bareOpenings: { pattern: RegExp; presence: PhrasePresence; capacity: PhraseCapacity | null }[]
  /** Capacity by the words of a label. The first that matches tells. */
  capacities: { pattern: RegExp; capacity: PhraseCapacity }[]
  /** Words of a column that says of what place each body is ("Sector"). The whole heading of a column that names nobody. */
  groupColumns: RegExp[]
  /** A column that holds bodies, in words that labels do not hold ("Organisations attending"). */
  bodyColumns: RegExp[]
  /** Plural titles before several names → the title of one ("cllrs" → "Cllr"; "" where it is none). Keys folded. */
  pluralTitles: Record<string, string>
  /** A membership or rank that stands before a name and is a role: "County Cllr". Anchored at the start, with its space; group: role. */
  titledRoles: RegExp[]
  /** The same words where they are a post of each: "Officers A, B" → "Officer". Keys folded. */
  pluralRoles: Record<string, string>
  /** The same in a label: "Officers present" → "Officer" for each. Keys folded, without the word for being there. */
  labelRoles: Record<string, string>
  /** Endings of posts in the plural, with what stands for them in the singular: "Analysts" → "Analyst". Anchored at the end. */
  plurals: (readonly [RegExp, string])[]
  /** Joins one more, or others, to a list: "together with". Global, with the space around. */
  besides: RegExp[]
  /** What is told of somebody behind the name: "who took the notes". To the end, with its space. */
  relatives: RegExp[]
  /** Words before a name that carry nothing ("new", "the"). Anchored at the start, with their space. */
  beforeName: RegExp[]
  /** Somebody came late or left early, in a bracket or behind a name. Groups: time, item (both optional). */
  arrivedRemarks: RegExp[]
  leftRemarks: RegExp[]
  /** Was there for a part: groups from, to (numbers of items, both optional). */
  partRemarks: RegExp[]
  /** A bracket that says who is stood in for: "substituting for Y". Group: whom. */
  substituteRemarks: RegExp[]
  /** A bracket or tail that says that somebody was there or not, whatever the list says: "absent", "apologies". The whole remark. */
  presenceRemarks: Record<PhrasePresence, RegExp[]>
  /** A bracket that says somebody kept the minutes. The whole remark. */
  minutesRemarks: RegExp[]
  /** A bracket that says who presided, no post: "in the chair". The whole remark. */
  presidingRemarks: RegExp[]
  /** Posts of whoever leads the meeting where nobody is called its chair: "facilitator". The whole role. */
  leadingRoles: RegExp[]
  /** Any other bracket that is neither role nor body: "via Zoom", "by phone". The whole remark. */
  remarks: RegExp[]
  /** Letters that stand for a role in a bracket behind a name: "C", "VC". Anchored. */
  roleLetters: RegExp[]
  /** Words that make a bracket or tail a role though they name no post: "lead", "liaison". Anywhere in it. */
  roleWords: RegExp[]
  /** What somebody stands for: "of the …", "representing …". Anchored at the start; group: organization. */
  fromOrganization: RegExp[]
  /** Marks in a column of attendance, folded. */
  marks: Record<PhrasePresence, string[]>
  /** Heading of a column with the first or the last part of a name. */
  surnameColumns: RegExp[]
  forenameColumns: RegExp[]
  /** Several people who are not named: "members of the public", "all members". The whole entry. */
  unnamed: RegExp[]
}
