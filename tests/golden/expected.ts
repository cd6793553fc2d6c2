/** What `fixtures/<case>/expected.json` holds: a careful reader's findings, by hand. `fixtures/README.md` says how. */
export interface Expected {
  file: string
  language: string[]
  meeting: {
    body: string
    date: string | null
    startTime: string | null
    endTime: string | null
    location: string | null
    chair: string | null
    nextMeeting: string | null
  }
  counts: { present: number | null; apologies: number | null; absent: number | null; openActions: number | null }
  attendees: {
    name: string
    kind: 'person' | 'organization' | 'group'
    presence: 'present' | 'apologies' | 'absent'
    organization: string | null
    role: string | null
  }[]
  items: { number: string | null; title: string; level: number }[]
  decisions: {
    text: string
    /** false: only told, a record may miss it. */
    explicit: boolean
    mover: string | null
    seconder: string | null
    outcome: string | null
    vote: { for: number | null; against: number | null; abstain: number | null } | null
  }[]
  actions: {
    text: string
    /** false: only told, a record may miss it. */
    explicit: boolean
    owners: string[]
    due: string | null
    status: string | null
  }[]
  recommendations: { text: string; by: string | null; to: string | null; count: number | null }[]
  /** Other right answers, by path: `meeting.body`, `attendees/<name>/role`. */
  accept?: Record<string, (string | null)[]>
}
