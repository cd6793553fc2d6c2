import type { AttendancePhrases } from '../../phrases/attendance.js'

const number = String.raw`(?<!\b(?:over|than|about|approximately|around|least|some|nearly|almost|circa|of)\s)(?<![\d.,/])(?<count>\d{1,4}|one|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?:\s+\(\d{1,4}\))?`
const people = String.raw`(?<unit>(?:(?:other|voting|non-voting|board|committee|council|group|panel|steering|team|registered)\s+){0,2}(?:members?|people|persons?|attendees?|participants?|delegates?|councillors?|directors?|trustees?|commissioners?|governors?|representatives?|organi[sz]ations?|organisers?|individuals?|officers?|colleagues|volunteers|shareholders|parents|residents|owners|partners?))`
/** A list of names inside a sentence: bounded, and it stops at the sentence's end. */
const names = String.raw`(?<who>[^:;!?]{2,600}?)`

const make = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'iu'))

/** English turns of phrase about who was there. */
export const attendance: AttendancePhrases = {
  countedApologies: make(
    String.raw`\bapolog(?:ies|y)(?: for absence)?(?: (?:were|was|had been|have been))?(?: (?:received|noted|sent|given|recorded|accepted|reported|tendered))?\s+(?:from|for|by)\s+${number}\s+${people}?(?!\p{L})(?!\s+\p{Lu})`,
    String.raw`\b${number}\s+${people}\s+(?:had\s+|have\s+|has\s+)?(?:sent|gave|given|submitted|tendered|offered)\s+(?:their\s+|his or her\s+)?apologies`,
    String.raw`\b${number}\s+apolog(?:ies|y)(?: for absence)?\s+(?:were|was|had been|received|noted)`,
    String.raw`\b(?:received|noted|recorded|with|reported)\s+(?:only\s+)?${number}\s+apolog(?:ies|y)\b`,
    String.raw`^apologies(?: received)?\s*[:–-]\s*${number}(?:\s+${people})?\.?$`
  ),
  countedPresent: make(
    String.raw`^${number}\s+${people}?\s*(?:were\s+|was\s+)?(?:present|attended|in attendance)\b`,
    String.raw`\b${number}\s+${people}\s+(?:were\s+|was\s+)?(?:present|attended|in attendance|registered|took part|participated|joined the meeting)\b`,
    String.raw`\b(?:present|attended|in attendance)\s+(?:were|was)\s+${number}\s+${people}(?!\p{L})`,
    String.raw`\battended by\s+${number}\s+${people}(?!\p{L})`,
    String.raw`^(?:total\s+)?(?:attendance|present|number present|members present|attendees|in attendance|total attendance|total present)\s*[:–-]\s*${number}(?:\s+${people})?\.?$`,
    String.raw`^(?:present|attendance|attendees|members present|participants)\s*\((?<count>\d{1,3})\)`
  ),
  countedAbsent: make(
    String.raw`\b${number}\s+${people}\s+(?:were|was)\s+(?:absent|not present|unable to attend)\b`,
    String.raw`^(?:absent|absentees|absences|members absent)\s*[:–-]\s*${number}(?:\s+${people})?\.?$`
  ),
  apologiesFrom: make(
    String.raw`\b(?:apolog(?:ies|y)|regrets)(?: for (?:his|her|their|the|non-?)?\s?(?:absence|lateness|inability to attend|attendance))?(?:,? which were)?(?: (?:were|was|had been|have been|has been))?(?: also)?(?: (?:received|noted|sent|given|recorded|accepted|reported|tendered|submitted|made))?(?: and (?:accepted|noted|approved|recorded))?\s+(?:from|by|for|on behalf of)\s*[:–-]?\s*${names}(?=[.;]?\s*$|\s+(?:who|due to|because|as he|as she|as they|and (?:were|was)|were (?:noted|received|accepted)|was (?:noted|received)|had been|have been)\b|$)`,
    String.raw`^(?:these|they)?\s*(?:were|had been)\s+received\s+from\s*[:–-]?\s*${names}(?=[.;]?\s*$)`,
    String.raw`^${names}\s+(?:(?:had|has|have)\s+)?(?:also\s+)?(?:sent|gave|given|tendered|submitted|offered)\s+(?:(?:his|her|their|(?:his|her) or (?:his|her))\s+)?(?:apolog(?:ies|y)|regrets)\b`,
    String.raw`^${names}\s+(?:apologi[sz]ed|(?:had|has) apologi[sz]ed)\s+for\s+(?:(?:his|her|their|being)\s+)?(?:absence|inability|not|absent|unable)`,
    String.raw`^${names}\s+(?:couldn['’]t (?:make it|attend|be there|come)|could not (?:make it|attend|be there|come)|(?:was|were) (?:unable to (?:attend|be present|make it)|excused)|(?:has|have) been excused)\b`,
    String.raw`^${names}'s apologies (?:were|had been) (?:noted|received)`
  ),
  presentWere: [
    ...make(
      String.raw`^(?:also\s+|(?:board |committee |council |voting )?(?:members|directors|councillors|trustees|officers|staff|those|others|guests)\s+(?:who were\s+)?)?(?:present|in attendance|attending|the following (?:members |people )?(?:were|was) (?:present|in attendance))(?:\s+at the meeting)?\s+(?:were|was|included?|also)(?:\s+the following)?\s*:?\s*${names}(?=[.;]?\s*$)`,
      String.raw`^${names}\s+(?:were|was)\s+(?:all\s+|also\s+)?(?:present|in attendance)(?=\s*(?:[.,;]|$)|\s+(?:at|for|by|via|throughout|and)\b)`,
      String.raw`^${names}\s+(?:also\s+)?attended(?:\s+the\s+(?:whole\s+)?meeting)?(?=\s*(?:[.;]|$)|\s+(?:as an?|by|via|for|remotely|online)\b)`,
      String.raw`^(?:the meeting was attended by|attended by|those attending were|attendees were|attendees included)\s*:?\s*${names}(?=[.;]?\s*$)`,
      String.raw`^(?:(?:other|invited|special|our)\s+)?(?:guests?|visitors?|observers?|attendees|participants|those there|others there)\s+(?:were|was|included?)\s*:?\s*${names}(?=[.;]?\s*$)`,
      String.raw`^(?:\p{L}+\s+){1,4}came\s+(?:along|together|to the meeting)\s*[:,]\s*${names}(?=[.;]?\s*$)`,
      String.raw`^(?:we|(?:the )?(?:group|committee|board|meeting|council|panel))\s+(?:were|was)\s+(?:also\s+)?joined\s+by\s*:?\s*${names}(?=[.;]?\s*$|\s+(?:for|who|to)\b)`,
      String.raw`^roll call[^.]{0,60}?\bpresent\s+(?:were|was)\s*:?\s*${names}(?=[.;]?\s*$)`
    ),
    // "5/10 Meeting with Ann, Tom and Steve": case tells names from a topic.
    /^(?:[\d/.:–-]{4,12}\s+)?(?:[Mm]eeting|[Cc]all|[Cc]hat|[Cc]atch-?up|[Ss]ession)\s+with\s+(?<who>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?(?:(?:,\s+|,?\s+and\s+|\s&\s)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?){1,9})\.?$/u
  ],
  absentWere: make(
    String.raw`^(?:(?:board |committee |council |voting )?(?:members|directors|councillors|trustees|those|others)\s+)?(?:absent|not present|not in attendance)(?:\s+(?:members|directors|councillors|trustees))?\s+(?:were|was)\s*:?\s*${names}(?=[.;]?\s*$)`,
    String.raw`\b(?:noted|reported|recorded|observed|said)\s+that\s+${names}\s+(?:were|was)\s+(?:absent|not present|not in attendance)(?=\s*(?:[.,;]|$))`,
    String.raw`^${names}\s+(?:were|was)\s+(?:absent|not present|not in attendance)(?=\s*(?:[.,;]|$))`
  ),
  joined: make(
    String.raw`^${names}\s+(?:then\s+|later\s+)?(?:joined(?:\s+(?:the\s+)?(?:meeting|call))|arrived(?:\s+at\s+(?:the\s+meeting|\d)|\s*[.(]|\s+late))`
  ),
  departed: make(
    String.raw`^${names}\s+(?:then\s+)?(?:left|withdrew from|departed(?:\s+from)?|dropped (?:off|out of))\s+(?:the\s+)?(?:meeting|call|at\s+\d)`
  ),
  substitute: make(
    String.raw`^(?<who>[^,.;:]{3,60}?),?\s+(?:(?:attended|was present|attending|substituted|deputi[sz]ed|stood in)\s+)?(?:as (?:a )?substitute for|in (?:the )?place of|substituting for|deputi[sz]ing for|on behalf of|standing in for|substituted for|deputi[sz]ed for|stood in for|as (?:a )?proxy for|instead of)\s+(?<whom>[^,;:()]{3,60}?)(?=[.;,](?:\s|$)|$)`
  ),
  none: make(
    String.raw`^(?:none|nil|n\/?a|no one|nobody|no-one|not applicable|none (?:received|recorded|noted|present|reported|were received)|-+|–|\?+|tbc|tba)[.!]?$`,
    String.raw`^(?:there were |there was )?(?:no|nil)\s+(?:one\s+)?(?:further\s+|other\s+)?(?:apolog(?:ies|y)|absen(?:ces|tees|ces)|regrets|guests|visitors|observers|members? of the public|members? absent|public|police|officers?)\b.{0,60}$`,
    String.raw`^(?:apologies(?: for absence)?\s*[:–-]?\s*)?(?:none|no apologies)(?:\s+(?:were|was|had been))?(?:\s+(?:received|recorded|noted|reported))?\.?$`,
    String.raw`^no(?:\s\p{L}+){0,3}\s+(?:present|presence|attended|in attendance)\.?$`,
    String.raw`^all (?:members|present|councillors|directors|trustees)?\s*(?:were |was )?present\.?$`
  ),
  asAbove: make(
    String.raw`^(?:as|see)\s+(?:listed |noted |recorded |stated |detailed |per )?(?:above|below|attached|attendance (?:list|sheet|register)|list)\b.{0,60}$`,
    String.raw`^(?:were |was )?(?:noted|received|recorded)\s+(?:as\s+)?(?:listed\s+)?(?:above|below)\.?$`,
    String.raw`^(?:a list|see|the list|attendance sheet|sign-?in sheet|list of (?:members|attendees))\b.{0,120}$`
  ),
  labelForms: [
    {
      pattern:
        /^(?:those|also|\p{L}{3,20})(?: \p{L}+){0,3} (?:present|in attendance|attending)(?: \p{L}+){0,3} (?:are|were|was|is|included?)(?: the following| as follows)?$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern: /^(?:the )?following (?:\p{L}+ ){0,3}(?:were|was) (?:also )?present$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern: /^(?:the )?following (?:\p{L}+ ){0,3}(?:were|was) (?:also )?in attendance$/iu,
      presence: 'present',
      capacity: 'in-attendance'
    },
    {
      pattern: /^(?:attendees|participants|members|attendance)\s+(?:included?|list|register|record)$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern: /^(?:list of )?(?:those )?(?:present|attending|attendees|participants)(?: list)?$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern:
        /^(?<who>(?:[\p{L}’'-]+[\s,/&]+){1,6})(?:absent|excused|not present|not in attendance|not attending)(?: with(?:out)? (?:notice|apolog(?:y|ies)))?$/iu,
      presence: 'absent',
      capacity: null
    },
    {
      pattern: /^(?<who>(?:[\p{L}’'-]+[\s,/&]+){1,6})(?:apologies|regrets)(?: received)?$/iu,
      presence: 'apologies',
      capacity: null
    },
    {
      pattern: /^(?<count>\d{1,4}|\p{L}{3,9})\s+(?:members\s+)?(?:were )?(?:present|attended|in attendance)$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern:
        /^(?<who>(?:[\p{L}’'-]+[\s,/&]+){1,6})(?:also )?(?:present|attending|in attendance|attendance|attendees)(?: (?:remotely|online|virtually|by phone|by telephone|by invitation|via \p{L}+|at the meeting|in person))?$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern:
        /^(?:present|attend(?:ing|ance|ees)|in attendance)\s+(?:for|from|on behalf of|representing)\s+(?:the\s+)?(?<who>.{2,60})$/iu,
      presence: 'present',
      capacity: null
    },
    // Any wording that begins as one of these kinds of list does.
    {
      pattern:
        /^(?:sorry|(?:apologies|regrets|excuses)|(?:un|not )able to (?:attend|come|join|be|make)|could(?:n['’]t| not) (?:attend|come|join|be|make)|can(?:['’]t|not) (?:attend|come|join|be|make))(?:[\s,]+[\p{L}’']+){0,6}$/iu,
      presence: 'apologies',
      capacity: null
    },
    {
      pattern:
        /^(?:absent|absentees?|away|missing|not (?:present|there|here|in attendance))(?:\s*[,–-]?\s*(?:with|without|no|and no|not)\s+(?:\p{L}+\s*){1,3})?$/iu,
      presence: 'absent',
      capacity: null
    },
    {
      pattern:
        /^(?:also|others?|people|those|and)\s+(?:who\s+)?(?:there|here|(?:at|around|round) the table|on the call|joining)$/iu,
      presence: 'present',
      capacity: 'in-attendance'
    },
    {
      pattern:
        /^(?:(?:attending|joining|joined|taking part|participating|present)\s+)?(?:(?:at|around|round) the table|in the (?:room|hall|chamber|office)|in person|on (?:screen|zoom|teams|video|the phone)|online|remotely|virtually|by (?:phone|video|zoom|teams)(?: link)?|via \p{L}+|dial(?:led|ling)?[- ]in)$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern: /^(?:apols?|apologies)\.?(?: (?:for absence|received|from))*$/iu,
      presence: 'apologies',
      capacity: null
    },
    {
      pattern:
        /^(?:absents?|away|unable to attend|could not attend|could not make it|couldn['’]t make it|can['’]t make it)$/iu,
      presence: 'absent',
      capacity: null
    }
  ],
  explicitLabels: make(
    String.raw`\b(?:present|presence|attend(?:ance|ed|ees?|ing)?|apolog(?:y|ies)|apols?|absent(?:ees)?|absences?|participants?|participating|regrets|excused|roll call|unable to attend|observers?|guests?|invitees|not available|who (?:came|was there|took part)|sorry|missing|(?:at|around|round) the table|(?:those|people) there|those who came)\b`
  ),
  attendanceTitles: make(
    String.raw`\b(?:apolog(?:y|ies)|absence|attendance|attendees|present|roll call|introductions|^introduction$|welcomes?|regrets|participants|quorum|call(?:ed)? to order|substitut(?:es|ions))\b`
  ),
  bareOpenings: [
    {
      pattern:
        /^(?:PRESENT|Present|ATTENDEES|Attendees|ATTENDANCE|MEMBERS PRESENT|Members Present|Members present|PARTICIPANTS)\s+(?=\p{Lu})/u,
      presence: 'present',
      capacity: null
    },
    {
      pattern: /^(?:IN ATTENDANCE|In Attendance|In attendance|ALSO PRESENT|Also Present|Also present)\s+(?=\p{Lu})/u,
      presence: 'present',
      capacity: 'in-attendance'
    },
    { pattern: /^(?:Also)\s+(?=\p{Lu})/u, presence: 'present', capacity: 'in-attendance' },
    {
      pattern:
        /^(?:APOLOGIES|Apologies|Apols|REGRETS|Regrets)(?:\s+(?:for absence|FOR ABSENCE|received|from|FROM)){0,2}\s+(?=\p{Lu})/u,
      presence: 'apologies',
      capacity: null
    },
    { pattern: /^(?:ABSENT|Absent|EXCUSED|Excused)\s+(?=\p{Lu})/u, presence: 'absent', capacity: null }
  ],
  capacities: [
    { pattern: /\bobserv(?:er|ers|ing)\b|\b(?:public|press|audience)\b/iu, capacity: 'observer' },
    { pattern: /\b(?:guests?|visitors?|invited|invitees|speakers?|by invitation)\b/iu, capacity: 'guest' },
    {
      pattern: /\b(?:secretariat|minute[- ]taker|minutes|clerks?|secretary|committee staff|note[- ]taker|scribe)\b/iu,
      capacity: 'secretariat'
    },
    {
      pattern:
        /\b(?:staff|officers?|officials?|also|others?|in attendance|non-voting|non-members|advis[eo]rs|consultants|support|witnesses|presenters|translation|administrators?|external|ex[- ]officio)\b/iu,
      capacity: 'in-attendance'
    },
    {
      pattern:
        /\b(?:members?|councillors?|cllrs|directors|trustees|commissioners|governors|board|committee|voting)\b/iu,
      capacity: 'member'
    }
  ],
  groupColumns: make(String.raw`^(?:sector|category|type|region|field|interest|constituency|group type)s?$`),
  bodyColumns: make(
    String.raw`^(?:organi[sz]ations?|bodies|partners|agencies|companies|authorities)\s+(?:attending|present|represented|in attendance)$`,
    String.raw`^represent(?:ed|ing)\s+(?:organi[sz]ations?|bod(?:y|ies))$`,
    String.raw`^organi[sz]ation ?\/ ?country$`
  ),
  pluralTitles: {
    cllrs: 'Cllr',
    'cllrs.': 'Cllr',
    councillors: 'Councillor',
    councilors: 'Councilor',
    councilmembers: 'Councilmember',
    'council members': '',
    messrs: 'Mr',
    'messrs.': 'Mr',
    commissioners: 'Commissioner',
    supervisors: 'Supervisor',
    trustees: 'Trustee',
    directors: '',
    members: '',
    'board members': '',
    'committee members': '',
    staff: '',
    officers: '',
    'county councillors': 'County Councillor',
    'county cllrs': 'County Cllr',
    'borough councillors': 'Borough Councillor',
    'district councillors': 'District Councillor',
    'town councillors': '',
    aldermen: 'Alderman',
    professors: 'Professor',
    drs: 'Dr',
    'drs.': 'Dr',
    selectmen: '',
    governors: '',
    delegates: '',
    representatives: '',
    guests: '',
    senators: 'Senator',
    profs: 'Prof',
    mesdames: 'Mrs',
    misses: 'Miss',
    deputies: ''
  },
  pluralRoles: {
    officers: 'Officer',
    staff: 'Staff',
    'board members': 'Board Member',
    'executive board members': 'Executive Board Member',
    'committee members': 'Committee Member'
  },
  // Groups that hold office; ordinary members hold none.
  labelRoles: {
    officers: 'Officer',
    'committee officers': 'Officer',
    'club officers': 'Officer',
    'executive members': 'Executive member',
    'executive board members': 'Executive Board member',
    'executive committee members': 'Executive Committee member',
    'executive council members': 'Executive Council member'
  },
  plurals: [[/(?<=[\p{L}]{3})s$/iu, '']],
  besides: [
    /,\s+with\s+(?=[A-Z][^,]{2,60}\s(?:taking|recording|writing|minuting|clerking)\b)/gu,
    /,?\s+(?:(?:and\s+)?(?:together|along) with|as well as|accompanied by)\s+/giu
  ],
  relatives: [
    /\s+(?:taking|recording|writing)\s+(?:the\s+|these\s+)?(?:minutes|notes).{0,60}$/iu,
    /,?\s+(?:who|whose)\s+.{2,200}$/iu
  ],
  titledRoles: make(
    String.raw`^(?<role>(?:county|borough|district|city|unitary|shire|county borough|community) (?:cllr|councill?or)\.?)\s+`,
    String.raw`^(?<role>pcso|pc|dc|insp\.?|inspector|sergeant|sgt\.?|chief inspector|superintendent|police officer|community support officer|board member|committee member|council ?member|vice[- ]mayor|deputy mayor|student member|member|staff|officer|director|trustee|commissioner|representative)\s+(?=\p{L}+)`
  ),
  beforeName: make(
    String.raw`^(?:(?:his|her|your) (?:worship|honou?r)(?: the)?|the|new|our|also|both|and|plus|newly elected|including|with|only|young|old|dear)\s+`
  ),
  arrivedRemarks: make(
    String.raw`^(?:arrived|arriving|joined|joining|entered|came|from|late|after|present from)\b[^\d]{0,30}(?<time>\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)`,
    String.raw`^(?:(?:arrived|joined|present|attended|attending)\s+)?(?:from|after|during)\s+(?:agenda\s+)?(?:item|minute|no\.?)s?\s*(?<item>[\w./]{1,12})(?:\s+onwards?)?$`,
    String.raw`^(?:arrived|joined|came)\s+late$`,
    String.raw`^late$`
  ),
  leftRemarks: make(
    String.raw`^(?:left|until|till|departed|to|up to|leaving|departing)\s*(?:the meeting\s*)?(?:at\s+|early\s*)?(?<time>\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)`,
    String.raw`^(?:present\s+|left\s+)?(?:until|till|after|up to|during|left (?:after|at|during|following))\s+(?:the end of\s+)?(?:agenda\s+)?(?:item|minute|no\.?)s?\s*(?<item>[\w./]{1,12})$`,
    String.raw`^left\s+early$`
  ),
  partRemarks: make(
    String.raw`^(?:for\s+|present\s+(?:for\s+)?|attended\s+(?:for\s+)?)?(?:agenda\s+)?(?:item|minute|no\.?)s?\s*(?<from>[\w./]{1,12})(?:\s*(?:-|–|to|and|&)\s*(?<to>[\w./]{1,12}))?(?:\s+only)?$`,
    String.raw`^(?:in |for )?part(?:ial(?:ly)?)?(?:\s+of\s+(?:the\s+)?meeting)?(?:\s+only)?$`
  ),
  substituteRemarks: make(
    String.raw`\b(?:substitut(?:e|ing|ed)|deput(?:y|i[sz]ing|i[sz]ed)|standing in|stand-?in|proxy|alternate|sub|in place|instead|on behalf|attending on behalf|representing)\.?\s+(?:for|of)\s+(?<whom>\p{Lu}.{2,60})$`
  ),
  presenceRemarks: {
    present: make(String.raw`^(?:present|attended|attending|in attendance|here|aye)$`),
    apologies: make(
      String.raw`^(?:apologies|apology|apols?|with apologies|sent apologies|sent (?:her |his |their )?regrets|apologies (?:received|sent|given|noted)|regrets|excused|absent with apolog(?:y|ies)|excused absence|absent[ ,–-]{1,3}excused)$`
    ),
    absent: make(
      String.raw`^(?:absent|not present|did not attend|no show|unexcused|absent without apolog(?:y|ies)|not in attendance)$`
    )
  },
  minutesRemarks: make(
    String.raw`^(?:minutes?|minuting|minute[- ]?taker|taking minutes|took (?:the )?minutes|notes?|note[- ]?taker|note[- ]?taking|scribe|recorder|recording secretary|minute secretary|minutes secretary)$`
  ),
  leadingRoles: make(
    '^(?:facilitat(?:or|ing)|moderat(?:or|ing)|leading|hosting|convenor|convener|(?:the\\s+)?president)$'
  ),
  presidingRemarks: make('^(?:in the chair|presiding|chairing|chaired(?: the meeting)?|took the chair)$'),
  remarks: make(
    String.raw`\b(?:via|by|on|through|over|using|remote(?:ly)?|virtual(?:ly)?|online|dial(?:led|ed|ing)?[- ]?in|video|phone|telephone|telecon(?:ference)?|zoom|teams|skype|webex|google meet|in person|on line|call(?:ed|ing)? in|conference call|hybrid)\b`,
    String.raw`^(?:new|non-voting|voting|voting member|no vote|ill|illness|sick|sickness|holiday|on holiday|leave|on leave|annual leave|maternity leave|work|work commitments?|prior engagement|family (?:illness|reasons)|personal(?: reasons)?|late|early|part|item|if needed|tbc|optional|cont(?:inued|['’]?d)?\.?|as above|to be confirmed|member|members|arrived late|left early|he\/him|she\/her|they\/them)$`,
    String.raw`^(?:due to|because|owing to|arriv|left|joined|until|from \d|for item|for part|present (?:for|from|until)|declared)\b`
  ),
  roleLetters: make('^(?:C|VC|V\\/C|Ch|DC|S|T|M)\\.?$'),
  roleWords: make(
    String.raw`^(?:parent|carer|pupil|tenant|resident|ex[- ]officio|co-?opted|alternate|at large|staff)$`,
    String.raw`\b(?:lead|leader|liaison|facilitator|scribe|secretariat|co-?chair|host|organi[sz]er|co-?ordinator|champion|representative|rep|early career member|independent member|lay member|chair|mentor|supervisor|client|scrum master|product owner|adviser|advisor|observer|student|intern|editor|president|treasurer|minutes?)\b`
  ),
  fromOrganization: make(
    String.raw`^of\s+(?:the\s+)?(?<organization>\p{Lu}.{2,80})$`,
    String.raw`^for\s+the\s+(?<organization>\p{Lu}.{2,80})$`,
    String.raw`^(?:representing|rep(?:resentative)?s?\.?\s+(?:of|for|from)|from|on behalf of|repr?\.)\s+(?:the\s+)?(?<organization>.{2,80})$`
  ),
  marks: {
    present: [
      '✓',
      '✔',
      '☑',
      '√',
      'y',
      'yes',
      'p',
      'present',
      'attended',
      'in attendance',
      'attending',
      '1',
      'here',
      'v',
      'online',
      'remote',
      'via zoom',
      'via teams',
      'in person',
      '🗸',
      '●',
      '•',
      'virtual',
      'by phone',
      '■',
      'attended online',
      'l',
      'late',
      'yes (online)',
      '\uf0fc',
      '\uf0fe',
      'ü'
    ],
    apologies: [
      'a',
      'ap',
      'apol',
      'apols',
      'apologies',
      'apology',
      'apologies received',
      'e',
      'ex',
      'exc',
      'excused',
      'regrets',
      'r',
      'ab/e',
      'sent apologies',
      'sent regrets',
      'with regrets',
      'with apologies'
    ],
    absent: [
      'ab',
      'abs',
      'absent',
      'n',
      'no',
      '✗',
      '✘',
      '☒',
      '☐',
      '\uf0fb',
      'x',
      '×',
      '0',
      '-',
      '–',
      '—',
      'not present',
      'did not attend',
      'u',
      'unexcused',
      'dna',
      'n/a'
    ]
  },
  surnameColumns: make(String.raw`^(?:surname|last name|family name)$`),
  forenameColumns: make(String.raw`^(?:forenames?|first names?|given names?)$`),
  unnamed: make(
    String.raw`^(?:approximately\s+|about\s+|approx\.?\s+|circa\s+|some\s+|over\s+)?(?:\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|a few|no|various|a number of|all|other|others|\p{L}+teen|twenty)\s+(?:other\s+|further\s+|additional\s+)?(?:members?|people|persons?|residents?|representatives?|guests?|visitors?|observers?|parents?|students?|councillors?|citizens?|households?|owners?|homeowners?|attendees?|participants?|present|others?|officers?|directors?|staff|parishioners?|electors?|journalists?|reporters?)(?!\p{L}).{0,60}$`,
    String.raw`^(?:the\s+)?(?:members? of (?:the )?(?:public|press|community)|public|press|all|everyone|others?|all members|other members|staff|various|et al\.?|etc\.?)$`
  )
}
