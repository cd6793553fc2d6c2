/** Decisions and motions. */
import type { StatementPhrases } from '../../phrases/statements.js'
import { cs, GROUPS, NAME, re } from './statement-words.js'

export const decision: StatementPhrases['decision'] = {
  labels: [
    /^(?:penderfyniad|cynnig|cytundeb)\s?(?:rhif\s?|#\s?)?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?\s?(?:[:.]|\s[–—-])\s*/iu,
    /^penderfyniad(?:au)?\s?(?::|[–—-]\s|\s[–—-])\s*/iu
  ],
  resolved: [
    cs('^(?:[Ff]elly,? )?PENDERFYNWYD(?: YN UNFRYDOL)?(?=[\\s:,.;–—-]|$)'),
    /^penderfynwyd(?: yn unfrydol)?(?:,? yn amodol ar [^:–—]{1,80},?)? ?(?=[:–—-])/iu
  ],
  resolvedInside: [],
  recitals: [],
  bareMembers: [/^(?:aelodau|cynghorwyr|llywodraethwyr|ymddiriedolwyr|cyfarwyddwyr)$/iu],
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
    /\b(?:roedd|bu|oedd|'roedd) (?:pawb|yr? \p{L}+) (?:yn |'n )?(?:gytûn|gytun|unfryd|cytuno|o blaid)\b/iu,
    /(?<!\b(?:a|y|yr|os|pan) )\bni (?:chytunwyd|phenderfynwyd|chymeradwywyd|chefnogwyd) (?:i|ar|y|yr)\b/iu,
    /\b(?:roedd|cafwyd|bu) (?:cytundeb|consensws)\b/iu,
    /\bpenderfyniad (?:yr? \p{L}+ )?(?:oedd|yw|ydoedd)\b/iu,
    /^cytuno(?: yn unfrydol)? (?:i|ar|y|bod|â)\b/iu
  ],
  agreedBy: [
    re(
      `^(?:fe |mi )?(?:cytunodd|gytunodd|penderfynodd|benderfynodd|cymeradwyodd|gymeradwyodd|derbyniodd|dderbyniodd|mabwysiadodd|cadarnhaodd|gwrthododd|etholodd|pleidleisiodd|cefnogodd|dewisodd)(?:'r| yr?|) (?<who>\\p{L}[^ .;:!?]{1,30}(?: \\p{L}[^ .;:!?]{1,30}){0,4}?)(?= (?:i|y|yr|bod|fod|ar|â|ag|na|nad|mai|gyda|yn)\\b|'r )`
    ),
    re(
      `^(?:fe |mi )?(?:cytunodd|gytunodd|penderfynodd|benderfynodd|cymeradwyodd|gymeradwyodd|derbyniodd|dderbyniodd|mabwysiadodd|cadarnhaodd|gwrthododd|etholodd|pleidleisiodd|cefnogodd|ategodd)(?:'r| yr?|) ?(?<who>(?:(?:holl|pob|pawb|mwyafrif) (?:o'r |yr? )?)?(?:${GROUPS}|pawb)(?: (?:llywio|gwaith|craffu|llawn|gweithredol))?)\\b`
    )
  ],
  approved: [
    /(?<!\b(?:a|y|yr|fel y|na|nas|os|pan) )\b(?:cymeradwywyd|mabwysiadwyd|cariwyd)\b/iu,
    /\b(?:derbyniwyd|cadarnhawyd|llofnodwyd|arwyddwyd|cadarnheir|cytunwyd ar)\b(?: (?:bod|fod))?(?: yr?|'r)? ?(?:gofnodion|cofnodion|cofnod|cynnig|cynigion|gwelliant|adroddiad|argymhell\p{L}*|polisi|cyfrifon|datganiad (?:cyfrifon|llywodraethu|ariannol)|rhaglen|agenda|cyllideb|papur|strategaeth|cynllun)\b/iu,
    /\b(?:a )?(?:cafodd|gafodd|cafwyd|chafodd)\b.{0,120}\b(?:ei|eu|a'i|a'u)(?: h?)? ?(?:gymeradwyo|chymeradwyo|cymeradwyo|dderbyn|derbyn|fabwysiadu|mabwysiadu|gadarnhau|chadarnhau|cadarnhau|phasio|basio|pasio|chytuno|wrthod|gwrthod|gwrthod|drechu|ethol|hethol|phenodi|benodi|penodi)/iu,
    /\bcofnodion\b.{0,160}\bfel (?:cofnod|rhai|un) cywir\b/iu,
    /\bcofnodion\b.{0,200}\byn gywir\.?$/iu,
    /\bcofnodion\b.{0,160}\b(?:ac )?(?:fe'u|fe u|fe'i) (?:derbyniwyd|cymeradwywyd|cadarnhawyd|llofnodwyd)\b/iu,
    /(?<!\b(?:a|y|yr) )\bdewiswyd\b/iu,
    /(?<!\b(?:a|y|yr|fel y|fel|na|nas|os|pan) )\b(?:gwrthodwyd|awdurdodwyd|caniatawyd|dyfarnwyd)\b/iu,
    /\brhoddwyd (?:ei |eu )?(?:caniatâd|ganiatâd|cydsyniad|sêl bendith|grant|rhodd)\b/iu,
    /^(?:gosodwyd|pennwyd|codwyd|gostyngwyd|cadwyd)(?:'r| yr?) (?:tâl|ffi|pris|dreth|praesept|rhent|tanysgrifiad)\b/iu
  ],
  verdict: [
    /^[–—-]{0,2} ?(?:cymeradwywyd|derbyniwyd|cytunwyd|cadarnhawyd|mabwysiadwyd|cariwyd|gwrthodwyd|gohiriwyd|penderfynwyd|pawb yn gytûn|yn unfrydol|cytunodd pawb|pawb yn cytuno|felly y bu)(?: (?:ac? (?:arwyddwyd|llofnodwyd)[^.]{0,60}|yn unfrydol|gan bawb|fel [^.]{1,60}))?[.!]?$/iu
  ],
  verdictOnAll: [/\b(?:oll|i gyd|pob un)\b/iu],
  endsInVerdict: [
    /(?:(?<=\d[/-]\d[^:]{2,110}) ?[–—:.-]{1,2} ?(?:dim sylwadau|cefnogi)|(?<=[^:]{12}) ?[–—]{1,2} ?(?:dim gwrthwynebiad|gwrthwynebu))[.]?$/iu,
    /(?: [–—-]{1,2} ?|: ?|\. ?|\()(?:(?:pob un wedi'i|oll|i gyd|wedi'u) )?(?:cymeradwywyd|derbyniwyd|cytunwyd|cadarnhawyd|mabwysiadwyd|cariwyd|gwrthodwyd|gohiriwyd|cymeradwyo)(?: yn unfrydol)?\)?[.!]?$/iu
  ],
  deferred: [
    /(?<!\b(?:a|y|yr|na|nas|os|pan) )\b(?:gohiriwyd|gohirir)\b(?! (?:y|yr) (?:cyfarfod|sesiwn))/iu,
    /^(?:gadawyd|cariwyd|symudwyd|daliwyd)\b[^.;]{1,80} (?:tan|hyd|i) (?:y |yr )?(?:cyfarfod|tro|mis|flwyddyn|haf|gwanwyn|hydref|gaeaf)\b/iu,
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
    re(`^(?:(?:holl|pob|mwyafrif) (?:o'r |yr? )?)?(?<own>${GROUPS})(?: (?:llywio|gwaith|craffu|llawn|gweithredol))?$`),
    /^(?:pawb|ni|pawb oedd yn bresennol|pob un)$/iu
  ],
  acceptsRecommendations: [
    /\b(?:derbyniwyd|derbyniodd|cymeradwywyd|cytunwyd|dderbyn|gymeradwyo|derbyn)\b.{0,60}\b(?:yr )?argymhell(?:iad|ion)\b/iu
  ],
  onlyNotes: [/^ ?(?:i |y dylid |bod )?(?:nodi|ddiolch|diolch|groesawu|croesawu|llongyfarch|drafod|trafod)\b/iu]
}

export const motion: StatementPhrases['motion'] = {
  stems: [/gyn(?:nig|ig)|cyn(?:nig|ig)|eili|eilydd|pleidl|bleidl|enweb|gwelliant/iu],
  movers: [
    cs(`\\b(?:[Cc]ynig(?:i)?wyd|[Gg]ynig(?:i)?wyd|CYNIGIWYD)(?: (?:hyn|hynny|ef|hi))?(?: gan| GAN) (?<mover>${NAME})`),
    cs(`\\b(?:[Aa]r gynnig|(?<!\\beilio'r |\\beiliwyd y )[Cc]ynnig gan|[Aa]r gynigiad) (?<mover>${NAME})`),
    cs(`\\b[Ee]nwebwyd [^.;:]{2,60}? gan (?<mover>${NAME})`),
    cs(`\\b(?:[Gg]welliant|[Ww]elliant) (?:gan|o eiddo) (?<mover>${NAME})`),
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
    cs(`\\bac (?:ar )?eiliad (?<seconder>${NAME})`),
    cs(`\\b(?:[Ee]ilydd|EILYDD|[Ee]iliwyd) ?[:–-] ?(?<seconder>${NAME})`),
    cs(`(?<seconder>${NAME}) yn eilio\\b`)
  ],
  pairs: [
    cs(
      `\\b[Cc]yn(?:nig|igydd|igiwyd)?\\.?:? (?:gan )?(?<mover>${NAME})[,;.]? (?:ac? )?[Ee]il(?:iwyd|ydd|io)?\\.?:? (?:gan )?(?<seconder>${NAME})`
    ),
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
    /^(?:ac? )?(?:fe(?:'i)? )?(?:h?eiliwyd|eiliodd|pleidleisi(?:odd|wyd)|penderfynwyd yn unol|ni ch?ari(?:odd|wyd)|ni phasi(?:odd|wyd)|cytunodd pawb|pasiwyd|cariwyd|derbyniwyd y cynnig|collwyd|gwrthodwyd y (?:cynnig|gwelliant)|syrthiodd|yn dilyn pleidlais|o blaid|yn erbyn|ymatal|pleidlais|pawb o blaid|pawb yn gytûn|yn unfrydol|cytunwyd yn unfrydol|roedd pawb|(?:fe'i )?(?:penodwyd|etholwyd|hetholwyd)\b)/iu,
    /^(?:y|yr) (?:cynnig|gwelliant|bleidlais)\b/iu
  ],
  formula: [/\bcynig(?:i)?wyd\b.{2,80}\beiliwyd\b/iu, /\bcynigydd\b.{2,60}\beilydd\b/iu],
  amendment: [/\b(?:gwelliant|welliant)\b/iu],
  opens: [/^cynnig ?(?:[:–-]|(?:rhif ?)?\d)/iu, /^(?:yna |wedyn )?cynigi(?:odd|wyd)\b/iu],
  content: [/^(?:bod|fod|i|y dylid) /iu],
  bareWords: [
    /^(?:cynig(?:i)?wyd|h?eiliwyd|gan|ac?|yr?|fe'i|fe|cyng|cynghorydd|mr|mrs|ms|dr|yn|unfrydol|cytunwyd|cynigydd|eilydd|cariwyd|derbyniwyd|pawb|gytûn|gytun|roedd|o|blaid|\d{1,3})$/iu
  ]
}
