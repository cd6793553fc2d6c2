/**
 * The record while it is being read: the same fields as the record's, each value that was read a `Found`.
 * `to-record.ts` takes it apart into record and evidence.
 */
import type { Attendee, Decision, Issue, Meeting, Recommendation, Reference, Tally } from '@cofnod/model'
import type { Found, Link, Named } from './found.js'

export interface MeetingDraft {
  body: Found<string> | null
  title: Found<string> | null
  kind: Found<NonNullable<Meeting['kind']>> | null
  number: Found<string> | null
  date: Found<string> | null
  endDate: Found<string> | null
  startTime: Found<string> | null
  endTime: Found<string> | null
  location: Found<string> | null
  mode: Found<NonNullable<Meeting['mode']>> | null
  chair: Named | null
  secretary: Named | null
  quorum: { required: Found<number> | null; met: Found<boolean> | null } | null
  status: Found<NonNullable<Meeting['status']>> | null
  previousMeeting: { date: Found<string> | null } | null
  nextMeeting: { date: Found<string> | null; startTime: Found<string> | null; location: Found<string> | null } | null
}

export interface Movement {
  time: Found<string> | null
  itemId: Link<ItemDraft> | null
}

export interface AttendeeDraft {
  name: Found<string>
  initials: Found<string> | null
  kind: Attendee['kind']
  honorificPrefix: Found<string> | null
  honorificSuffix: Found<string> | null
  role: Found<string> | null
  organization: Found<string> | null
  abbreviation: Found<string> | null
  presence: Attendee['presence']
  capacity: Attendee['capacity']
  substituteFor: Named | null
  arrived: Movement | null
  left: Movement | null
}

export interface TallyDraft {
  subject: Tally['subject']
  status: Tally['status']
  count: Found<number>
  unit: Found<string> | null
  itemId: Link<ItemDraft> | null
}

export interface DeclarationDraft {
  who: Named | null
  itemId: Link<ItemDraft> | null
  text: Found<string>
}

export interface ItemDraft {
  parentId: Link<ItemDraft> | null
  number: Found<string> | null
  title: Found<string>
  level: number
  presenters: Named[]
  papers: Found<string>[]
  text: Found<string> | null
}

export interface DecisionDraft {
  itemId: Link<ItemDraft> | null
  text: Found<string>
  explicit: boolean
  kind: Decision['kind']
  amends: Link<DecisionDraft> | null
  mover: Named | null
  seconder: Named | null
  outcome: Found<NonNullable<Decision['outcome']>> | null
  vote: {
    for: Found<number> | null
    against: Found<number> | null
    abstain: Found<number> | null
    method: NonNullable<Decision['vote']>['method']
    voters: { name: Found<string>; vote: 'for' | 'against' | 'abstain' | 'absent' }[]
  } | null
}

export interface RecommendationDraft {
  itemId: Link<ItemDraft> | null
  text: Found<string>
  number: Found<string> | null
  by: Named | null
  to: Named | null
  count: Found<number> | null
  status: Found<NonNullable<Recommendation['status']>> | null
  referenceId: Link<ReferenceDraft> | null
}

export interface ActionDraft {
  itemId: Link<ItemDraft> | null
  number: Found<string> | null
  text: Found<string>
  explicit: boolean
  owners: Named[]
  due: { date: Found<string> | null; text: Found<string> } | null
  status: Found<'open' | 'closed'> | 'open' | null
  carriedOver: boolean
}

export interface ReferenceDraft {
  title: Found<string>
  kind: Reference['kind']
  date: Found<string> | null
  url: Found<string> | null
  itemId: Link<ItemDraft> | null
}

/** Something refused rather than guessed. `field` is a JSON Pointer into the meeting or the record; `target` a draft it belongs to. */
export interface UnresolvedDraft {
  pointer: string
  code: string
  spans: Found<unknown>['spans']
}

export interface Draft {
  languages: string[]
  meeting: MeetingDraft
  attendees: AttendeeDraft[]
  tallies: TallyDraft[]
  declarations: DeclarationDraft[]
  agendaItems: ItemDraft[]
  decisions: DecisionDraft[]
  recommendations: RecommendationDraft[]
  actions: ActionDraft[]
  references: ReferenceDraft[]
  unresolved: UnresolvedDraft[]
  issues: Issue[]
}

export function emptyDraft(): Draft {
  return {
    languages: [],
    meeting: {
      body: null,
      title: null,
      kind: null,
      number: null,
      date: null,
      endDate: null,
      startTime: null,
      endTime: null,
      location: null,
      mode: null,
      chair: null,
      secretary: null,
      quorum: null,
      status: null,
      previousMeeting: null,
      nextMeeting: null
    },
    attendees: [],
    tallies: [],
    declarations: [],
    agendaItems: [],
    decisions: [],
    recommendations: [],
    actions: [],
    references: [],
    unresolved: [],
    issues: []
  }
}
