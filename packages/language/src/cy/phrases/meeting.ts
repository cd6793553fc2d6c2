import type { MeetingPhrases } from '../../phrases/meeting.js'

export const meeting: MeetingPhrases = {
  titleOpenings: [
    /^(?:(?:drafft|dyraft)\s+(?:o\s+)?)?[cg]h?ofnodion\s+(?:(?:drafft|cryno)\s+)?(?:(?:o|y|yr|o'r|'r)\s+)*(?:[cg]h?yfarfod(?:ydd)?)\s+(?:(?:arferol|cyffredin|blynyddol|cyffredinol|arbennig|misol|llawn|rhithiol|rhithwir|y|yr|o'r|o|gan|pwyllgor gwaith)\s+)*(?=\p{L})/iu,
    /^(?:(?:drafft)\s+)?[cg]h?ofnodion\s+(?:cryno|drafft)?\s*(?:[-–—:|/]\s*)?(?:(?:y|yr)\s+)?(?=\p{L})/iu,
    /^[cg]h?yfarfod\s+(?:(?:arferol|cyffredin|blynyddol|cyffredinol|arbennig|misol)\s+)*(?:(?:o|o'r|y|yr)\s+)?(?=\p{Lu})/iu
  ],
  titleEndings: [
    /\s*[-–—:,|/]?\s*(?:a\s+(?:g|ch)?ynhaliwyd|a\s+gafwyd|cynhaliwyd)\b.{0,300}$/isu,
    /\s*[-–—:,|/]?\s*(?:[cg]h?yfarfod(?:\s+(?:arferol|blynyddol|misol|cyffredinol|arbennig))?)?\s*[-–—:,|/]?\s*(?:cofnodion|nodiadau)?(?:\s*(?:cryno|drafft))?\s*$/iu,
    /\s+(?:ddydd|dydd|nos|ar)\s+\S.{0,120}$/iu
  ],
  documentWords: [
    /^(?:y\s+)?[cg]h?yfarfod(?:\s+(?:arferol|cyffredin|cyffredinol|blynyddol|arbennig|misol|llawn|rhithwir|rhithiol|y|o'r|bwrdd|cyngor|pwyllgor))*[.:]?$/iu,
    /^(?:cofnodion|cofnod|nodiadau|drafft|agenda|rhaglen)(?:\s+(?:y|o'r|cyfarfod|y cyfarfod|drafft|cryno|arferol|blynyddol))*[.:]?$/iu,
    /^(?:drafft|terfynol|cymeradwy|cyfrinachol|tudalen \d+(?: o \d+)?)$/iu
  ],
  committeeWords: [
    /\b(?:(?:is-?)?b?ph?wyllgor|pwyllgor|panel|bwrdd|fwrdd|grwp|grŵp|gweithgor|weithgor|fforwm|comisiwn|cabinet|tîm|rhwydwaith)\b/iu
  ],
  heldOn: [/\b(?:a\s+)?(?:g|ch)?ynhaliwyd\b/iu, /\bcynhaliwyd\b/iu, /\ba gafwyd\b/iu],
  began: [
    /\b(?:dechrau|cychwyn|ddechreuodd|dechreuon|dechreuodd|agorwyd|dechreuwyd|cychwynnodd|cychwynnwyd|agorodd)\b/iu
  ],
  ended: [
    /\b(?:daeth y cyfarfod i ben|[gc]?orffennodd|[td]h?erfynwyd|[cg]h?aewyd|ddaeth (?:y cyfarfod )?i ben|daeth (?:y (?:cyfarfod|sesiwn) )?i ben|gorffennwyd|[cg]h?aeodd|clowyd|diweddodd|[dt]h?erfynodd|daethpwyd â['’]r cyfarfod i ben)\b/iu
  ],
  chairedBy: [
    /\b(?:[cg]h?ymerodd|[cg]h?ymrodd)\s+(?:y\s+)?(?<who>\p{L}[^,;:()\n]{2,60}?)\s+y\s+gadair\b/iu,
    /\b(?:[cg]h?ymerwyd|llanwyd)\s+y\s+gadair\s+gan\s+(?:y\s+)?(?<who>\p{L}[^,;:()\n]{2,60}?)(?=\s+ac?\s|[,;]|\.?$)/iu,
    /^croesawodd\s+(?<who>\p{Lu}[^,;:.()\n]{2,50}?),?\s+(?:y\s+)?[cg]h?adeirydd\b/iu,
    /\b(?:cadeiriwyd|agorwyd|llywyddwyd)\b.{0,40}?\bgan\s+(?:y\s+)?(?<who>[^,;:()\n]{2,80})/iu,
    /\b(?:gyda|gydag|efo)\s+(?<who>\p{Lu}[^,;:.()\n]{2,60}?)\s+yn y gadair\b/u,
    /(?:^|[.]\s+)(?<who>\p{Lu}[^,;:.()\n]{2,60}?)\s+(?:oedd )?yn y gadair\b/u,
    /\b(?:croesawodd|agorodd)\s+(?:y\s+cadeirydd,\s+)(?<who>\p{Lu}[^,;:.()\n]{2,60})/u
  ],
  minutedBy: [/\b(?:cofnodwyd|cofnodion|cymerwyd y cofnodion|paratowyd)\s+gan[:\s]+(?<who>\p{Lu}[^,;:.()\n]{2,60})/iu],
  evening: [/\b(?:nos|noson|heno|yr hwyr)\b/iu],
  nextMeeting: [
    /\b[cg]h?yfarfod(?:ydd)?\s+nesaf\b/iu,
    /\bdyddiad nesaf\b/iu,
    /\bcyfarfod eto\b/iu,
    /\b(?:cyfarfod|cwrdd|cwrddwn|gwrdd)\s+(?:eto|nesa)(?!\p{L})/iu,
    /\b(?:dyddiadau (?:i'r dyddiadur|nesaf|i ddod)|gwelwn ni chi|yr un nesaf|cyfarfod nesa)(?!\p{L})/iu,
    /^(?:y\s+)?tro nesaf(?:\s*[:/–-].*)?$/iu
  ],
  pageDates: [/\b(?:cyhoeddwyd|diweddarwyd|argraffwyd)\b/iu],
  undecided: [/\b(?:i['’]w (?:gadarnhau|bennu|drefnu|benderfynu)|heb ei (?:bennu|gadarnhau|drefnu))\b/iu],
  notTheDay: [
    /\b(?:wythnos (?:yn dechrau|sy['’]n dechrau|o)|cyn|ar ôl|erbyn|wedi)\s*:?\s*(?:y\s+)?(?:(?:dd?ydd|nos)\s+\p{L}+,?\s+)?$/iu
  ],
  placeBefore: [/\b(?:yn|yng|ym|mewn|trwy|drwy|dros|ar)\s+(?:y\s+|yr\s+)?/iu],
  titleModes: [/\b(?<how>[cg]h?yfarfod\s+(?:rhithwir|rhithiol|ar-?lein|hybrid|dros\s+(?:zoom|teams|y\s+ffôn)))/iu],
  bareOrgans: [
    /^(?:y\s+)?(?:b?ph?wyllgor(?:\s+gwaith|\s+rheoli|\s+gweithredol|\s+llywio)?|[bf]?wrdd(?:\s+(?:y\s+)?(?:cyfarwyddwyr|ymddiriedolwyr|rheoli|llywodraethwyr))?|bwrdd(?:\s+(?:y\s+)?(?:cyfarwyddwyr|ymddiriedolwyr|rheoli|llywodraethwyr))?|cyngor(?:\s+llawn|\s+cymuned|\s+tref)?|corff\s+llywodraethu|corff\s+llywodraethol)$/iu
  ],
  placeWords: [
    /\b(?:n?g?neuadd|neuadd|ystafell|siambr|canolfan|ng?h?anolfan|swyddfa|swyddfeydd|llyfrgell|ysgol|coleg|capel|gapel|festri|eglwys|prifysgol|stryd|ffordd|gwesty|clwb|tafarn|caffi|pafiliwn|tŷ|plas|sefydliad|senedd|pencadlys)\b/iu,
    /\b(?:zoom|teams|skype|ar-?lein|rhithwir|rhithiol|fideo-?gynadledda|gynhadledd fideo|o bell|rhith-gyfarfod)\b/iu
  ],
  placeStops: [/\s+(?:gyda\s|gydag\s|ac? (?:a )?\p{L}+(?:wyd|odd)\b|dan gadeiryddiaeth|pan\s|am\s+\d)/iu],
  placeLeftovers: [/\s(?:ar|am|yn|a|ac|o)$/iu],
  platforms: [/[\s,/&+(-]*(?:\b(?:zoom|teams|skype|webex|ar-?lein|rhithwir|rhithiol)\b|o bell).*$/isu],
  online: [
    /\b(?:zoom|teams|skype|ar-?lein|rhithwir|rhithiol|fideo-?gynadledda|fideo-?gynhedledda|gynhadledd fideo|cynhadledd fideo|o bell|rhith-gyfarfod)\b/iu
  ],
  hybrid: [/\b(?:hybrid|aml-leoliad|hybrid)\b/iu],
  numbers: [/\b[cg]h?yfarfod\s+(?:rhif\s*:?\s*|#\s?)?(?<number>\d{1,4})(?=[\s:,.)\u0001]|$)(?!\s*\p{L}{3})/iu],
  kinds: {
    ordinary: [/\b[cg]h?yfarfod\s+(?:arferol|cyffredin|misol)\b/iu],
    extraordinary: [/\b[cg]h?yfarfod\s+(?:eithriadol)\b/iu],
    annual: [/\b[cg]h?yfarfod\s+(?:cyffredinol\s+)?blynyddol\b/iu, /\bccb\b/iu],
    special: [/\b[cg]h?yfarfod\s+arbennig\b/iu],
    emergency: [/\b[cg]h?yfarfod\s+brys\b/iu],
    joint: [/\b[cg]h?yfarfod\s+ar y cyd\b/iu],
    'public-hearing': [/\bgwrandawiad cyhoeddus\b/iu]
  },
  statuses: {
    draft: [/\bd?drafft\b/iu],
    unconfirmed: [/\bheb eu cadarnhau\b/iu],
    approved: [/\bcofnodion\s+(?:wedi['’]u\s+)?(?:cadarnhau|cymeradwyo|cadarnhawyd)\b/iu]
  },
  quorumMet: [/\b(?:roedd|oedd)\s+(?:y\s+)?(?:cworwm|cyfarfod yn gworwm)\b/iu, /\bcyfarfod â chworwm\b/iu],
  quorumNotMet: [/\b(?:nad oedd|nid oedd|dim|heb)\s+(?:g?c?h?worwm|cworwm)\b/iu],
  declares: [
    /^(?:fe\s+)?wnaeth\s+(?:y\s+)?(?<who>.{2,80}?)\s+dd?atgan\s+(?:b?f?udd\p{L}*|d?diddordeb|cysylltiad)\b(?<what>.{0,300})/iu,
    /^datganodd\s+(?<who>.{2,80}?)\s+(?:f?budd\p{L}*|dd?iddordeb|g?ch?ysylltiad)\b(?<what>.{0,300})/iu
  ],
  references: {
    paper: [/\b(?<title>[BbPp]h?apur\s+(?:rhif\s*)?[A-Z]{0,4}[\s-]?\d{1,4}(?:[/.]\d{1,4}){0,2})\b/u],
    report: [],
    minutes: [/\b(?<title>[cg]h?ofnodion (?:y |o'r )?[cg]h?yfarfod [^.;()]{4,60}\d{4})/iu],
    law: [/\b(?<title>Deddf\s+(?:\p{L}[\p{L}’'-]*\s+|\(\p{L}+\)\s+){1,10}\d{4})/u]
  },
  minutesWords: [/\b[cg]h?ofnod(?:ion)?\b/iu],
  notesWords: [/\bnodiadau\b/iu],
  kindSigns: {
    minutes: [
      {
        pattern:
          /\b(?:penderfynwyd|cytunwyd|cynigiwyd|eiliwyd|derbyniwyd|cymeradwywyd|nodwyd|adroddwyd|trafodwyd|cadarnhawyd|etholwyd)\b/iu,
        weight: 0.8,
        most: 4
      },
      { pattern: /\b(?:daeth y cyfarfod i ben|agorwyd|croesawodd|gorffennodd|caewyd)\b/iu, weight: 1.2 },
      { pattern: /\bcyfarfod nesaf\b/iu, weight: 0.4 },
      { pattern: /\b(?:cam(?:au)? gweithredu|penderfyniad)\b/iu, weight: 0.8, most: 2 },
      {
        pattern: /\b(?:dywedodd|adroddodd|nododd|esboniodd|gofynnodd|cadarnhaodd|diolchodd|cyflwynodd)\b/iu,
        weight: 0.6,
        most: 3
      }
    ],
    agenda: [
      {
        pattern:
          /^(?:i\s+)?(?:derbyn|dderbyn|ystyried|cymeradwyo|gymeradwyo|cadarnhau|gadarnhau|nodi|trafod|drafod|ethol)\b/iu,
        weight: 0.9,
        most: 4
      },
      { pattern: /\b(?:cynhelir\b.{0,60}\bcyfarfod|gwysir chi|fe'ch gwysir|fe'ch gwahoddir)\b/iu, weight: 2 },
      { pattern: /^(?:yr\s+)?(?:agenda|rhaglen)$/iu, weight: 1 }
    ],
    other: [
      { pattern: /^annwyl\s+\S/iu, weight: 2.5 },
      { pattern: /^(?:yr eiddoch|yn gywir|cofion (?:gorau|cynnes)|yn ddiffuant)\b/iu, weight: 2.5 },
      { pattern: /\b(?:cynhwysion|llwy fwrdd|llwy de|popty|ffwrn)\b/iu, weight: 1.6, most: 4 },
      { pattern: /\b(?:anfoneb|cyfanswm i'w dalu)\b/iu, weight: 2 },
      {
        pattern:
          /^(?:crynodeb gweithredol|rhagair|methodoleg|dulliau|adolygiad llenyddiaeth|llyfryddiaeth|cyfeiriadau|diolchiadau|tabl cynnwys|pennod \d{1,3}\b.{0,60})$/iu,
        weight: 1.2,
        most: 3
      },
      { pattern: /\bmae['’]r (?:adroddiad|papur|canllaw|llawlyfr|astudiaeth) h(?:wn|on) yn\b/iu, weight: 1.5, most: 2 },
      {
        pattern:
          /^(?:teitl (?:y |yr )?swydd|swydd-ddisgrifiad|cyflog|dyddiad cau|sut i (?:wneud cais|ymgeisio)|manyleb (?:y )?person|cyfrifoldebau|cymwysterau)(?=\s|:|$)/iu,
        weight: 1.3,
        most: 4
      },
      { pattern: /^datganiad i['’]r wasg\b/iu, weight: 2.5 },
      {
        pattern: /^(?:i['’]w ryddhau ar unwaith|nodiadau i olygyddion|cyswllt y wasg)(?=\s|:|$)/iu,
        weight: 1.5,
        most: 3
      },
      { pattern: /^(?:un tro|amser maith yn ôl)(?=[\s,])/iu, weight: 3 },
      {
        pattern: /[”"’'],? (?:meddai|gofynnodd|atebodd|sibrydodd) (?:ef|hi|ef|yntau|hithau)\b/iu,
        weight: 1.2,
        most: 3
      },
      {
        pattern:
          /^(?:.{0,60}\b)?(?:llawlyfr defnyddwyr|canllaw defnyddwyr|datrys problemau|cyfarwyddiadau diogelwch)$/iu,
        weight: 1.6,
        most: 4
      }
    ]
  }
}
