/** Recommendations, and tallies of actions. */
import type { StatementPhrases } from '../../phrases/statements.js'
import { cs, NUM, re } from './statement-words.js'

export const recommendation: StatementPhrases['recommendation'] = {
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
    re(`^(?:yr )?(?:mae|oedd|roedd)(?<by>)(?: yn|'n)(?: gryf)? argymell (?<what>.{3,})`),
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
    /^(?:[Yy] dylai|[Ff]od angen i|[Bb]od angen i|[Ii])(?:'r | yr? | )(?<to>\p{L}[^,;.:]{2,60}?)(?= ?[:–-]| \p{Ll}{3,})/u
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
  itsReport: [/^(?:ei|eu|h?adroddiad|yr)(?: h?adroddiad| h?arolwg| h?astudiaeth)?$/iu],
  namedReport: [],
  reportOf: [
    /\badroddiad(?: [\p{Ll}'’-]{2,20}){0,3} (?:yr |y )(?<by>\p{L}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,4}) (?:yn|wedi)\b/u,
    /(?:^|\b(?:bod|fod|mae|roedd))(?:'r| yr?|) ?(?<by>\p{L}[\p{L}'’-]{2,30}(?: [\p{L}'’-]{2,30}){0,3}?) (?:yn|wedi) (?:gwneud|cyflwyno|rhestru|cynnig) (?:\d{1,3}|un|dau|tri|pedwar|pump?|chwech?|saith|wyth|naw|deg)\b/iu,
    /\b(?:h?argymhellion)(?:'r| yr?|) ?(?<by>\p{L}[\p{L}'’-]{2,30}(?: [\p{L}'’-]{3,30}){0,3}?)(?=[,.:;]| (?:i|ar|yn)\b)/iu,
    /\badroddiad(?: \p{Ll}{3,20})? (?:yr |y )(?<by>\p{L}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,4})/u
  ],
  author: [
    /^(?:archwiliwyd|paratowyd|lluniwyd|ysgrifennwyd|cyhoeddwyd|cynhaliwyd)\b[^.;]{1,80} gan (?:y |yr )?(?<by>\p{L}[^,;.:()]{2,60}?)(?= ar | ym | yn |[,.;:()]|$)/iu,
    /^(?:fe )?(?:amlinellodd|cyflwynodd|rhannodd|rhoddodd|crynhodd|disgrifiodd|nododd|trafododd|cyhoeddodd|darparodd|esboniodd|eglurodd|adroddodd|soniodd)(?: y | yr |'r | )(?<by>[^,;.:!?]{2,90}?) (?:(?:am |ar )?(?:yr )?argymhellion|ei|eu|yr adroddiad|adroddiad|ddiweddariad|grynodeb|ganfyddiadau|bapur|bump|bod|fod|y|yr)\b/iu
  ]
}

export const tally: StatementPhrases['tally'] = {
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
