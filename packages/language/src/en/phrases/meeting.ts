import type { MeetingPhrases } from '../../phrases/meeting.js'

export const meeting: MeetingPhrases = {
  titleOpenings: [
    /^(?:the\s+)?(?:(?:draft|approved|unapproved|unconfirmed|confirmed|final|official|concise|summary|action|voting|public|meeting|open|regular|annual|special)\s+)*(?:minutes|notes|record|summary|proceedings|report)(?:\s+(?:and\s+actions?))?\s+(?:of|from|for)\s+(?:(?:the|a|an)\s+)?(?:(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\s+)?(?:(?:draft|regular|ordinary|annual|special|extraordinary|extra-ordinary|emergency|general|monthly|quarterly|scheduled|virtual|remote|full|joint|public|board|inaugural|business|general business|video\s?conference|telephone|conference)\s+)*(?:meetings?|agm|session|call)\s+(?:of|for|by|held by|between)\s+(?:the\s+)?/iu,
    /^(?:the\s+)?(?:(?:draft|approved|final|official|concise|meeting|summary)\s+)*(?:minutes|notes|record)\s+(?:of|for|from)\s+(?:the\s+)?(?:(?:regular|ordinary|special|annual|extraordinary|emergency|monthly|quarterly|weekly|regularly scheduled)\s+){0,3}(?!(?:the\s+)?(?:(?:\p{L}+\s+)?(?:meeting|session|call))\b)/iu,
    /^(?:a\s+|the\s+)?(?:(?:regular|ordinary|annual|special|extraordinary|emergency|monthly|quarterly|joint|general|public|board|committee|council|business|virtual|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th)|inaugural)\s+){0,4}meeting\s+of\s+(?:the\s+)?/iu,
    /^(?:(?:draft|concise|meeting|approved|final)\s+)*(?:minutes|notes)\s*(?:[-–—:|/]\s*|,\s+)(?=\p{L})/iu
  ],
  titleEndings: [
    /\s*[-–—:,|/]?\s*(?:(?:annual|regular|ordinary|special|monthly|quarterly|extraordinary|extra-ordinary|emergency|agm|general|members?|business|draft|public|virtual|full|weekly|bi-?weekly|biweekly|fortnightly|scheduled|organizational|kick-?off|progress|face-to-face|f2f|open|web|online|phone|telephone|video|zoom|teams|skype|hybrid|remote)\s+)*(?:meetings?|agm|conference call|teleconference|telecon|webinar|call|workshop|session|sync(?:-?up)?|stand-?up|catch-?up|check-?in|huddle|get-?together)?\s*(?:(?<=(?:meetings?|session|call|agm))\s(?:of|on|for|from|at)(?=\s*$))?\s*[-–—:,|/]?\s*(?:(?:draft|approved|final|voting|action|summary|official|unapproved|unconfirmed|open session|concise)\s+)*(?:meeting\s+)?(?:minutes|notes|record|proceedings|summary|mom|agenda and minutes|minutes and actions|agenda)?\s*(?:[-–—:,|/(]\s*(?:draft|approved|final|unapproved|unconfirmed|agm)\s*\)?)?\s*$/iu,
    /\s*(?:[-–—,:|]\s*)?(?:which\s+)?(?:was\s+|were\s+)?(?:(?:formally|officially|duly)\s+)?(?:held|convened|took place|taking place|commencing|commenced|met|gathered|called to order|came to order|began|started|opened)\b.{0,300}$/isu,
    /\s+(?:draft|final|approved|unapproved|unconfirmed)$/iu,
    /\s+(?:on|at)\s+\S.{0,120}$/iu
  ],
  documentWords: [
    /^(?:(?:draft|approved|unapproved|unconfirmed|final|official|concise|regular|special|annual|general|ordinary|monthly|meeting|board|committee|council|public|voting|action|general business|open|the|of|a|an|for|from|unadopted|full|hearing|virtual|online|web|weekly|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|\d{1,3}(?:st|nd|rd|th)|unconfirmed)\s+)*(?:meetings?|agm|session|call)?\s*(?:minutes|notes|record|mom|proceedings|meeting|agenda|agenda and (?:draft )?minutes|session|call|hearing|minutes of (?:the\s+)?(?:meeting|proceedings)|(?:minutes|notes) (?:for|of|from) (?:the\s+)?(?:meeting|session|call)(?:\s+(?:on|of|at|held))?)(?:\s*[-–—(]\s*(?:draft|approved|final|unapproved|unconfirmed)\)?)?[.:]?$/iu,
    /^(?:draft|final|approved|confidential|unapproved|unconfirmed|page \d+(?: of \d+)?)$/iu
  ],
  committeeWords: [
    /\b(?:(?:sub-?)?committee|panel|board|(?:steering|working|advisory|user|project|task|focus|reference|liaison|interest)\s+group|group|forum|task\s?force|working party|commission|cabinet|team|network|assembly|subgroup|sub-group)\b/iu
  ],
  heldOn: [/\b(?:held|convened|took place|taking place|met|meeting on|meeting of|meeting at|commenced|gathered)\b/iu],
  began: [
    /\b(?:called (?:the (?:regular |special |annual |monthly |board )?(?:\p{L}+ )?meeting )?(?:back )?to order|(?:meeting|session|call|agm|workshop) (?:was )?(?:formally |officially )?(?:commenced|began|started|opened|convened|starts?|begins?|commences?)|commenc(?:ed|ing) at|opened (?:the )?(?:\p{L}+ )?(?:meeting|proceedings|session)|(?:got|getting) (?:under ?way|started|going)|kicked off|under ?way at|convened the .{0,60}?(?:meeting|session)(?: of .{0,60}?)? at\b|start(?:ed|ing)? (?:time )?(?:at|was)|open(?:ed|ing) at|convened at|began at|(?:declared|was declared) open|brought (?:the meeting )?to order|came to order)\b/iu
  ],
  ended: [
    /\b(?:(?:meeting|session|call|council|board|committee|commission|chair(?:man|person)?|president|agm|there being|no further|business)\b.{0,140}\b(?:adjourn(?:ed|ment|s)?|closed?|concluded|ended|finished|dismissed|terminated|ends|closes|wrapped up)|adjourn(?:ed|ment|s)?\b.{0,60}\b(?:at|was|by|@)|(?:closed|ended|concluded|finished|adjourned) (?:the meeting )?(?:at|@)|(?:declared|was declared) closed|(?:brought|drew) (?:the )?(?:meeting|proceedings|session|evening)? ?to a close|(?:proceedings|we)\b.{0,60}\b(?:ended|closed|finished|concluded|wrapped up)|(?:wrapped|finished|broke) up (?:at|by|around|about|just)|came to a(?:n end| close))\b/iu
  ],
  chairedBy: [
    /^the\s+(?:(?:vice|deputy|acting|co)[-\s]?)?(?:chair(?:man|woman|person)?|president|convener),\s+(?<who>\p{Lu}[^,;:()\n]{2,60}),\s+(?:\p{L}+\s+)?(?:chaired|presided|took the chair|was in the chair|led)\b/iu,
    /\b(?:in the absence of|as|since|while)\b.{2,80}?,\s+(?:the\s+)?(?:(?:vice|deputy)[-\s]?\p{L}+,?\s+)?(?<who>\p{Lu}[^,;:()\n]{2,60}?),?\s+(?:took the chair|chaired|presided|acted as chair|called)/iu,
    /\b(?<who>\p{Lu}[^,;:()\n]{2,40}?)\s+(?:chairing|presiding (?:over|at))\s+(?:the|this)\s+(?:meeting|session)\b/u,
    /\b(?:chair(?:man|person|woman)?|president|mayor)\s+(?:for|of)\s+(?:the|this)\s+(?:meeting|session)\s*(?:was|is|:)\s+(?<who>\p{Lu}[^,;:()\n]{2,60})/iu,
    /\b(?<who>\p{Lu}[^,;:()\n]{2,60}?)\s+(?:was|were)\s+(?:elected|appointed|voted)\s+(?:as\s+)?chair(?:man|person)?\s+(?:for|of)\s+(?:the|this)\s+meeting\b/u,
    /\b(?:called to order|chaired|presided over|opened|convened|brought to order)\b(?:\s+(?:at|on)\s[^,;]{1,40}?)?,?\s+by\s+(?:the\s+)?(?<who>[^,;:()\n]{2,80})/iu,
    /\b(?:meeting|session|call)\b[^.;]{0,40}\b(?:facilitated|moderated|led)\s+by\s+(?:the\s+)?(?<who>[^,;:()\n]{2,80})/iu,
    /\bthe\s+chair\s+was\s+taken\s+by\s+(?:the\s+)?(?<who>[^,;:()\n]{2,80})/iu,
    /^the\s+chair(?:man|woman|person)?,\s+(?<who>\p{Lu}[^,;:()\n]{2,60}),\s+(?:\p{L}+\s+)?(?:welcomed|opened|thanked|called|started|began|introduced|greeted)\b/iu,
    /^(?<who>[^,;:()\n]{2,80}?)(?:,\s+(?:the\s+)?[^,;\n]{2,50},)?\s+(?:(?:formally|officially)\s+)?(?:called (?:the |this )?(?:[\p{L}-]+ ){0,6}(?:meeting )?(?:of .{2,80} )?(?:back )?to order|convened|conducted the|hosted the|ran the|chaired|presided|took the chair|was in the chair|in the chair|opened the (?:[\p{L}-]+ ){0,2}meeting|convened the)\b/iu,
    /\b(?:with|in the chair:?|chair(?:man|person|woman)?,?)\s+(?<who>\p{Lu}[^,;:()\n]{2,60}?)\s+(?:in the chair|presiding|as chair)\b/u,
    /\b(?<who>\p{Lu}[^,;:()\n]{2,60}?)\s+(?:presiding|in the chair|acted as chair(?:man|person)?)\b/u
  ],
  minutedBy: [
    /\b(?:minutes|notes)\b.{0,40}?\b(?:taken|recorded|prepared|submitted|written|compiled|transcribed|typed|by)\s*(?:by)?[:\s-]+(?<who>\p{Lu}[^,;:()\n]{2,60})/iu,
    /\b(?:respectfully submitted|submitted by|recorded by|minute taker|scribe|transcribed by)(?:\s+by)?[:,\s-]+(?<who>\p{Lu}[^,;:()\n]{2,60})/iu
  ],
  evening: [/\b(?:evening|tonight)\b/iu],
  nextMeeting: [
    /\b(?:next|future|following|subsequent|upcoming)\s+(?:(?:regular(?:ly)?|scheduled|board|council|committee|group|general|monthly|ordinary|business|annual|quarterly|full|public|special|steering|commission|team|formal|member(?:ship)?|face-to-face|f2f|working|plenary|conference|zoom|teams|video|project)\s+){0,4}(?:meetings?|call|agm|session|conference call|telecon|teleconference|date)\b/iu,
    /\b(?:meet(?:s|ing)? again|reconvenes?|next (?:meet|convene|gather|get together)s?|(?:upcoming|future|forthcoming|further) (?:meeting )?dates|dates? for (?:your|the) diar(?:y|ies)|see you (?:all )?(?:on|at|there|again)|next (?:get-?together|catch-?up|vc|gathering|agm))\b/iu,
    /\bdate of (?:the )?next\b/iu,
    /^(?:the )?next one (?:is|will be|on)\b/iu,
    /\.\s+(?:the )?next one (?:is|will be)\b/iu,
    /(?:^|\/\s*)next time(?:\s*[:/–-].*)?$/iu,
    /^next\s*[:–-]\s/iu,
    /\badjourn(?:ed|ment)?\b.{0,60}\b(?:until|to|to meet)\b/iu
  ],
  pageDates: [/\b(?:first published|published|last updated|updated|last modified|printed|uploaded|posted)\b/iu],
  undecided: [
    /\b(?:t\.?b\.?[acdn]\b\.?|to be (?:confirmed|decided|determined|arranged|announced|advised|agreed|notified|fixed|set|scheduled)|not (?:yet )?(?:been )?(?:set|fixed|agreed|decided|known)|doodle|as and when)/iu
  ],
  notTheDay: [
    /\b(?:week (?:of|commencing|beginning|ending|starting)|w\/[cb]|before|after|by|since|until|following|no later than|postponed from|instead of|not)\s*:?\s*(?:the\s+)?(?:\p{L}+day,?\s+)?(?:the\s+)?$/iu
  ],
  placeBefore: [
    /\b(?:at|in|via)\s+(?:the\s+)?/iu,
    /\b(?:on|by|through|over|using|from)\s+(?:the\s+)?(?=(?:[\p{L}-]+\s+){0,2}(?:zoom|teams|skype|webex|meet|hangouts?|video|phone|tele\p{L}+|conference|platform|line|discord|slack|jitsi|floor|terrace|campus|premises)\b)/iu
  ],
  titleModes: [
    /\b(?<how>virtual|online|web|zoom|teams|video|telephone|phone|remote|hybrid)\s+(?:meeting|conference|call)\b/iu
  ],
  bareOrgans: [
    /^(?:the\s+)?(?:(?:executive|management|full|general|main|governing|steering|standing)\s+){0,2}(?:board|council|committee|executive|trustees|directors|body)(?:\s+of\s+(?:the\s+)?(?:directors|trustees|governors|management|managers|supervisors|commissioners|selectmen|education|regents|stewards))?$/iu,
    /^(?:the\s+)?(?:parish|town|community|city|county|borough|district|village|school|church|library|student)\s+(?:council|board|committee)$/iu
  ],
  placeWords: [
    /\b(?:hall|room|chamber|chambers|centre|center|office|offices|building|library|school|college|church|university|street|road|avenue|lane|drive|boulevard|blvd|house|hotel|inn|pavilion|club|clubhouse|theatre|theater|court|courthouse|campus|suite|floor|auditorium|museum|station|pub|café|cafe|home of|residence|lounge|gym|cafeteria|lodge|barn|headquarters|hq|institute|laboratory|lab|park|farm|arms|hub|studio|apartments?|suites|plaza|restaurant|diner|gardens?|mansion|synagogue|mosque|temple|village hall|branch|square|terrace|crescent|place of|parade|marina|hub|vestry|chapel|annex|annexe|boardroom|conference)\b/iu,
    /\b(?:zoom|teams|skype|webex|google meet|hangouts?|online|virtual(?:ly)?|video\s?-?conference|teleconference|telephone|conference call|web (?:meeting|conference|call)|gotomeeting|bluejeans|discord|slack|jitsi|remotely|remote|conference line)\b/iu
  ],
  placeStops: [
    /,?\s+(?:(?:and|which|who|where|that|it)\s+(?:was|were|is|are|\p{Ll}+ed)\b|when\s|where\s|with\s|chaired\b|presided\b|called to order|to (?:discuss|consider|see)\b|was\s|were\s|commencing\b|beginning\b|starting\b|commenced\b|started\b|published\b|the following\b)/iu
  ],
  placeLeftovers: [/\s(?:at|on|in|from|and|of|starting|beginning|commencing)$/iu],
  platforms: [/[\s,/&+(-]*\b(?:zoom|teams|skype|webex|online|virtual|video)\b.*$/isu],
  online: [
    /\b(?:via|on|by|through|using|over)\s+(?:microsoft\s+|ms\s+|google\s+)?(?:zoom|teams|skype|webex|meet|hangouts?|discord|video|gotomeeting|jitsi)\b/iu,
    /\b(?:virtual(?:ly)?|online|remote(?:ly)?|video\s?-?conferenc\p{L}*|teleconference|conference call|zoom|microsoft teams|ms teams|webex|skype|google meet|google hangouts?|telephone conference|webinar)\b/iu
  ],
  hybrid: [
    /\bhybrid\b/iu,
    /\b(?:in person|in-person)\b.{0,60}\b(?:zoom|teams|online|virtual|remote|webex)/iu,
    /\b(?:hall|room|chamber|centre|center)\b.{0,60}\b(?:and|&)\s+(?:via\s+|on\s+|by\s+)?(?:zoom|teams|online|video|webex|remote)/iu
  ],
  numbers: [
    /\bmeeting\s+(?:no\.?\s*:?\s*|number\s*:?\s*|nr\.?\s*|#\s?|№\s?)?(?<number>\d{1,4})(?=[\s:,.)\u0001]|$)(?!\s*\p{L}{3})/iu,
    /\b(?<number>\d{1,3})(?:st|nd|rd|th)\s+(?:\p{L}+\s+){0,3}meeting\b/iu
  ],
  kinds: {
    ordinary: [
      /\b(?:ordinary|regular|regularly scheduled|routine)\s+(?:\p{L}+\s+){0,3}(?:meeting|session|business|minutes)\b/iu
    ],
    extraordinary: [/\b(?:extraordinary|extra-ordinary|egm)\b/iu],
    annual: [/\bannual\s+(?:\p{L}+\s+){0,2}(?:meeting|assembly|conference)\b/iu, /\bagm\b/iu],
    special: [/\bspecial\s+(?:\p{L}+\s+){0,2}(?:meeting|session)\b/iu],
    emergency: [/\bemergency\s+(?:\p{L}+\s+){0,2}(?:meeting|session)\b/iu],
    joint: [/\bjoint\s+(?:\p{L}+\s+){0,2}(?:meeting|session)\b/iu],
    'public-hearing': [/\bpublic hearing\b/iu]
  },
  statuses: {
    draft: [/\bdraft\b/iu],
    unconfirmed: [/\b(?:unconfirmed|unapproved|subject to (?:approval|confirmation))\b/iu],
    approved: [
      /\b(?:approved|confirmed|final) minutes\b/iu,
      /^(?:approved|confirmed|final)$/iu,
      /\bminutes\s*[-–—(:]?\s*(?:approved|confirmed)\b/iu
    ]
  },
  quorumMet: [
    /\bquorate\b/iu,
    /\b(?:a\s+)?quorum (?:was|is|being|has been|were|of .{0,30} was)?\s*(?:present|established|met|declared|confirmed|achieved|reached)\b/iu,
    /\b(?:there (?:was|is) a|with a|established a|having a|constitut\p{L}+ a|declared a|had a|have a|has a) quorum\b/iu,
    /\bquorum\s*[:–-]\s*yes\b/iu
  ],
  quorumNotMet: [
    /\b(?:in|non-?|not )quorate\b/iu,
    /\b(?:no|not a|without a|lack of(?: a)?|did not have a|insufficient for a|lacking a) quorum\b/iu,
    /\bquorum (?:was|is) not\b/iu,
    /\bquorum\s*[:–-]\s*no\b/iu
  ],
  declares: [
    /^(?<who>.{2,80}?)\s+(?:declared|disclosed|declares|registered)\s+(?:an?|his|her|their|the following)?\s*(?:\p{L}+[\s,-]+(?:and\s+)?){0,4}(?:interests?|conflict)\b(?<what>.{0,300})/iu
  ],
  references: {
    paper: [/\b(?<title>[Pp]aper\s+(?:[Nn]o\.?\s*)?[A-Z]{0,4}[\s-]?\d{1,4}(?:[/.]\d{1,4}){0,2})\b/u],
    report: [/\b(?<title>(?:\p{Lu}[\p{L}’'-]+\s+){1,6}(?:Report|Review|Strategy|Plan|Framework))\b(?!\s*:)/u],
    minutes: [/\b(?<title>minutes of the (?:\p{L}+ ){0,6}meeting (?:held )?(?:on|of) [^.;,()]{6,40}\d{4})/iu],
    law: [
      /\b(?<title>(?:\p{Lu}[\p{L}’'-]+[\s,]+|and\s+|of\s+|the\s+|for\s+|\(Wales\)\s+|\([\p{Lu}][\p{L}]+\)\s+){1,12}(?:Act|Measure|Regulations|Order|Bill)\s+(?:\(Wales\)\s+)?\d{4})/u
    ]
  },
  minutesWords: [/\bminutes?\b(?!\s+(?:each|long|walk|late|drive|later|before|after|past|to)\b)(?<!\d\s?minutes?)/iu],
  notesWords: [/\b(?:notes|record of (?:the )?meeting|meeting summary|proceedings)\b/iu],
  kindSigns: {
    minutes: [
      {
        pattern:
          /\b(?:was|were|has been|have been) (?:noted|agreed|approved|discussed|reported|informed|resolved|adopted|received|elected|carried|seconded|moved)\b/iu,
        weight: 0.7,
        most: 3
      },
      {
        pattern:
          /\b(?:moved|seconded|motion (?:carried|passed|approved|by|to)|resolved|carried unanimously|proposed by)\b/iu,
        weight: 0.8,
        most: 2
      },
      {
        pattern: /\b(?:called to order|meeting (?:was )?(?:closed|ended|opened|adjourned|concluded|began|started))\b/iu,
        weight: 1.2
      },
      { pattern: /\b(?:next|future) meetings?\b/iu, weight: 0.4 },
      {
        pattern:
          /^(?:new )?(?:actions?|action items?|action points?|decisions?|ap\s?\d+|to ?do)\b\s*(?::|$|\s\p{Lu})/iu,
        weight: 0.8,
        most: 2
      },
      {
        pattern:
          /\b(?:the )?(?:chair(?:man|person)?|clerk|secretary|treasurer|committee|board|council|group|members|president)\s+(?:\p{L}+ed|gave|said|felt|spoke|made)\b/iu,
        weight: 0.6,
        most: 3
      },
      {
        pattern:
          /^\p{L}[\p{L}.'’ -]{1,40}\s(?:reported|noted|asked|suggested|explained|updated|presented|agreed|said|confirmed|proposed|to \p{L}+)\b/iu,
        weight: 0.4,
        most: 4
      }
    ],
    agenda: [
      {
        pattern:
          /^(?:to|item:? to)\s+(?:receive|consider|approve|confirm|note|discuss|elect|appoint|agree|review|sign|determine|hear)\b/iu,
        weight: 0.9,
        most: 4
      },
      {
        pattern:
          /\b(?:notice (?:is hereby given|of (?:a )?meeting)|(?:are|is) (?:hereby )?(?:summoned|invited)|(?:will|to) be held (?:on|at|in)|business will be transacted|you are requested to attend)\b/iu,
        weight: 2
      },
      { pattern: /^(?:the\s+)?(?:draft\s+|meeting\s+|revised\s+)?agenda$/iu, weight: 1 }
    ],
    other: [
      { pattern: /^dear\s+\S/iu, weight: 2.5 },
      {
        pattern: /^(?:yours (?:sincerely|faithfully|truly)|kind regards|best wishes|best regards|sincerely)\b/iu,
        weight: 2.5
      },
      { pattern: /^thank you for your (?:letter|e-?mail|enquiry|application)\b/iu, weight: 1.5 },
      {
        pattern:
          /\b(?:ingredients|tablespoons?|teaspoons?|tbsp|tsp|preheat|oven|serves \d|makes (?:\d+|two|four|six|twelve)|\d+\s?(?:g|ml|oz)\b of)\b/iu,
        weight: 1.6,
        most: 4
      },
      {
        pattern: /\b(?:invoice (?:no|number|date)|amount due|subtotal|vat reg|purchase order|unit price)\b/iu,
        weight: 2,
        most: 3
      },
      {
        pattern: /\b(?:terms and conditions apply|privacy policy|bibliography|table of contents|isbn)\b/iu,
        weight: 1.2,
        most: 3
      },
      // Reports and papers
      {
        pattern:
          /^(?:executive summary|abstract|foreword|methodology|methods|literature review|references|acknowledge?ments|list of (?:figures|tables)|chapter \d{1,3}\b.{0,60})$/iu,
        weight: 1.2,
        most: 3
      },
      {
        pattern:
          /\bthis (?:report|paper|chapter|document|guide|manual|handbook|study) (?:describes|sets out|explains|presents|examines|covers|outlines|looks at)\b/iu,
        weight: 1.5,
        most: 2
      },
      // Posts to fill
      {
        pattern:
          /^(?:job title|job description|salary|closing date|how to apply|person specification|responsibilities|qualifications|essential criteria)\b/iu,
        weight: 1.3,
        most: 4
      },
      // News
      { pattern: /^(?:press|media|news) release\b/iu, weight: 2.5 },
      {
        pattern: /^(?:for immediate release|notes? (?:to|for) editors?|media contact|press contact)\b/iu,
        weight: 1.5,
        most: 3
      },
      // Rules
      {
        pattern:
          /\b(?:committee|board|council|group|members?|trustees|officers|minutes|meetings?|quorum|chair(?:man|person)?)\s+shall\s+(?:not\s+)?(?:be|consist|meet|have|advise|hold|elect|appoint|report|serve)\b/iu,
        weight: 1.1,
        most: 4
      },
      // Stories
      { pattern: /\b(?:once upon a time|happily ever after)\b/iu, weight: 3 },
      {
        pattern: /[”"’'],? (?:he|she|they) (?:said|asked|replied|whispered|shouted|laughed)\b/iu,
        weight: 1.2,
        most: 3
      },
      // Instructions
      {
        pattern:
          /^(?:.{0,60}\b)?(?:user (?:manual|guide)|safety instructions|troubleshooting|installation|getting started|system requirements|warranty)$/iu,
        weight: 1.6,
        most: 4
      }
    ]
  }
}
