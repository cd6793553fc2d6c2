/** Actions. */
import type { StatementPhrases } from '../../phrases/statements.js'
import { cs, re } from './statement-words.js'
import { doing, done, idle } from './verbs.js'

export const action: StatementPhrases['action'] = {
  labels: [
    /^(?:cam(?:au)?(?: gweithredu)?|pwynt(?:iau)? gweithredu|gweithred(?:u)?|i'w wneud|tasg(?:au)?|camau nesaf)\s?(?:rhif\s?|#\s?)?(?<number>\p{Lu}{0,4}\s?\d{1,5}(?:[./-]\d{1,5}){0,3}[a-z]?)?\s?(?:[:=]|[–—-]\s|\s[–—-])[–—\s-]*/iu,
    /^(?:cam gweithredu|pwynt gweithredu)\s?(?:rhif\s?|#\s?)?(?<number>\d{1,4}(?:[./-]\d{1,4}){0,3})(?:[.)]?\s(?=\p{L})|[.)]?$)/iu
  ],
  plural: [/^(?:camau|pwyntiau|tasgau|penderfyniadau|argymhellion|rhestr)(?:\s.{0,40})?$/iu],
  tags: [
    cs(
      `\\(?\\b(?:GWEITHREDU|Gweithredu|[Cc]am [Gg]weithredu|CAM GWEITHREDU|Cam)(?: gan)?\\s?[:–—-]{1,2}\\s?(?<owners>[^.:;()]{1,80})\\)?\\s?\\.?$`
    )
  ],
  imperatives: [
    cs(
      `^(?:[Yy] |[Yy]r |[Aa]'r )?(?<who>(?!(?:\\p{L}+(?:odd|wyd)|Bydd|Byddai|Mae|Roedd|Bu|Mi|Fe|Yr oedd)\\b)[\\p{Lu}][^.;:!?]{0,90}?) i (?:hefyd )?(?!(?:ffwrdd|mewn|gyd|ni|chi|mi|ben|lawr|fyny|fod)\\b)(?<verb>\\p{Ll}[\\p{Ll}-]{1,20})(?![\\p{L}])`
    )
  ],
  terse: [],
  clauseStart: [
    re(
      "(?:^[–—•*-]{0,2} ?|[,;:] |[–—] |[([](?=\\p{L})|\\) |\\b(?:a|ac|bod|fod|ond|hefyd|felly|a'r|er|cytunwyd|phenderfynwyd|penderfynwyd) |(?<= )(?=(?:y )?(?:dylai|bydd|byddai|cytunodd|gofynnwyd)\\b))"
    )
  ],
  promises: [
    re(
      `^(?:fe |mi )?(?:cytunodd|gytunodd|ymrwymodd|gwirfoddolodd|addawodd|ymgymerodd)(?: y | yr |'r | )(?<who>[^;:!?]{1,80}?) (?:hefyd )?(?:i |â |ag )(?<verb>\\p{L}{2,20})`
    ),
    cs(
      `^(?:[Ff]e |[Mm]i )?(?:[Cc]ytunodd|[Gg]ytunodd|[Aa]ddawodd|[Gg]wirfoddolodd|[Cc]ynigiodd)(?:'r| yr?|) (?<who>\\p{Lu}[^,;:!?]{1,60}?) (?!(?:i|â|ag|y|yr|bod|fod|ar|a|ac|dylai|dylid|bydd|byddai|gan)\\b)(?<verb>\\p{Ll}{3,20})(?![\\p{L}])`
    ),
    cs(
      `^(?:[Ff]e )?(?:[Gg]ofynnwyd|[Cc]yfarwyddwyd|[Aa]wdurdodwyd|[Dd]irprwywyd|[Gg]wahoddwyd|[Tt]asgwyd) i(?:'r| yr?|) ?(?<who>[^;:!?]{1,80}?) (?<verb>\\p{Ll}{3,20})(?![\\p{L}])`
    ),
    cs(
      `^(?:[Yy] )?(?:[Dd]ylai|[Dd]ylasai)(?:'r| yr?|) ?(?<who>[^;:!?]{1,60}?) (?<verb>\\p{Ll}[\\p{Ll}-]{2,20})(?![\\p{L}])`
    ),
    cs(
      `^(?:bod |fod )?(?:[Aa]ngen i)(?:'r| yr?|) ?(?<who>[^;:!?]{1,60}?) (?<verb>\\p{Ll}[\\p{Ll}-]{2,20})(?![\\p{L}])`
    ),
    cs(
      `^(?:bod |fod )?(?:y |yr |'r )?(?<who>(?!(?:Bydd|Byddai|Mae|Roedd|Bu)\\b)\\p{Lu}[^;:!?]{1,60}?|[Cc]lerc) i (?!(?:ffwrdd|mewn|gyd|ni|chi|mi|lawr|fyny|fod)\\b)(?<verb>\\p{Ll}[\\p{Ll}-]{2,20})(?![\\p{L}])`
    )
  ],
  working: [
    re(
      `^(?:mae|roedd)(?: y | yr |'r | )(?<who>[^;:!?]{1,60}?)(?: yn|'n) (?:dal i |parhau i |dal yn |mynd i )?(?<verb>gweithio(?= ar)|edrych(?= (?:ar|i))|holi|trefnu|paratoi|ceisio|drafftio|casglu|llunio)\\b`
    )
  ],
  doneBy: [
    cs(`\\bi'w (?<verb>\\p{Ll}{3,20}) gan (?:y |yr )?(?<who>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4})`)
  ],
  passive: [
    re(
      `^(?:bydd|byddai|dylai|mae)(?: y | yr |'r | )(?<what>[^.;:!?]{3,80}?)(?: yn)? (?:angen|cael) (?:ei|eu) (?<verb>\\p{L}{3,20})`
    )
  ],
  commands: [
    cs(
      `^(?:[–—•*-] ?)?(?:Angen )?(?:[Aa]nfon|[Aa]rchebu|[Cc]ysylltu â|[Cc]ysylltu ag|[Dd]osbarthu|[Gg]ofyn|[Gg]wahodd|[Gg]wirio|[Hh]oli|[Pp]aratoi|[Tt]refnu|[Yy]chwanegu|[Yy]sgrifennu) (?:\\p{L}[\\p{L}'’-]*) (?=\\S)`
    )
  ],
  toBeDone: [
    re(
      `^(?<what>(?:(?!\\b(?:mae|oedd|roedd|bu|bydd|fydd|sydd|yw|wedi|\\p{L}+(?:odd|wyd))\\b)[^.;:!?]){3,80}?) (?:i'w|i gael (?:ei|eu)) (?<verb>\\p{L}{3,20})`
    )
  ],
  wanted: [/\b(?:cytunwyd|penderfynwyd|(?:cytunodd|penderfynodd) [^,;.]{2,40}?)(?: (?:y|bod|fod))? $/iu],
  wills: [
    cs(
      `^(?:[Ff]e |[Mm]i )?(?:[Gg]?[Ww]neith|[Gg]?[Ww]naiff)(?: y | yr |'r | )(?<who>[^;:!?]{1,60}?) (?<verb>\\p{Ll}{3,20})(?![\\p{L}])`
    ),
    re(
      `^(?:fe |mi |y )?(?:bydd|fydd)(?: y | yr |'r | )(?<who>[^;:!?]{1,90}?)(?: hefyd)?(?: yn|'n) (?:ceisio |awr |hefyd )?(?<verb>\\p{L}[\\p{L}-]{1,20})`
    ),
    re(`^(?:fe |mi )?(?:bydd|fydd)(?<who>) (?:hefyd )?yn (?<verb>\\p{L}[\\p{L}-]{1,20})`)
  ],
  woulds: [
    re(
      `^(?:fe |mi |y )?(?:byddai|fyddai)(?: y | yr |'r | )(?<who>[^;:!?]{1,90}?)(?: hefyd)?(?: yn|'n) (?:ceisio )?(?<verb>\\p{L}[\\p{L}-]{1,20})`
    ),
    re(`^(?:fe |mi |y )?(?:byddai|fyddai)(?<who>)(?: hefyd)?(?: yn|'n) (?:ceisio )?(?<verb>\\p{L}[\\p{L}-]{1,20})`)
  ],
  needs: [],
  asks: [
    cs(
      `\\b(?:[Gg]ofynnodd|[Aa]nogodd|[Gg]wahoddodd) [^,;:.!?]{1,60}? i(?:'r| yr?|) ?(?<who>[^,;:.!?]{1,60}?) (?<verb>\\p{Ll}{3,20})(?![\\p{L}])`
    )
  ],
  unnamed: [re(`^(?:mae )?angen (?<verb>\\p{Ll}{3,20})(?![\\p{L}])`)],
  agreedTo: [
    re(`\\b(?:cytunwyd|penderfynwyd)(?: yn unfrydol)? i (?<verb>\\p{L}{2,20})`),
    re(`\\b(?:cytunwyd|penderfynwyd)(?: yn unfrydol)? y dylid (?<verb>\\p{L}{2,20})`)
  ],
  doing,
  done,
  idle,
  pronouns: [/^(?:ef|hi|nhw|hwy|fe|o|e)?$/iu],
  groups: [
    /^(?:pawb|yr aelodau|aelodau|holl aelodau|y swyddogion|swyddogion|y bwrdd|bwrdd|y pwyllgor|pwyllgor|y cyngor|y grŵp|grŵp|staff|yr ysgrifenyddiaeth|ysgrifenyddiaeth|y tîm|tîm|cynghorwyr|y cynghorwyr|y gweithgor|gweithgor|partneriaid|gwirfoddolwyr|ymddiriedolwyr)$/iu
  ],
  never: [
    /\bcynhelir\b/iu,
    /\b(?:bydd|byddai) y cyfarfod (?:nesaf|blynyddol)\b/iu,
    /\bcyfarfod nesaf\b.{0,20}\b(?:bydd|ar)\b/iu
  ],
  reported: [/\b(?:dywedodd|dywedwyd|adroddodd|adroddwyd|hysbyswyd|yr adroddiad|eglurodd|eglurwyd|esboniodd)\b/iu],
  assured: [/\b(?:cadarnhaodd|cytunodd|dywedodd|addawodd)\b[^,;]{0,60}\b(?:y|bod|fod|na) $/iu],
  dueBefore: [
    /\b(?:erbyn|cyn|tan|dim hwyrach na|heb fod yn hwyrach na|dyddiad cau)\s?[:–-]?\s?(?:y |yr |dydd |ddydd |diwedd )?$/iu
  ],
  dueOn: [/(?:\bar|[([,–—-])\s?(?:(?:ddydd|dydd|nos) \p{L}+,?\s)?(?:y\s)?$/iu],
  dueTexts: [
    re(
      `\\b(?:erbyn|cyn|ar gyfer) (?<due>(?:y|yr) (?:cyfarfod(?: \\p{L}+)?|gwanwyn|haf|hydref|gaeaf|flwyddyn nesaf|mis nesaf|wythnos nesaf|pasg|nadolig))`
    ),
    re(
      `\\berbyn (?<due>(?:canol |diwedd |dechrau )?(?:mis )?(?:ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|yr haf|y gwanwyn|dydd \\p{L}+)(?: \\d{4})?)(?![\\p{L}])`
    ),
    re(`\\b(?<due>cyn gynted (?:â|ag) (?:y )?(?:phosib|bo modd|phosibl)|ar unwaith)`)
  ],
  open: [
    /^(?:agored|ar agor|yn parhau|parhaus|ar waith|yn mynd rhagddo|heb ei gwblhau|heb ei gwneud|ar y gweill|yn aros|parhau|i'w wneud|heb ddechrau)/iu,
    /\b(?:yn parhau|ar waith|heb ei gwblhau|yn agored|ar y gweill)\b/iu
  ],
  closed: [
    /^(?:caewyd|ar gau|wedi'i gau|wedi'i gwblhau|wedi cau|cwblhawyd|cyflawnwyd|gwnaed|wedi'i wneud|wedi gwneud|cwblhau|gorffenwyd|wedi'i gyflawni)/iu,
    /\b(?:wedi'i gwblhau|wedi'i gau|wedi'i gyflawni|wedi'i wneud)\b/iu
  ],
  closedAtEnd: [/(?:[–—:-] ?|\(|\. )(?:wedi'i (?:gwblhau|gau|wneud|gyflawni)|cwblhawyd|caewyd|cyflawnwyd)\)?\.?$/iu],
  selves: [/^(?:ni|fi|i)$/iu],
  ties: [/^(?:o|gan|gyda|gydag|i|a|ac|yn|ar|at|am|dros|neu|fel|na|rhwng)$/iu],
  agreedNot: [
    /^(?:g?efnogi|cefnogi|gymeradwyo|dderbyn|fabwysiadu|ystyried|drafod|barhau|nodi|wneud|gytuno|gynnwys|ddefnyddio|roi|rhoi|argraffu|brynu|wario|godi|gynnal|osod|gyfrannu|dalu|noddi|ohirio|benodi|ethol|g?adw|symud|newid|ddal|adael|greu|ffurfio|ymuno|gynyddu|ostwng|enwebu|ddewis|gau|agor|ddechrau|gynnig|adnewyddu|ganiatáu|dderbyn|gyfarfod|ddal|ail-?\p{L}+)$/iu
  ],
  headings: [
    /^(?:adolygu )?(?:camau|pwyntiau|tasgau)(?: gweithredu)?,? (?:o'r|y|yn codi o'r|ers y) (?:cyfarfod(?:ydd)? |tro )?(?:diwethaf|blaenorol|cynt)/iu,
    /^ers y (?:tro|cyfarfod) diwethaf$/iu
  ],
  weakLabels: [/^(?:camau nesaf|tasgau?)$/iu],
  columns: {
    mover: [/^(?:cynnig|cynigiwyd)(?: gan)?$/iu, /^cynigydd(?: ?(?:&|a'r|\/) ?eilydd)?$/iu],
    outcome: [/^(?:canlyniad|dyfarniad)$/iu],
    actionPoint: [/\b(?:cam(?:au)?|gweithred(?:u)?|tasg)\b/iu, /^beth$/iu],
    owner: [/\b(?:cyfrifol|cyfrifoldeb|perchennog|arweinydd|gan bwy|pwy)\b/iu],
    due: [/\b(?:erbyn|dyddiad (?:cwblhau|cau|targed)|terfyn amser|pryd)\b/iu],
    actionStatus: [/\b(?:statws|cynnydd|diweddariad)\b/iu]
  },
  everyone: [/^pawb$/iu],
  earlier: [
    /\b(?:materion yn codi|materion a gododd|camau (?:gweithredu )?(?:o'r|y) cyfarfod(?:ydd)? (?:diwethaf|blaenorol)|camau gweithredu blaenorol|cofnodion a chamau gweithredu|camau gweithredu agored|traciwr|log gweithredu)\b/iu
  ],
  none: [/^(?:dim|dim camau(?: gweithredu)?|amh|[–—-]+)\.?$/iu],
  notOwners: [
    /^(?:nodwyd|cytunwyd|cymeradwywyd|er gwybodaeth|gwybodaeth|gwefan|dim|chwef|cyfanswm|arwyddwyd\b.*|llofnodwyd\b.*)\.?$/iu
  ]
}
