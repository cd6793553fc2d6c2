import type { SectionPhrases } from '../../phrases/sections.js'

export const sections: SectionPhrases = {
  numberWords: [
    /^(?:agenda\s+)?items?\s*(?:no\.?\s*|number\s*|#\s*)?(?<number>\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)\s*(?:[:.)–—-]\s*[-–—]?|\t|(?=\s\p{Lu}))\s*/iu,
    /^(?:section|part|topic|minute|point)\s+(?:no\.?\s*)?(?<number>\d{1,3}(?:\.\d{1,3}){0,3})\s*(?:[:.)–—-]|\t)\s*/iu
  ],
  standingItems: [
    /^(?:chair(?:man|person|woman)?['’]?s?\s+)?(?:welcomes?|opening(?: remarks)?|introductions?)(?:[\s,&/]+(?:and\s+|of\s+)?(?:welcomes?|opening(?: remarks)?|introductions?|apologies(?: for absence)?|remarks|comments|current issues|quorum|declarations? of interests?))*$/iu,
    /^(?:meeting\s+)?call(?:ed)?\s+to\s+order(?:\s*[/&,]?\s*(?:and\s+)?(?:roll\s+call|welcome|introductions?|pledge.{0,30}|quorum))*$/iu,
    /^roll\s*call(?:\s+.{0,40})?$/iu,
    /^pledge of allegiance$/iu,
    /^(?:establish(?:ment of)?|determination of|confirmation of)\s+(?:a\s+)?quorum$/iu,
    /^quorum$/iu,
    /^(?:to\s+(?:receive|note)\s+)?(?:any\s+)?apolog(?:y|ies)(?:\s+(?:for|of)\s+(?:absences?|non-attendance))?(?:[\s,&/]+(?:and\s+)?(?:substitut\p{L}+|declarations? of interests?|welcome|introductions?|announcements?|attendance))*$/iu,
    /^(?:declarations?|disclosures?)\s+of\s+.{0,40}interests?.{0,40}$/iu,
    /^conflicts? of interests?$/iu,
    /^(?:to\s+)?(?:approv\p{L}+|adopt\p{L}*|confirm\p{L}*|accept\p{L}*|review|reading|agree\p{L}*|sign\p{L}*)?\s*(?:of\s+)?(?:the\s+)?(?:draft\s+|board\s+|previous\s+|past\s+|last\s+)*(?:meeting\s+)?minutes(?:\s+(?:of|from|for|and|&)\s.{0,80})?$/iu,
    /^(?:approval|adoption|review|acceptance|agreement) of (?:the\s+)?(?:agenda|minutes|consent agenda|accounts?|bills|previous minutes)(?:\s.{0,40})?$/iu,
    /^(?:consent|regular|special|open)\s+(?:agenda|calendar|session|business)(?:\s+items?)?$/iu,
    /^(?:actions?|matters?|business)\s+(?:points?\s+|items?\s+)?(?:arising|carried forward|outstanding)(?:\s.{0,60})?$/iu,
    /^(?:review of (?:the\s+)?)?(?:(?:previous|outstanding|last)\s+)?actions?\s+(?:log|items?|points?|list|tracker|register|from\s.{0,40})$/iu,
    /^(?:chair(?:man|person|woman)?|president|mayor|director|superintendent|secretary|treasurer|clerk|chief executive|executive director|officer|committee|staff|board|council|member|finance|financial|budget|police|membership|police and crime|sub-?committee)(?:['’]?s?['’]?)?\s+(?:officer['’]?s?\s+)?(?:announcements?|reports?|updates?|comments?|communications?|business|remarks)$/iu,
    /^(?:reports?|updates?|announcements?|communications?|presentations?)(?:\s+(?:from|of|by|and)\s.{0,60})?$/iu,
    /^(?:public|open|oral|citizen|community|audience)\s+(?:comments?|participation|forum|session|questions?|hearings?|communications?|time|input)(?:\s.{0,40})?$/iu,
    /^(?:written\s+|oral\s+)?(?:correspondence|communications?)(?:\s.{0,30})?$/iu,
    /^(?:old|unfinished|new|other|continuing|general)\s+(?:and\s+new\s+)?business(?:\s.{0,20})?$/iu,
    /^(?:any\s+)?other\s+(?:urgent\s+|competent\s+|relevant\s+)?(?:business|matters?|items?|issues)(?:\s+(?:and|&)\s.{0,40})?$/iu,
    /^(?:aob|a\.o\.b\.?|any other business)(?:\s.{0,40})?$/iu,
    /^(?:planning|finance|financial|payments?|accounts?|highways|budget|risk register|health and safety|elections?|nominations?|fundraising|membership|website|publicity|communications?|events?|governance|policies|training|maintenance)(?:\s+(?:applications?|matters?|report|update|statement|issues|permissions?))?$/iu,
    /^(?:agenda|confirm|set|schedule)?\s*(?:items?\s+for\s+)?(?:the\s+)?(?:date|dates|time)?(?:[\s,]*(?:and\s+)?(?:time|date|venue|place|location))*\s*(?:of|for)?\s*(?:the\s+)?(?:next|future|forthcoming|upcoming)\s+(?:\p{L}+\s+)?(?:meetings?|steps|agenda|session|call)(?:\s.{0,40})?$/iu,
    /^(?:election|appointment|nomination) of (?:the\s+)?(?:chair|vice|officers?|president|board|committee|directors?|trustees?).{0,50}$/iu,
    /^(?:adjourn(?:ment|ed)?|close|closing(?: remarks)?|closure|close of (?:the\s+)?meeting|executive session|closed session)$/iu,
    /^(?:forward (?:look|work programme|plan(?:ning)?)|work programme|papers? to note|items? for information|for information|exclusion of (?:the\s+)?(?:press and\s+)?public.{0,40})$/iu,
    /^(?:discussion|action|information|decision|consent|informational|presentation)\s+items?$/iu
  ],
  frontMatter: [
    /^(?:present|attendees|attendance|participants|in attendance|also present|apologies|absent|regrets|date|time|location|venue|place|members|chair|distribution|minutes|meeting(?: minutes| notes)?|notes|topics|draft|agenda|contents|guests|observers|staff|secretariat|officers)$/iu
  ],
  summaries: [
    /^(?:(?:summary|list|log|table|review) of (?:the )?)?(?:actions?|action (?:items?|points?|list|log|summary|register|table|tracker)|agreed actions|decisions)(?:\s+(?:summary|list|log|table|register|arising))?$/iu
  ],
  backMatter: [
    /^(?:appendix|annex|attachments?|appendices|enclosures?|addendum|exhibit)\b.{0,80}$/iu,
    /^(?:signed|signature|approved by|respectfully submitted|minutes (?:recorded|taken|prepared|submitted) by|distribution)\b.{0,80}$/iu
  ],
  inner: [
    /^(?:actions?|action (?:items?|points?|required|taken)|decisions?|decision (?:made|taken)|discussion|background|notes?|minutes|minute|motion|vote|votes|resolved|resolution|agreed|noted|recommendations?|summary|outcome|result|roll call vote|conclusions?|comments?|purpose|update|questions?|q\s?&\s?a|next steps|to do|staff recommendation|ayes?|noes|nays|abstain|moved|seconded|key points|status|details|presentation|report|granted|denied|approved|deferred|continued|tabled|carried|none|no objections?|accepted|rejected|refused|passed)$/iu
  ],
  subjectLabels: [/^(?:re|subject|matter|in the matter of)\s*:\s*/iu],
  verbs: [
    /\b(?:is|are|was|were|has|have|had|will|would|shall|should|may|might|can|could|must|did|does|do|been|being|be)\b/iu,
    /\b(?:noted|reported|agreed|discussed|explained|confirmed|said|stated|asked|thanked|welcomed|advised|presented|informed|suggested|proposed|moved|seconded|approved|resolved|considered|received|gave|provided|requested|raised|highlighted|commented|decided|expressed|opened|adjourned|closed|attended|announced|introduced|carried|passed|went|made|felt|spoke|reminded|outlined|circulated|accepted)\b/u
  ],
  titleTails: [
    /\s*\(?\s*\d{1,3}\s*(?:min(?:ute)?s?\.?|hours?)\s*\)?$/iu,
    /\s+pdf icon pdf \d+(?:\.\d+)? [km]b$/iu,
    /\s*[([]\d{1,2}[:.]\d{2}\s*[–-]\s*\d{1,2}[:.]\d{2}[)\]]$/u
  ],
  presentedBy: [
    /\((?:presented by |presenter:? ?|lead:? ?|led by )?(?<who>\p{Lu}[\p{L}.'’-]*(?:[ ,&/]+(?:and )?\p{Lu}[\p{L}.'’-]*){0,5})\)$/u,
    /\s[–—-]\s(?<who>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})$/u
  ]
}
