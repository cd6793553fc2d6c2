/**
 * Turns of phrase that decide, recommend or commit. Each pattern runs over one sentence with single spaces and straight
 * quotes; flags `iu`, or `u` where capitals tell. Named groups carry the parts. Every repetition is bounded.
 *
 * Patterns of a clause (`promises`, `wills`, …) are tried where a clause starts (`clauseStart`); they start with `^`.
 */
export interface StatementPhrases {
  /** Article before a name, anchored at the start, with its space: "the ". */
  articles: RegExp[]
  /** Words that join the last two of a list, folded; more than `NameWords.and` ("a'r"). */
  joins: string[]
  decision: {
    /** A label with number or without separator, anchored at the start: "Decision 3 -", "Resolution No. 12:". */
    labels: RegExp[]
    /** A resolution, anchored at the start: "RESOLVED -", "It was resolved that". It may be followed by lettered parts. */
    resolved: RegExp[]
    /** Where a resolution starts inside a longer sentence: "now, therefore, be it resolved". */
    resolvedInside: RegExp[]
    /** A recital before a resolution: "WHEREAS …". Anchored. */
    recitals: RegExp[]
    /** Words for all members that stand without an article: "members". Whole. */
    bareMembers: RegExp[]
    /** A verb in capitals that marks a decision anywhere in a sentence: "AGREED". Case tells. */
    capitals: RegExp[]
    /** The sentence opens a list of decisions: "The group agreed:". Anchored at the end. */
    opensList: RegExp[]
    /** Agreed without saying by whom: "it was agreed that". */
    agreed: RegExp[]
    /** Agreed by somebody named before or after it. Group: who. Tried where a clause starts. */
    agreedBy: RegExp[]
    /** Something was approved: "the minutes were accepted". Group: by (who did), where printed. */
    approved: RegExp[]
    /** The whole sentence is a verdict on what stands before it: "Approved.", "Accepted as modified". */
    verdict: RegExp[]
    /** The verdict is on all that stands before it in the paragraph: "all approved". */
    verdictOnAll: RegExp[]
    /** The sentence ends in a verdict: "- all approved". */
    endsInVerdict: RegExp[]
    /** Something was put off. */
    deferred: RegExp[]
    /** Somebody was elected, appointed or co-opted. */
    elected: RegExp[]
    /** Words right before a match by which it is no decision of this meeting: "had been", "to be", "if". Anchored at the end. */
    notAfter: RegExp[]
    /** Words right after a match by which it is none: "to differ", "at the last meeting". Anchored at the start. */
    notBefore: RegExp[]
    /** Helping verbs between the meeting and what it did, that leave it a decision: "has". Anchored at the start. */
    perfect: RegExp[]
    /** The sentence tells of another meeting or of none. */
    elsewhere: RegExp[]
    /** Names the meeting itself, or all of it: "the Committee", "members", "we". The whole subject; group `own`: words that may stand alone. */
    meetingSubjects: RegExp[]
    /** Accepts recommendations: "accepted all three recommendations". */
    acceptsRecommendations: RegExp[]
    /** What was agreed is only to note, thank or welcome. Tried on what follows the verb, anchored at the start. */
    onlyNotes: RegExp[]
  }
  motion: {
    /** A stem that every sentence about a motion holds; asked before the costlier patterns. */
    stems: RegExp[]
    /** Group: mover. Case tells. */
    movers: RegExp[]
    /** The same, but ordinary in discussion: a motion only with a seconder or an outcome. Group: mover. Case tells. */
    proposers: RegExp[]
    /** Group: seconder. Case tells. */
    seconders: RegExp[]
    /** Mover and seconder in one. Groups: mover, seconder. Case tells. */
    pairs: RegExp[]
    /** A motion without its mover: "a motion was made", "motion to". */
    words: RegExp[]
    /** Somebody asks for a motion: it is the next sentence that moves it. */
    calls: RegExp[]
    /** Only the vote on a motion told before: "the motion carried", "Vote: 5-0". */
    settles: RegExp[]
    /** Moved without a name, in so many words: "it was moved that". */
    told: RegExp[]
    /** Seconded by nobody named: "duly seconded". */
    seconded: RegExp[]
    /** A sentence that goes on with the motion before it. Anchored at the start. */
    continues: RegExp[]
    /** The form that is printed only where the proposal was carried: "proposed by A, seconded by B". */
    formula: RegExp[]
    /** An amendment to a motion. */
    amendment: RegExp[]
    /** The sentence starts a motion of its own: "Motion to". Anchored at the start. */
    opens: RegExp[]
    /** What was moved, on a line of its own: "That the report be received". Anchored. */
    content: RegExp[]
    /** Nothing but mover, seconder and small words is left of a sentence with the names taken out: it says nothing of what was moved. One word, whole. */
    bareWords: RegExp[]
  }
  outcome: Record<'defeated' | 'withdrawn' | 'deferred' | 'carried', RegExp[]>
  vote: {
    /** Groups: for, against, abstain (numbers or number words); any may be missing. */
    counts: RegExp[]
    /** One count alone. Group: count. */
    for: RegExp[]
    against: RegExp[]
    abstain: RegExp[]
    /** Two numbers, the larger first, in a sentence that tells who won. Groups: more, less. */
    margin: RegExp[]
    /** A word for none of a count or list: "none". Whole. */
    none: RegExp[]
    methods: Record<'unanimous' | 'show-of-hands' | 'roll-call' | 'ballot' | 'voice', RegExp[]>
    /** A line of a recorded vote, anchored. Group: who (names). */
    voters: Record<'for' | 'against' | 'abstain' | 'absent', RegExp[]>
    /** How somebody voted, after the name: "Smith - aye". Groups: who, and one of for, against, abstain, absent. Case tells. */
    rollCall: RegExp[]
  }
  action: {
    /** A label, anchored at the start. Group: number. */
    labels: RegExp[]
    /** A label that announces several: "Actions". Whole. */
    plural: RegExp[]
    /** An owner's mark at the end. Group: owners. Case tells. */
    tags: RegExp[]
    /** "X to do": anchored at the start. Groups: who, verb. Case tells. */
    imperatives: RegExp[]
    /** Post and bare verb: "Clerk inform the charity". Groups: who, verb. Anchored. Case tells. Only where `who` is a post. */
    terse: RegExp[]
    /** Where a clause may start; its end is the place. Sticky use is made of it, so it needs no anchor. */
    clauseStart: RegExp[]
    /** Somebody takes it on: "agreed to", "was asked to". Groups: who, verb. */
    promises: RegExp[]
    /** "will", "is going to". Groups: who, verb. */
    wills: RegExp[]
    /** "would". Groups: who, verb. */
    woulds: RegExp[]
    /** "should", "needs to". Groups: who, verb. */
    needs: RegExp[]
    /** Somebody is at work on it: "is looking into". Groups: who, verb. */
    working: RegExp[]
    /** It is to be done by somebody named after it: "will be sent by". Groups: verb, who. Case tells. */
    doneBy: RegExp[]
    /** Nobody is named and the thing stands first: "the list needs to be updated". Group: verb (a participle). Anchored. */
    passive: RegExp[]
    /** A bare imperative: "Examine the schema." Anchored; case tells. */
    commands: RegExp[]
    /** The same as an entry of its own: "A forecast to be sent to members". Group: verb (a participle). Anchored. */
    toBeDone: RegExp[]
    /** Right before a clause: the meeting wants it, "it was agreed that". Anchored at the end. */
    wanted: RegExp[]
    /** Somebody is asked by another: "X asked Y to". Groups: who (Y), verb. */
    asks: RegExp[]
    /** Nobody is named: "need to check", "will apply". Group: verb. Anchored. */
    unnamed: RegExp[]
    /** Agreed to do: the doer is the meeting. Group: verb. */
    agreedTo: RegExp[]
    /** Verbs of doing, base form, folded. */
    doing: string[]
    /** What such verbs are when somebody else has done it, folded: "sent", "ordered". */
    done: string[]
    /** Verbs of being, staying and happening, base form, folded. */
    idle: string[]
    /** Subject that stands for somebody named before: "he", "they". Whole. */
    pronouns: RegExp[]
    /** Groups that can act for the meeting: "the Board", "staff", "all". Whole. */
    groups: RegExp[]
    /** Plans of the world, standing duties, dates of meetings: never an action. */
    never: RegExp[]
    /** Right before a clause: whoever speaks binds themselves, "confirmed that". Anchored at the end. */
    assured: RegExp[]
    /** The sentence reports what outsiders said or do. */
    reported: RegExp[]
    /** "by", "before", "until": what follows is when it is due. Anchored at the end of the text before a date. */
    dueBefore: RegExp[]
    /** The same where the date ends the sentence: "on", a bracket. Anchored at the end of the text before a date. */
    dueOn: RegExp[]
    /** Due without a date: "by the next meeting". Group: due. */
    dueTexts: RegExp[]
    open: RegExp[]
    closed: RegExp[]
    /** A status at the end of running text: "- completed". Anchored at the end. */
    closedAtEnd: RegExp[]
    /** The one who writes the notes, or all of us: names nobody. Whole. */
    selves: RegExp[]
    /** Words that tie the words after them to those before: "by", "of". Whole. */
    ties: RegExp[]
    /** What a meeting agrees to without anything to be done. A verb, whole. */
    agreedNot: RegExp[]
    /** A heading that announces actions of an earlier meeting: "Actions from last time". Whole. */
    headings: RegExp[]
    /** Labels that announce more than actions: "Next steps". Whole. */
    weakLabels: RegExp[]
    /** What a column's header holds, where it is no label as a whole: "Person responsible". */
    columns: Record<'actionPoint' | 'owner' | 'due' | 'actionStatus' | 'mover' | 'outcome', RegExp[]>
    /** Groups that name all of those present: "all". Whole. */
    everyone: RegExp[]
    /** Heading of what an earlier meeting left: "matters arising", "previous actions". */
    earlier: RegExp[]
    /** A cell or line that says there is no action. Whole. */
    none: RegExp[]
    /** A word in the margin that is no owner: "Noted". Whole. */
    notOwners: RegExp[]
  }
  recommendation: {
    /** A label, anchored. Group: number. */
    labels: RegExp[]
    /** Groups: by (before the verb), what (from the verb's object on). Tried where a clause starts. */
    recommends: RegExp[]
    /** Nobody is named: "it was recommended that". Group: what. */
    recommended: RegExp[]
    /** Opens a list: "recommended:", "the following recommendations for the board:". Groups: by, to. Anchored at the end. */
    opensList: RegExp[]
    /** Whom it is for, at the start of what is recommended: "that the council should". Group: to. */
    addressee: RegExp[]
    /** What leads from "recommended" to whom it is for: "that the". Anchored. */
    that: RegExp[]
    /** Words that name nobody: "it", "this report". */
    noAddressee: RegExp[]
    /** No recommendation of somebody to somebody: "the recommended dose", "recommended for approval". */
    never: RegExp[]
    /** The word itself, in any form that a count can go with. */
    noun: RegExp[]
    /** A count with its addressee: "3 for schools". Groups: count, to; soft (a word that softens the one after it). Global flag. */
    counted: RegExp[]
    /** A count alone: "makes eight recommendations". Group: count. */
    countedAlone: RegExp[]
    /** A report named before only by whose it is: "her report", "the review". Whole. */
    itsReport: RegExp[]
    /** A report that recommends and has a name of its own: "the reserve study". Group: by. */
    namedReport: RegExp[]
    /** Whose report it is: "the auditor's annual report". Group: by. */
    reportOf: RegExp[]
    /** Whose recommendations they are: subject of the sentence. Group: by. Anchored at the start. */
    author: RegExp[]
  }
  tally: {
    /** Number of open (closed) actions. Group: count. */
    open: RegExp[]
    closed: RegExp[]
    /** Whatever is counted in the sentence is actions. */
    actions: RegExp[]
  }
}

/**
 * A printed name of a person for use inside a pattern with flag `u` (case tells): titles, initials, capitalised words.
 * @param titles alternatives of a pattern, with capitals as printed ("Cllrs?|Mrs?")
 * @param small lower-case words inside names ("van|de")
 * @param stops capitalised words that a name ends before ("Seconded|CARRIED")
 */
export function personPattern(titles: string, small: string, stops: string): string {
  const word = "(?:\\p{Ll}{1,3}(?=\\p{Lu}))?(?:\\p{L}['’])?\\p{Lu}[\\p{L}'’-]{0,30}"
  const part = `(?:(?:(?:\\p{Lu}|Ll|Ch|Th|Rh|Dd|Ff)\\.-?){1,4}(?:${word})?|${word})`
  return `(?:(?:${titles})\\.?[ ]){0,3}${part}(?:[ ](?:(?:${small})[ ]){0,2}(?!(?:${stops})(?![\\p{L}'’]))${part}){0,4}`
}
