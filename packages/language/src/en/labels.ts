import type { Labels } from '../language.js'
import { listOf } from '../list-of.js'

/** English labels, whole, without separator, parted by bars. Case, accents and bracketed remarks do not matter. */
export const labels: Labels = {
  date: listOf(`
    date | meeting date | date of meeting | date of the meeting | date and time | date & time | date/time |
    date / time | date time | day | when | held on | meeting held | day and date | date and place |
    date and location | date and venue | meeting date and time | time and date | time & date | meeting date/time
  `),
  time: listOf(`
    time | meeting time | time of meeting | time of the meeting | times | date and time | date & time | date/time |
    when | hours | duration | time and place | time and location | time and venue | meeting time and place |
    time & location | time and date | time & date
  `),
  startTime: listOf(`
    start | start time | started | meeting started | began | commenced | opened | time started | time commenced |
    called to order | meeting called to order | call to order | begin | starting time | time began | meeting start |
    meeting start time | meeting opened | time of opening
  `),
  endTime: listOf(`
    end | end time | ended | finish | finish time | finished | meeting ended | meeting closed | closed | close |
    time ended | time closed | adjourned | meeting adjourned | adjournment | ending time | meeting finish |
    meeting end | meeting end time | time finished | close of meeting | meeting concluded | time of closing |
    time adjourned
  `),
  location: listOf(`
    location | venue | place | where | meeting venue | meeting location | meeting place | venue of meeting |
    venue for meeting | place of meeting | held at | held in | room | meeting room | address | location of meeting |
    location of the meeting | platform | time and place | time and location | time and venue | date and place |
    date and location | date and venue | location/venue | meeting held at | city | host | via | site | dial-in | dial in | where we met
  `),
  body: listOf(`
    committee | body | group | board | organisation | organization | name of committee | name of group |
    name of body | meeting of | minutes of | council | committee name | group name | team | team name |
    working group | project | project name | club | society | association | name of organisation |
    name of organization | name of meeting | meeting name | department
  `),
  subject: listOf(`
    subject | title | meeting title | meeting | topic | re | purpose | purpose of meeting | type of meeting |
    meeting type | meeting topic | meeting purpose | objective | objectives | meeting subject | meeting called by |
    aim | aims | project title
  `),
  chair: listOf(`
    chair | chairman | chairperson | chairwoman | chaired by | chair of meeting | chair of the meeting | presiding |
    presided by | presiding officer | in the chair | meeting chair | meeting chaired by | meeting chairman |
    facilitator | facilitated by | moderator | meeting facilitator | session chair | convener | convenor |
    convened by | meeting called by | called by | meeting leader | meeting lead | led by | president | chairing |
    president of the meeting | meeting organiser | meeting organizer
  `),
  secretary: listOf(`
    secretary | minutes | minutes by | minute taker | minutes taken by | minute-taker | minutetaker |
    minutes taker | note taker | notetaker | note-taker | notes by | notes taken by | note-taking | scribe |
    recorder | recorded by | recording secretary | minutes recorded by | minutes prepared by | prepared by |
    minutes submitted by | submitted by | respectfully submitted | respectfully submitted by |
    minutes respectfully submitted by | clerk | rapporteur | transcribed by | minutes written by | author |
    written by | secretary to the meeting | secretariat | minutes author | minuted by | minuting |
    meeting secretary | taken by | minutes compiled by | notes
  `),
  nextMeeting: listOf(`
    next meeting | date of next meeting | date of the next meeting | next meeting date |
    date and time of next meeting | date, time and venue of next meeting | dates of next meetings |
    dates of next meeting | next meetings | future meetings | next meeting and close |
    time and date of next meeting | date & time of next meeting | next call | next scheduled meeting |
    next regular meeting | next board meeting | next committee meeting | next council meeting |
    date and venue of next meeting | date of next meetings | dates of future meetings | details of next meeting |
    next meeting details | date/time of next meeting | the next meeting | time of next meeting |
    time and place of next meeting | date and place of next meeting | date and location of next meeting |
    next session | dates for future meetings | dates of forthcoming meetings | future meeting dates |
    upcoming meetings | next member meeting | date of next general meeting | next general meeting |
    next meeting time | schedule next meeting | meeting dates | set next meeting | set next meeting date |
    set date for next meeting | next steps and next meeting | next time | next date | next one | the next one | next
  `),
  status: listOf(`status | status of paper | status of minutes | document status | draft | version`),
  meetingKind: listOf(`type | meeting type | type of meeting | kind of meeting`),
  present: listOf(`
    present | members present | attendance | attendees | attendee | attending | attended | attended by |
    participants | participant | in attendance | those present | people present | persons present |
    present at the meeting | present at meeting | who attended | members in attendance | members attending |
    meeting attendees | meeting participants | attendees included | attendance list | list of attendees |
    list of participants | list of those present | list of attendance | attendance details |
    attendance and apologies | attendees and apologies | board members present | board members in attendance |
    board present | council members present | councillors present | committee members present | committee present |
    directors present | directors | trustees present | trustees | commissioners present | commissioners |
    councillors | councilors | cllrs | voting members present | voting members | voting members in attendance |
    voting representatives | members and attendance | roll call | roll call of members | present at roll call |
    officers present | officers | board members | committee members | council members | governors |
    governors present | present in part | present via teams | present via zoom | present by phone | present online |
    present remotely | present in person | in person | remote | on call | on the call | on the phone | by phone |
    by telephone | via phone | via zoom | via teams | via skype | remote participants | online | attendees online |
    attendees in person | introductions | presence | people | who | team members present | team members |
    team members in attendance | group members present | students present | parents present |
    parents and students present | members | members of the board | members of the committee |
    members of the group | executive committee present | executive present | participating | participated |
    present and voting | in attendance were | the following were present | the following members were present |
    those in attendance | those attending | delegates | delegates present | representatives present |
    attendees present | all present | also on the call | who came | who was there | who was present | those there |
    who's here | people there | those who came | who took part
  `),
  inAttendance: listOf(`
    in attendance | also in attendance | also present | also attending | others in attendance | others present |
    other attendees | other attendance | other participants | staff | staff present | staff in attendance |
    staff attendance | staff attending | officers | officers present | officers in attendance | officials |
    officials in attendance | officials present | non-voting | non-voting members | non-voting members present |
    ex officio | ex-officio | ex officio members | presenters | speakers | public present | witnesses | support |
    policy support | translation | by invitation | in attendance for part | school administrator present |
    administration | administrators present | non-members | other | others | additional attendees |
    staff members present | city staff | city staff present | district staff | district staff present |
    also in attendance were | also present were | also present at this meeting | attending by invitation |
    other invitees | in attendance by invitation | professional staff | consultants | advisers | advisors |
    external | technical support | members of the public present
  `),
  observers: listOf(`
    observers | observer | observing | in attendance as observers | staff observers | observers present |
    members of the public | public | public attendance | audience | press
  `),
  guests: listOf(`
    guests | guest | guests present | visitors | visitors present | invited guests | invited | invitees |
    guest speakers | guest speaker | invited speakers | special guests | guests in attendance |
    guests and visitors | guest list | public guests
  `),
  secretariat: listOf(`
    secretariat | secretary | secretariat present | minutes | minute taker | minutes taken by | clerk |
    clerk to the council | clerks | committee staff | secretariat and support | minute secretary |
    minutes secretary
  `),
  apologies: listOf(`
    apologies | apology | apologies for absence | apologies for absences | apologies received |
    apologies received from | apologies from | apologies were received from | apologise | apologies given |
    apologies noted | regrets | regrets received | regrets from | with regrets | with apologies | excused |
    excused absence | excused absences | absent with apologies | members excused | sent apologies |
    unable to attend | couldn't make it | could not make it | can't make it | couldn't come | couldn't attend |
    could not attend | not available | apologies of absence | received apologies | not present with apologies |
    apologies tendered | apologies for non-attendance | sends regrets | apologies and substitutions |
    apologies for absence and substitutions | excused members | absent excused | excused absent | absences excused |
    absent (excused) | member apologies | apologies for absence and substitutes | apologies for absence received | sorry |
    unable to come | can't come | couldn't be there | could not be there | can't be there | not able to come |
    not able to attend | could not come
  `),
  absent: listOf(`
    absent | absentees | absences | absence | not present | members absent | not in attendance | did not attend |
    missing | other members absent | other members not present | members not present | directors absent |
    board members absent | commissioners absent | councillors absent | trustees absent | members not in attendance |
    non-attendance | non attendance | absent without apologies | unexcused | unexcused absence | absent members |
    not attending | council members absent | committee members absent | those absent | absent from meeting |
    not in attendance were | voting members absent | those not present | not attended | absent: none
  `),
  substitutes: listOf(`
    substitutes | substitutions | substitute | deputies | alternates | alternate | proxies | proxy |
    attendance of deputies
  `),
  members: listOf(
    `members | membership | committee membership | group members | board members | council members | team`
  ),
  distribution: listOf(`
    distribution | distribution list | cc | copies to | circulation | copy to | circulated to | to | from |
    for information | copied to | copy | mailing list
  `),
  agenda: listOf(`
    agenda | agenda items | order of business | proposed agenda | meeting agenda | agenda item | agenda topics |
    agenda for the meeting | todays agenda | draft agenda | revised agenda | topics | agenda summary
  `),
  contents: listOf(`contents | table of contents | in this page | on this page | index | list of contents`),
  minutes: listOf(`minutes | minute | notes | meeting minutes | meeting notes | record | discussion | draft minutes`),
  actions: listOf(`
    actions | action items | action points | action list | actions arising | actions agreed | to do | todo | to-do |
    to do list | todos | to dos | tasks | action item list | action summary | summary of actions | list of actions |
    actions summary | new action items | action log | action register | action tracker | action plan | next steps |
    new actions | agreed actions | actions from this meeting | actions from the meeting | follow-up actions |
    follow up actions | follow-up | follow up | follow-ups | outstanding actions | open actions |
    open action items | actions to be taken | assignments | task list | actions required |
    action items from this meeting | actions and next steps | summary of action points | summary of action items |
    summary of agreed actions | ongoing actions | actions outstanding | actions carried forward | previous actions |
    actions from last meeting | actions from previous meeting | actions from the last meeting |
    actions from previous meetings | matters arising actions | action | action required | to be done |
    work to be done | work plan | deliverables | action item summary
  `),
  actionPoint: listOf(`
    action | action point | action item | ap | ai | to do | todo | to-do | task | action required | actions |
    follow-up | follow up | assigned | next step | next action | action to be taken | action taken | agreed action |
    action agreed | new action | action on | action by | for action
  `),
  decision: listOf(`
    decision | decisions | decision made | decisions made | decision taken | decisions taken | agreed decision |
    conclusion | conclusions | outcome | board decision | committee decision | council decision |
    decision of the board | ruling | determination | key decisions | decision point | decisions reached
  `),
  recommendation: listOf(`
    recommendation | recommendations | recommended | it was recommended | staff recommendation |
    officer recommendation | committee recommendation | recommends
  `),
  resolved: listOf(`
    resolved | resolution | it was resolved | unanimously resolved | be it resolved | resolutions |
    be it further resolved | now therefore be it resolved | resolved unanimously | resolved that | resoved
  `),
  agreed: listOf(`
    agreed | it was agreed | approved | unanimously agreed | accepted | adopted | agreement | consensus |
    unanimously approved | agreements | confirmed | ratified
  `),
  noted: listOf(`
    noted | it was noted | for information | for noting | note | to note | received | received and noted | nb |
    n.b
  `),
  discussion: listOf(`
    discussion | discussions | background | summary | comments | comment | update | notes | details | report |
    overview | context | introduction | questions | q&a | key points | main points | points raised | description |
    purpose | rationale | issues | issue | status | public comment | staff report | remarks | information |
    minutes | feedback | progress | next steps | challenges | question | answer | response
  `),
  motion: listOf(`
    motion | motions | motion made | motion by | a motion | main motion | substitute motion | proposal | proposed |
    motion was made | motion made by | moved | m/s/c | msc | m/s/p | action taken | on motion of | on motion by |
    board action | commission action | council action | committee action | motion to approve | motion to adjourn |
    motion to | amendment
  `),
  signature: listOf(`
    signed | signature | signatures | signed by | chair signature | chairman signature | approved by | attest |
    attested | dated | respectfully submitted | signed as a correct record | signed as a true record |
    minutes approved | minutes approved by | approval | date signed | signed as a correct record by the chair |
    date of approval
  `),
  appendix: listOf(`
    appendix | annex | attachment | attachments | appendices | annexes | enclosures | enclosure | addendum |
    exhibit | exhibits | schedule
  `),
  adjournment: listOf(`
    adjournment | adjourn | close | close of meeting | closing | adjourned | meeting adjourned | closure |
    meeting close | end of meeting | closing remarks | meeting closed | closure of meeting
  `),
  declarations: listOf(`
    declarations of interest | declaration of interest | declarations of interests | declaration of interests |
    declarations | disclosure of interests | disclosures of interest | disclosure of interest |
    declarations of personal interest | disclosures of personal and prejudicial interest |
    disclosures of personal & prejudicial interest | declarations of interest and dispensations |
    conflicts of interest | conflict of interest | interests | members interests | members' interests |
    disclosures
  `),
  owner: listOf(`
    owner | owners | action owner | responsible | responsible person | person responsible | responsibility | who |
    by whom | whom | lead | leads | lead officer | assigned to | assignee | assigned | person | action by | action |
    responsible party | actionee | action lead | allocated to | accountable | for | action holder | resp | resp. |
    name | action for | task owner | officer | actioned by | person(s) responsible | persons responsible |
    team member | delegated to | by | whom? | who? | responsible for action | to be actioned by |
    members responsible | task assigned to | initials | owner(s)
  `),
  due: listOf(`
    due | due date | by when | deadline | when | timescale | timescales | target date | date due | completion date |
    complete by | completed by | to be completed by | target | by | date | timeline | timeframe | time frame |
    due by | date required | required by | completion | target completion date | expected completion |
    target completion | when? | by when? | deadline date | expected date | date to be completed | due dates | eta |
    action date | planned date
  `),
  actionStatus: listOf(`
    status | progress | state | update | complete | completed | done | outcome | complete? | completed? | done? |
    action status | open/closed | current status | rag | rag status | status update | progress/status |
    status / comments | progress update | result | date completed | completion status
  `),
  number: listOf(`
    no | no. | number | item no | item no. | ref | ref. | reference | # | item | action no | action no. | nr | id |
    item number | agenda item | minute | minute no | minute no. | action number | action ref | ai | s/n | sn |
    agenda no | agenda item no | minute ref | minute number | ap | action id | agenda number
  `),
  name: listOf(`
    name | names | full name | member | attendee | attendees | person | participant | participants |
    name of member | members | representative | represented by | representatives | present | name and surname |
    name and title | name and organisation | name/organisation | name / organisation | councillor | director |
    board member | member name | contact | apologies | trustee | commissioner | first name | name and role |
    voting member | committee member | attendee name | name (organisation) | student | student name
  `),
  organization: listOf(`
    organisation | organization | company | affiliation | representing | agency | institution | employer | org |
    department | body | company/organisation | organisation/department | authority | partner | team | group | area |
    constituency | partner organisation | council | member organisation | member company | member | university |
    directorate | service | lab | site | organisations | organizations | company name | country |
    organisation name | representing organisation | representation | district | branch | ministry | division
  `),
  role: listOf(`
    role | position | title | job title | post | designation | capacity | function | role/title | title/role |
    office | job role | position/role | role/position | position held | job | role / organisation | committee role |
    role on committee | member type | membership | category | type | roles | title/position | portfolio
  `),
  initials: listOf(`initials | initial | init | abbreviation | abbr`),
  attending: listOf(`
    attending | attendance | present | present? | attended | attended? | in attendance | attendance? | apologies |
    apologies/present | present/apologies | present (y/n) | p/a | status | absent | yes/no | y/n | here |
    present/absent | attendance status | attending? | arrived | absent/present
  `),
  item: listOf(`
    item | agenda item | items | subject | topic | agenda | item/subject | title | heading | agenda topic |
    business | matter | item description | agenda items | issue | item title | agenda item title | discussion item |
    description
  `),
  topic: listOf(`
    topic | discussion | notes | minutes | comments | details | discussion points | summary | narrative |
    key points | main points | minute | discussion/comments | findings | discussion / conclusions |
    discussion/conclusions | matters discussed | points discussed | discussion and decision | discussion/outcome |
    discussion/notes | issue | information | description | conclusions | discussion and action | notes/discussion |
    discussion summary | action or decision | notes and decisions | discussion/action | notes/comments
  `),
  presenter: listOf(`
    presenter | presented by | lead | speaker | led by | raised by | led | introduced by | who | facilitator |
    item lead | lead presenter | presenters | reporter | sponsor | proposer
  `),
  reason: listOf(`
    reason | nature of interest | nature | interest | reason for absence | nature of declaration |
    type of interest | reasons | reason for declaration
  `),
  paper: listOf(`
    paper | papers | paper no | paper ref | document | documents | attachment | supporting paper |
    supporting documents | supporting papers | additional documents | background papers | paper number | enclosure |
    relevant documents
  `),
  mover: listOf(`
    moved by | mover | moved | proposed by | proposer | proposed | motion by | motion made by | motion | first |
    first by | 1st | motioned by | move | made by | moved (name) | maker | maker of motion | prop | prop. |
    motion moved by | put forward by | moved and introduced by | nominated by | motion maker | motion proposed by
  `),
  seconder: listOf(`
    seconded by | seconder | seconded | second | second by | 2nd | 2nd by | sec | sec. | motion seconded by |
    seconded (name) | second made by | 2nded | 2nded by | seconded and supported by | 2nd motion
  `),
  outcome: listOf(`
    outcome | result | decision | vote result | motion carried | status | results | voting result | disposition |
    motion result | action taken | vote outcome | carried/lost | passed/failed | result of vote
  `),
  vote: listOf(`
    vote | votes | voting | roll call vote | rollcall vote | vote count | vote taken | votes cast | the vote |
    recorded vote | upon roll call | on roll call | roll call | poll | vote tally | voting record | vote on motion |
    motion vote | vote results | the vote was
  `),
  votesFor: listOf(`
    for | in favour | in favor | aye | ayes | yes | yea | yeas | votes for | yay | favour | favor | affirmative |
    votes in favour | votes in favor | all in favor | all in favour | voting aye | voting yes | agree | approve |
    pro | those in favor | those in favour | those voting aye | voting for | supporting | y
  `),
  votesAgainst: listOf(`
    against | opposed | no | noes | nay | nays | nos | no's | votes against | oppose | voting no | voting nay |
    negative | disagree | con | opposing | those opposed | those voting no | those voting nay | voting against |
    objections | dissent | opposition
  `),
  votesAbstain: listOf(`
    abstain | abstained | abstention | abstentions | abstaining | abs | abstentation | present not voting |
    recused | recusal | recusals | not voting | did not vote | those abstaining | votes to abstain | abstains |
    abst
  `)
}
