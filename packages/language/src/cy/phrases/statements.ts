import { personPattern, type StatementPhrases } from '../../phrases/statements.js'
import { doing, done, idle } from './verbs.js'

const titles =
  "[Yy]|[Yy]r|'r|[Cc]yng|[Cc]ynghorydd|[Gg]ynghorydd|[Cc]ynghorwyr|[Gg]ynghorwyr|[Cc]ynghorwraig|Cllr|Cllrs|Mr|Mrs|Ms|Miss|Dr|Parch|[Pp]archedig|Athro|[Bb]arnwr|Arglwydd|Farwnes|Fonesig|Cadeirydd|Is-gadeirydd"
/** What stands right after a name in the line of a motion. */
const stops =
  'Eiliwyd|EILIWYD|Eilydd|EILYDD|Cynnig|Cynigydd|Cariwyd|CARIWYD|Pasiwyd|PASIWYD|Derbyniwyd|DERBYNIWYD|Collwyd|COLLWYD|Cytunwyd|CYTUNWYD|Penderfynwyd|PENDERFYNWYD|Pleidlais|Bod|Fod|Yn|Pawb|Y|Yr'
const NAME = personPattern(titles, 'ap|ab|ferch|van|von|de', stops)
const NAMES = `${NAME}(?:(?:, | & | a | ac | a'r |/)${NAME}){0,5}`
const NUM =
  '(?:\\d{1,4}|dim|un|dau|ddau|dwy|ddwy|tri|dri|thri|tair|dair|thair|pedwar|bedwar|phedwar|pedair|bedair|phedair|pump?|bump?|phump?|chwech?|saith|wyth|naw|deg|ddeg|deng|un ar ddeg|deuddeg|ddeuddeg|pymtheg|bymtheg|ugain)'
const GROUPS =
  '(?:gr[ŵw?]p|pwyllgor|cyngor|bwrdd|cabinet|panel|comisiwn|cynghorwyr|aelodau|ymddiriedolwyr|cyfarfod|gweithgor|fforwm|is-bwyllgor|partneriaid|partneriaeth|cynulliad|tîm|senedd|pwyllgor gwaith|llywodraethwyr|cyfarwyddwyr|swyddogion|cymdeithas)'

const re = (source: string, flags = 'iu') => new RegExp(source, flags)
/** Case tells. */
const cs = (source: string) => new RegExp(source, 'u')

export const statements: StatementPhrases = {
  articles: [/^(?:yr? |'r )/iu],
  joins: ['a', 'ac', "a'r", '&'],
  decision: {
    labels: [
      /^(?:penderfyniad|cynnig|cytundeb)\s?(?:rhif\s?|#\s?)?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?\s?(?:[:.]|\s[–—-])\s*/iu,
      /^penderfyniad(?:au)?\s?(?::|[–—-]\s|\s[–—-])\s*/iu
    ],
    resolved: [
      cs('^(?:[Ff]elly,? )?PENDERFYNWYD(?: YN UNFRYDOL)?(?=[\\s:,.;–—-]|$)'),
      /^penderfynwyd(?: yn unfrydol)?(?:,? yn amodol ar [^:–—]{1,80},?)? ?(?=[:–—-])/iu
    ],
    resolvedInside: [],
    capitals: [
      cs(
        '(?<![\\p{L}-])(?:PENDERFYNWYD|CYTUNWYD|PASIWYD|CYMERADWYWYD|DERBYNIWYD|MABWYSIADWYD|GWRTHODWYD|GOHIRIWYD|CADARNHAWYD|CARIWYD|COLLWYD)(?![\\p{L}-])'
      )
    ],
    opensList: [
      re(
        `(?:cytunwyd|penderfynwyd|cytunodd [^.;:]{1,60}|penderfynodd [^.;:]{1,60}|cymeradwywyd)(?: (?:ar|i|y canlynol|fel a ganlyn|ar y canlynol|i'r canlynol))? ?[:–—-]{1,2}$`
      )
    ],
    agreed: [
      /(?<!\b(?:a|y|yr|fel y|fel|na|nas|os|pan|wedi) )\b(?:cytunwyd|penderfynwyd|pasiwyd|pleidleisiwyd)\b/iu,
      /(?<!\b(?:a|y|yr|fel y|na|nas|os|pan|wedi) )\b(?:cytunon|penderfynon|pleidleision) ni\b/iu,
      /\b(?:fe|mi) (?:gytunon|benderfynon|bleidleision) ni\b/iu,
      /\b(?:fe|mi|ac fe|a|ac) (?:gytunwyd|benderfynwyd|basiwyd|chytunwyd|phenderfynwyd)\b(?! (?:arno|arni|arnynt))/iu,
      /\b(?:roedd|bu|oedd|'roedd) (?:pawb|yr? \p{L}+) (?:yn |'n )?(?:gytûn|gytun|unfryd|cytuno)\b/iu,
      /\b(?:roedd|cafwyd|bu) (?:cytundeb|consensws)\b/iu,
      /\bpenderfyniad (?:yr? \p{L}+ )?(?:oedd|yw|ydoedd)\b/iu,
      /^cytuno(?: yn unfrydol)? (?:i|ar|y|bod|â)\b/iu
    ],
    agreedBy: [
      re(
        `^(?:fe |mi )?(?:cytunodd|gytunodd|penderfynodd|benderfynodd|cymeradwyodd|gymeradwyodd|derbyniodd|dderbyniodd|mabwysiadodd|cadarnhaodd|gwrthododd|etholodd|pleidleisiodd|cefnogodd|ategodd)(?:'r| yr?|) ?(?<who>(?:(?:holl|pob|pawb|mwyafrif) (?:o'r |yr? )?)?(?:${GROUPS}|pawb)(?: (?:llywio|gwaith|craffu|llawn|gweithredol))?)\\b`
      )
    ],
    approved: [
      /(?<!\b(?:a|y|yr|fel y|na|nas|os|pan) )\b(?:cymeradwywyd|mabwysiadwyd|cariwyd)\b/iu,
      /\b(?:derbyniwyd|cadarnhawyd|llofnodwyd|arwyddwyd|cadarnheir|cytunwyd ar)\b(?: (?:bod|fod))?(?: yr?|'r)? ?(?:gofnodion|cofnodion|cofnod|cynnig|cynigion|gwelliant|adroddiad|argymhell\p{L}*|polisi|cyfrifon|datganiad (?:cyfrifon|llywodraethu|ariannol)|rhaglen|agenda|cyllideb|papur|strategaeth|cynllun)\b/iu,
      /\b(?:a )?(?:cafodd|gafodd|cafwyd|chafodd)\b.{0,80}\b(?:ei|eu)(?: h?)? ?(?:gymeradwyo|chymeradwyo|cymeradwyo|dderbyn|derbyn|fabwysiadu|mabwysiadu|gadarnhau|chadarnhau|cadarnhau)/iu,
      /\bcofnodion\b.{0,160}\bfel (?:cofnod|rhai|un) cywir\b/iu,
      /\bcofnodion\b.{0,200}\byn gywir\.?$/iu,
      /\bcofnodion\b.{0,160}\b(?:ac )?(?:fe'u|fe u|fe'i) (?:derbyniwyd|cymeradwywyd|cadarnhawyd|llofnodwyd)\b/iu,
      /(?<!\b(?:a|y|yr) )\bdewiswyd\b/iu
    ],
    verdict: [
      /^[–—-]{0,2} ?(?:cymeradwywyd|derbyniwyd|cytunwyd|cadarnhawyd|mabwysiadwyd|cariwyd|gwrthodwyd|gohiriwyd|penderfynwyd|pawb yn gytûn|yn unfrydol|cytunodd pawb|pawb yn cytuno|felly y bu)(?: (?:ac? (?:arwyddwyd|llofnodwyd)[^.]{0,60}|yn unfrydol|gan bawb|fel [^.]{1,60}))?[.!]?$/iu
    ],
    verdictOnAll: [/\b(?:oll|i gyd|pob un)\b/iu],
    endsInVerdict: [
      /(?: [–—-]{1,2} ?|: ?|\. ?|\()(?:(?:pob un wedi'i|oll|i gyd|wedi'u) )?(?:cymeradwywyd|derbyniwyd|cytunwyd|cadarnhawyd|mabwysiadwyd|cariwyd|gwrthodwyd|gohiriwyd|cymeradwyo)(?: yn unfrydol)?\)?[.!]?$/iu
    ],
    deferred: [
      /(?<!\b(?:a|y|yr|na|nas|os|pan) )\b(?:gohiriwyd|gohirir)\b(?! (?:y|yr) (?:cyfarfod|sesiwn))/iu,
      /\b(?:cafodd|gafodd|wedi)\b.{0,60}\b(?:ei|eu) (?:h?ohirio|gohirio)\b/iu
    ],
    elected: [
      /(?<!\b(?:a|y|yr) )\b(?:etholwyd|ailetholwyd|ail-etholwyd|penodwyd|ailbenodwyd|cyfetholwyd)\b/iu,
      /\b(?:cafodd|gafodd)\b.{0,60}\bei (?:h?ethol|phenodi|benodi|ailethol)\b/iu
    ],
    notAfter: [/(?:\bwedi(?:'i|'u)?|\bheb(?: ei)?|\bos|\bpan|\bfel y|\ba|\bnes|\bcyn)(?: ei| eu)? $/iu],
    notBefore: [/^ ?(?:arno|arni|arnynt|eisoes|yn y cyfarfod (?:diwethaf|blaenorol)|ymddiheur\p{L}*)/iu],
    perfect: [],
    elsewhere: [
      /\byn y cyfarfod (?:diwethaf|blaenorol),? (?:fe )?(?:gytunwyd|cytunwyd|benderfynwyd|penderfynwyd)\b/iu,
      /\b(?:atgoffwyd|atgoffodd)\b/iu
    ],
    meetingSubjects: [
      re(
        `^(?:(?:holl|pob|mwyafrif) (?:o'r |yr? )?)?(?<own>${GROUPS})(?: (?:llywio|gwaith|craffu|llawn|gweithredol))?$`
      ),
      /^(?:pawb|ni|pawb oedd yn bresennol|pob un)$/iu
    ],
    acceptsRecommendations: [
      /\b(?:derbyniwyd|derbyniodd|cymeradwywyd|cytunwyd|dderbyn|gymeradwyo|derbyn)\b.{0,60}\b(?:yr )?argymhell(?:iad|ion)\b/iu
    ],
    onlyNotes: [/^ ?(?:i |y dylid |bod )?(?:nodi|ddiolch|diolch|groesawu|croesawu|llongyfarch|drafod|trafod)\b/iu]
  },
  motion: {
    stems: [/gyn(?:nig|ig)|cyn(?:nig|ig)|eili|eilydd|pleidl|bleidl/iu],
    movers: [
      cs(
        `\\b(?:[Cc]ynig(?:i)?wyd|[Gg]ynig(?:i)?wyd|CYNIGIWYD)(?: (?:hyn|hynny|ef|hi))?(?: gan| GAN) (?<mover>${NAME})`
      ),
      cs(`\\b(?:[Aa]r gynnig|(?<!\\beilio'r |\\beiliwyd y )[Cc]ynnig gan|[Aa]r gynigiad) (?<mover>${NAME})`),
      cs(`\\b(?:[Cc]ynigydd|CYNIGYDD|[Cc]ynigiwyd|[Cc]ynnig) ?[:–-] ?(?<mover>${NAME})`)
    ],
    proposers: [
      cs(`\\b(?:[Cc]ynig(?:i)?odd|[Gg]ynigiodd) (?<mover>${NAME})`),
      cs(`(?<mover>${NAME}) (?:yn cynnig|i gynnig)\\b`)
    ],
    seconders: [
      cs(
        `\\b(?:[Ee]iliwyd|[Hh]eiliwyd|EILIWYD)(?: (?:hyn|hynny|ef|hi|y (?:cynnig|gwelliant|penderfyniad)))?(?: gan| GAN) (?<seconder>${NAME})`
      ),
      cs(`\\b(?:[Ee]iliodd|[Hh]eiliodd) (?<seconder>${NAME})`),
      cs(`\\bwedi(?:'i| ei) h?eilio gan (?<seconder>${NAME})`),
      cs(`\\b[Ee]ilio ?(?:[:–-]|gan) ?(?<seconder>${NAME})`),
      cs(`\\b(?:[Ee]ilydd|EILYDD|[Ee]iliwyd) ?[:–-] ?(?<seconder>${NAME})`),
      cs(`(?<seconder>${NAME}) yn eilio\\b`)
    ],
    pairs: [
      cs(`\\([Cc]yn(?:nig|igiwyd)?\\.?:? ?(?<mover>${NAME}),? ?[Ee]il(?:iwyd|ydd)?\\.?:? ?(?<seconder>${NAME})\\)`)
    ],
    words: [
      /(?<!\b(?:a|y) )\b(?:cynigiwyd|cynigwyd)\b/iu,
      /\b(?:rhoddwyd|aed) (?:y cynnig |â'r cynnig )?i bleidlais\b/iu,
      /\bpleidleisiwyd\b/iu
    ],
    calls: [/\bgofyn(?:nodd|nwyd)\b.{0,40}\bam gynnig\b/iu],
    told: [/\b(?:cynigiwyd|cynigwyd) (?:y dylid|bod|fod)\b/iu],
    settles: [
      /^(?:pleidlais ?[:–-]|pasiwyd|cariwyd|o blaid ?[:–-])/iu,
      /^(?:yna |wedyn )?pleidleisi(?:odd|wyd)\b.{0,80}\d/iu,
      /\b(?:y|yr) (?:cynnig|gwelliant)\b.{0,40}\b(?:basiwyd|gariwyd|dderbyniwyd|gollwyd|cariwyd|pasiwyd|derbyniwyd|collwyd)\b/iu,
      /\b(?:derbyniwyd|pasiwyd|cariwyd|collwyd|gwrthodwyd) y (?:cynnig|gwelliant)\b/iu
    ],
    seconded: [/\b(?:h?eiliwyd|eiliodd|eilio)\b/iu],
    continues: [
      /^(?:ac? )?(?:fe(?:'i)? )?(?:h?eiliwyd|eiliodd|pleidleisi(?:odd|wyd)|penderfynwyd yn unol|ni ch?ari(?:odd|wyd)|ni phasi(?:odd|wyd)|cytunodd pawb|pasiwyd|cariwyd|derbyniwyd y cynnig|collwyd|gwrthodwyd y (?:cynnig|gwelliant)|syrthiodd|yn dilyn pleidlais|o blaid|yn erbyn|ymatal|pleidlais|pawb o blaid|pawb yn gytûn|yn unfrydol|cytunwyd yn unfrydol|roedd pawb)/iu,
      /^(?:y|yr) (?:cynnig|gwelliant|bleidlais)\b/iu
    ],
    formula: [/\bcynig(?:i)?wyd\b.{2,80}\beiliwyd\b/iu, /\bcynigydd\b.{2,60}\beilydd\b/iu],
    amendment: [/\b(?:gwelliant|welliant)\b/iu],
    content: [/^(?:bod|fod|i|y dylid) /iu],
    bareWords: [
      /^(?:cynig(?:i)?wyd|h?eiliwyd|gan|ac?|yr?|fe'i|fe|cyng|cynghorydd|mr|mrs|ms|dr|yn|unfrydol|cytunwyd|cynigydd|eilydd|cariwyd|derbyniwyd|pawb|gytûn|gytun|roedd|o|blaid|\d{1,3})$/iu
    ]
  },
  outcome: {
    defeated: [
      /\b(?:collwyd|syrthiodd|trechwyd|methodd)\b/iu,
      /\b(?:gwrthodwyd|gwrthododd|wrthod|gwrthod)\b/iu,
      /\bni (?:chariodd|phasiodd|chariwyd|phasiwyd|dderbyniwyd|chytunwyd|chymeradwywyd)\b/iu
    ],
    withdrawn: [/\b(?:tynnwyd|tynnodd|dynnu|tynnu)\b.{0,30}\byn ôl\b/iu],
    deferred: [/\b(?:gohiriwyd|gohirio|ohirio|gohirir)\b/iu],
    carried: [
      /\b(?:cariwyd|pasiwyd|derbyniwyd|cytunwyd|cymeradwywyd|penderfynwyd|mabwysiadwyd|etholwyd|penodwyd|cytunodd|gytunwyd|cymeradwyodd|penderfynodd|cadarnhawyd)\b/iu,
      /\byn unfrydol\b/iu,
      /\bcytunodd pawb\b/iu,
      /\bpawb (?:o blaid|yn gytûn|yn gytun|yn unfryd|'n gytûn)\b/iu,
      /\b(?:gymeradwyo'?n? |chymeradwyo|cymeradwyo'n unfrydol)/iu
    ]
  },
  vote: {
    counts: [
      re(
        `\\bo blaid ?[:=–-]? ?(?<for>\\d{1,4})\\b[ ,;./|]*(?:(?:ac? )?yn erbyn ?[:=–-]? ?(?<against>\\d{1,4}|dim)\\b)?[ ,;./|]*(?:(?:ac? )?(?:ymatal(?:iadau)?|yn ymatal|ymataliodd) ?[:=–-]? ?(?<abstain>\\d{1,4}|dim)\\b)?`
      ),
      re(
        `\\b(?<for>${NUM})(?: (?:pleidlais|aelod|o bleidleisiau|cynghorydd))? o blaid(?:[,;.]| ac?| gyda){0,6} ?(?<against>${NUM})(?: (?:pleidlais|aelod|o bleidleisiau|cynghorydd))? yn erbyn(?:(?:[,;.]| ac?| gyda){0,6} ?(?<abstain>${NUM})(?: (?:yn|wedi))? ?ymatal\\p{L}*)?`
      ),
      re(
        `\\b(?<for>${NUM}) dros [^,;.]{0,50}[,;] ?(?:ac? )?(?<against>${NUM}) (?:yn erbyn|dros)\\b(?:[^,;.]{0,50}[,;] ?(?:ac? )?(?<abstain>${NUM}) (?:yn |wedi )?ymatal)?`
      ),
      re(
        `\\bo (?<for>${NUM}) (?:pleidlais|bleidlais) i (?<against>${NUM})(?:,? gydag? (?<abstain>${NUM}) (?:yn ymatal|ymataliad))?`
      )
    ],
    for: [re(`\\b(?<count>${NUM})(?: (?:pleidlais|aelod))? o blaid\\b`)],
    against: [re(`\\b(?<count>${NUM})(?: (?:pleidlais|aelod))? yn erbyn\\b`)],
    abstain: [re(`\\b(?<count>${NUM})(?: aelod)? (?:yn ymatal|wedi ymatal|ymataliad)\\b`)],
    margin: [
      re(
        `\\b(?:collwyd|gwrthodwyd)\\b.{0,40}\\bo (?<more>${NUM}) (?:pleidlais|bleidlais) i (?<less>${NUM})(?:,? gydag? (?<abstain>${NUM}) (?:yn ymatal|ymataliad))?`
      )
    ],
    none: [/^(?:dim|neb)\.?$/iu],
    methods: {
      unanimous: [/\bunfryd/iu, /\bpawb (?:yn gytûn|o blaid)\b/iu],
      'roll-call': [/\bpleidlais (?:gofrestredig|wedi'i chofnodi|gofnodedig)\b/iu],
      'show-of-hands': [/\b(?:codi|dangos) dwylo\b/iu],
      ballot: [/\b(?:pleidlais|bleidlais) (?:gudd|bapur|ysgrifenedig)\b/iu],
      voice: [/\bpleidlais lafar\b/iu]
    },
    voters: {
      for: [
        cs(
          `(?:^|[.;] ?)(?:O blaid|O BLAID|Dros)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?:Y )?(?<who>${NAMES}(?:[,;] (?:ac? )?${NAME}){0,20})`
        )
      ],
      against: [
        cs(
          `(?:^|[.;,] ?)(?:[Yy]n erbyn|YN ERBYN)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:ac? )?${NAME}){0,20})`
        )
      ],
      abstain: [
        cs(
          `(?:^|[.;,] ?)(?:[Yy]matal|[Yy]n ymatal|YMATAL)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:ac? )?${NAME}){0,20})`
        )
      ],
      absent: [
        cs(
          `(?:^|[.;,] ?)(?:[Aa]bsennol|[Yy]n absennol)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:ac? )?${NAME}){0,20})`
        )
      ]
    },
    rollCall: [
      cs(
        `(?<who>${NAME}) ?[–—:-]+ ?(?:(?<for>[Oo] blaid|[Ii]e|[Dd]ros)|(?<against>[Yy]n erbyn|[Nn]a)|(?<abstain>[Yy]matal)|(?<absent>[Aa]bsennol))(?![\\p{L}])`
      )
    ]
  },
  action: {
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
        `^(?:[Yy] |[Yy]r |[Aa]'r )?(?<who>(?!\\p{L}+(?:odd|wyd)\\b)[\\p{Lu}][^.;:!?]{0,90}?) i (?:hefyd )?(?<verb>\\p{Ll}[\\p{Ll}-]{1,20})(?![\\p{L}])`
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
        `^(?:[Ff]e |[Mm]i )?(?:[Cc]ytunodd|[Gg]ytunodd|[Aa]ddawodd|[Gg]wirfoddolodd)(?:'r| yr?|) (?<who>\\p{Lu}[^,;:!?]{1,60}?) (?!(?:i|â|ag|y|yr|bod|fod|ar|a|ac|dylai|dylid|bydd|byddai|gan)\\b)(?<verb>\\p{Ll}{3,20})(?![\\p{L}])`
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
        `^(?:bod |fod )?(?:y |yr |'r )?(?<who>\\p{Lu}[^;:!?]{1,60}?|[Cc]lerc) i (?<verb>\\p{Ll}[\\p{Ll}-]{2,20})(?![\\p{L}])`
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
    toBeDone: [
      re(
        `^(?<what>(?:(?!\\b(?:mae|oedd|roedd|bu|bydd|fydd|sydd|yw|wedi|\\p{L}+(?:odd|wyd))\\b)[^.;:!?]){3,80}?) (?:i'w|i gael (?:ei|eu)) (?<verb>\\p{L}{3,20})`
      )
    ],
    wanted: [/\b(?:cytunwyd|penderfynwyd|(?:cytunodd|penderfynodd) [^,;.]{2,40}?)(?: (?:y|bod|fod))? $/iu],
    wills: [
      re(
        `^(?:fe |mi )?(?:wneith|gwneith|wnaiff|gwnaiff)(?: y | yr |'r | )(?<who>[^;:!?]{1,60}?) (?<verb>\\p{L}{3,20})(?![\\p{L}])`
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
      /^(?:g?efnogi|cefnogi|gymeradwyo|dderbyn|fabwysiadu|ystyried|drafod|barhau|nodi|wneud|gytuno|gynnwys|ddefnyddio|roi|rhoi|argraffu|brynu|wario|godi|gynnal|osod|gyfrannu|dalu|noddi|ohirio|benodi|ethol|ail-?\p{L}+)$/iu
    ],
    headings: [
      /^(?:adolygu )?(?:camau|pwyntiau|tasgau)(?: gweithredu)?,? (?:o'r|y|yn codi o'r|ers y) (?:cyfarfod(?:ydd)? |tro )?(?:diwethaf|blaenorol|cynt)/iu,
      /^ers y (?:tro|cyfarfod) diwethaf$/iu
    ],
    weakLabels: [/^(?:camau nesaf|tasgau?)$/iu],
    columns: {
      mover: [/^cynigydd(?: ?(?:&|a'r|\/) ?eilydd)?$/iu],
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
  },
  recommendation: {
    labels: [
      /^argymhell(?:iad|ion)\s?(?:rhif\s?|#\s?)?(?<number>\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)?\s?(?:[:.]|[–—-]\s|\s[–—-])[–—\s-]*/iu
    ],
    recommends: [
      re(
        `^(?:mae|roedd)(?: y | yr |'r | )(?<by>[^.;:!?]{1,40}?) wedi ysgrifennu at (?:y |yr )?(?<to>[^,;:!?]{2,110}), (?<what>(?:gan |yn )argymell .{3,})`
      ),
      re(
        `^(?:fe )?argymhellodd(?: y | yr |'r | )(?<by>[^.;:!?]{1,80}?) (?<what>(?:y dylid|y dylai|bod|fod|i|na|nad|peidio|y byddai)\\b.*)`
      ),
      re(`^(?:mae|roedd)(?: y | yr |'r | )(?<by>[^.;:!?]{1,90}?)(?: yn|'n)(?: gryf)? argymell (?<what>.{3,})`),
      re(
        `^(?:mae|roedd)(?: y | yr |'r | )(?<by>[^.;:!?]{1,40}?) (?:wedi|yn) [^;:!?]{1,140}?, (?<what>(?:gan |yn )argymell .{3,})`
      )
    ],
    recommended: [
      /^(?<what>argymell (?:i|i'r|bod|fod|y dylid|y dylai) .{3,})/iu,
      /\b(?:argymhellwyd|argymhellir)\b (?<what>.{3,})/iu,
      cs('(?<what>\\b(?:ARGYMHELLWYD|ARGYMELL)\\b.*)')
    ],
    opensList: [
      /^(?:argymhellodd(?: y | yr |'r | )(?<by>[^.;:!?]{1,80}?)|argymhellwyd|gwnaed yr argymhellion canlynol|mae'r adroddiad yn cynnwys yr argymhellion canlynol(?: ar gyfer (?<to>[^.;:]{2,60}))?) ?(?:y canlynol)? ?[:.–—-]{1,2}$/iu
    ],
    addressee: [
      /^argymell i(?:'r| yr?|) ?(?<to>\p{L}[^,;.:]{2,60}?) (?:bod|fod|y dylid|y dylai|i|gan)(?![\p{L}])/iu,
      /^(?:[Bb]od|[Ff]od)(?:'r| yr?|) ?(?<to>(?!angen)\p{L}[^,;.:]{2,60}?)(?:'n| yn) (?=\p{Ll}{2,})/u,
      /^(?:[Yy] dylai|[Ff]od angen i|[Bb]od angen i|[Ii])(?:'r| yr?|) ?(?<to>\p{L}[^,;.:]{2,60}?)(?= ?[:–-]| \p{Ll}{3,})/u
    ],
    that: [/^(?:bod|fod|y dylai)(?:'r| yr?|) /iu],
    noAddressee: [/\b(?:yr adroddiad|adroddiad|papur|astudiaeth|adolygiad|hyn|hynny|angen|dim|nad|na|ei|eu)\b/iu],
    never: [],
    noun: [/\bh?argymhell(?:iad|ion)\b/iu],
    counted: [
      /(?<![\p{L}\d])(?<count>\d{1,3}|un|dau|ddau|tri|thri|dri|pedwar|phedwar|pump?|phump?|chwech?|saith|wyth|naw|deg|deuddeg)(?: (?:o'r rhain|ohonynt))?(?: (?:argymhelliad|o argymhellion))? (?:(?<soft>i|at) (?!yr? )|(?:ar gyfer|i|at|wedi'u hanelu at)(?: yr? |'r | ))(?<to>[^,;.:()]{2,60}?)(?= yn yr? |,? (?:a|ac|a'r) (?:\d|un|dau|ddau|dwy|tri|thri|pedwar|phedwar|phump?|pump?|chwech?|saith|wyth|naw|deg|deuddeg)|[,;.:()]|$)/giu
    ],
    countedAlone: [
      /\b(?:nododd|nodwyd|cafwyd|ceir|cynnwys|gwneud|gwnaeth|gwnaed|gyda|mae|nodi|cyflwynodd|cyflwyno|amlinellu)\b[^.;:]{0,60}?\b(?<count>\d{1,3}|un|dau|ddau|tri|pedwar|pump?|bump?|chwech?|saith|wyth|naw|deg|ddeg|deuddeg)(?: (?:o argymhellion|argymhelliad|prif argymhelliad))/iu
    ],
    reportOf: [/\badroddiad(?: \p{Ll}{3,20})? (?:yr |y )(?<by>\p{L}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,4})/u],
    author: [
      /^(?:archwiliwyd|paratowyd|lluniwyd|ysgrifennwyd|cyhoeddwyd|cynhaliwyd)\b[^.;]{1,80} gan (?:y |yr )?(?<by>\p{L}[^,;.:()]{2,60}?)(?= ar | ym | yn |[,.;:()]|$)/iu,
      /^(?:fe )?(?:amlinellodd|cyflwynodd|rhannodd|rhoddodd|crynhodd|disgrifiodd|nododd|trafododd|cyhoeddodd|darparodd|esboniodd|eglurodd|adroddodd|soniodd)(?: y | yr |'r | )(?<by>[^,;.:!?]{2,90}?) (?:(?:am |ar )?(?:yr )?argymhellion|ei|eu|yr adroddiad|adroddiad|ddiweddariad|grynodeb|ganfyddiadau|bapur|bump|bod|fod|y|yr)\b/iu
    ]
  },
  tally: {
    open: [
      re(
        `\\b(?<count>${NUM}) (?:o'r )?(?:g|ch)?(?:am|cam|amau|camau|gamau|gam)(?: gweithredu)?(?: (?:sy'n|sydd|oedd))?(?: yn|'n)(?: dal)?(?: yn)? (?:agored|weddill)\\b`
      ),
      re(
        `\\b(?:bod|fod|mae|roedd) (?<count>${NUM})(?: (?:ohonynt|o'r rhain))?(?: yn| 'n|'n)(?: dal)?(?: yn)? (?:agored|weddill)\\b`
      ),
      re(
        `\\b(?:pob un|pob cam(?: gweithredu)?|popeth|y cyfan)(?: wedi'i (?:gau|gwblhau))? (?:ond|heblaw(?: am)?|ac eithrio) (?<count>${NUM})\\b`
      )
    ],
    closed: [
      re(`\\b(?<count>${NUM}) (?:g|ch)?(?:am|cam|gam)(?: gweithredu)? (?:wedi'i|wedi'u) (?:gau|cau|gwblhau|cwblhau)\\b`)
    ],
    actions: [/\b(?:g|ch|ngh)?(?:c?amau?|gamau|cam|gam)(?: gweithredu)?\b/iu]
  }
}
