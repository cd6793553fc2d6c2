import type { SectionPhrases } from '../../phrases/sections.js'

export const sections: SectionPhrases = {
  numberWords: [
    /^eitem(?:au)?\s*(?:rhif\s*)?(?<number>\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)\s*(?:yr agenda\s*)?(?:[:.)–—-]\s*[-–—]?|\t|(?=\s\p{Lu}))\s*/iu
  ],
  standingItems: [
    /^(?:croeso|agor|agoriad|sylwadau agoriadol|cyflwyniad(?:au)?)(?:[\s,&/]+(?:(?:a|ac|a'r|gan)\s+)?(?:croeso|cyflwyniad(?:au)?|ymddiheuriadau(?: am absenoldeb)?|sylwadau agoriadol|dirprwyon|'?r cadeirydd|y cadeirydd))*$/iu,
    /^croeso.?r cadeirydd$/iu,
    /^ymddih?e[ui]riadau?(?:\s+(?:am|dros)\s+absenoldeb)?(?:[\s,&/]+(?:(?:a|ac)\s+)?(?:dirprwyon|datgan(?:iadau)?\s.{0,30}|croeso|cyhoeddiadau))*$/iu,
    /^dat(?:gan(?:iad(?:au)?)?|gel(?:u|iadau))\s+(?:(?:o|unrhyw)\s+)?(?:f?budd\p{L}*|dd?iddordeb\p{L}*|ch?g?ysylltiad\p{L}*|personol)(?:\s.{0,50})?$/iu,
    /^(?:(?:cadarnhau|cymeradwyo|derbyn|llofnodi|adolygu)['’]?r?\s+)?(?:y\s+)?[cg]h?ofnodion(?:\s+.{0,80})?$/iu,
    /^mater(?:ion)?\s+(?:yn\s+codi|brys|personol|eraill|staffio|ariannol)(?:\s.{0,60})?$/iu,
    /^camau gweithredu(?:\s.{0,60})?$/iu,
    /^(?:cyhoeddiadau|adroddiad(?:au)?|diweddariad(?:au)?)(?:['’]?r?\s.{0,60})?$/iu,
    /^(?:gohebiaeth|cyllid|taliadau|ceisiadau cynllunio|cynllunio|materion cynllunio|priffyrdd|cyfrifon|presennol|cwestiynau.{0,40}|cyfle i'r cyhoedd.{0,20})$/iu,
    /^unrhyw\s+(?:fater(?:ion)?|fusnes|faterion|eitem(?:au)?)\s+(?:brys\s+)?(?:arall|eraill)(?:\s.{0,40})?$/iu,
    /^(?:ufa|u\.f\.a\.?)$/iu,
    /^(?:dyddiad(?:au)?(?:\s+ac\s+amser)?(?:\s+a\s+lleoliad)?\s+)?(?:y\s+|['’]r\s+)?(?:g?c?h?yfarfod(?:ydd)?)\s+(?:nesaf|y dyfodol|i ddod)$/iu,
    /^(?:ethol|penodi)\s+.{0,60}$/iu,
    /^(?:diwedd y cyfarfod|cau['’]?r? (?:y )?cyfarfod|cloi)$/iu,
    /^(?:blaenraglen waith|rhaglen waith|papurau i['’]w nodi|er gwybodaeth|gwahardd y (?:wasg a['’]r )?cyhoedd.{0,30}|rhybudd o gynnig)$/iu
  ],
  frontMatter: [
    /^(?:yn bresennol|presennol|presenoldeb|mynychwyr|hefyd yn bresennol|wrth law|ymddiheuriadau|absennol|dyddiad|amser|lleoliad|aelodau|cadeirydd|cofnodion|cyfarfod|nodiadau|pynciau|agenda|cynnwys|drafft|staff|swyddogion|arsylwyr|ysgrifenyddiaeth|clerc)$/iu
  ],
  summaries: [
    /^(?:(?:crynodeb|rhestr|log|tabl)\s+(?:o['’]r\s+|y\s+|o\s+)?)?(?:camau gweithredu|pwyntiau gweithredu|penderfyniadau)$/iu
  ],
  backMatter: [/^(?:atodiad|atodiadau|dogfennau ychwanegol)\b.{0,80}$/iu, /^(?:llofnod(?:wyd)?|arwyddwyd)\b.{0,80}$/iu],
  inner: [
    /^(?:cam(?:au)? gweithredu(?:\s+\d+)?|gweithredu|penderfyniad(?:au)?|penderfynwyd|cytunwyd|nodwyd|trafodaeth|cefndir|cofnod(?:ion)?|argymhelliad|argymhellion|crynodeb|cynnig|pleidlais|camau nesaf|sylwadau|pwrpas|diweddariad|dim|dim gwrthwynebiad|derbyniwyd|cymeradwywyd|gwrthodwyd)$/iu
  ],
  subjectLabels: [/^(?:parthed|ynghylch|pwnc|y pwnc|testun|mater)\s*:\s*/iu],
  verbs: [
    /\b(?:yw|ydy|ydyw|mae|maent|oedd|oeddent|bydd|byddai|bu|fu|fydd|fyddai|sydd|roedd|cafwyd|gwnaed)\b/iu,
    /\b\p{L}{3,}(?:wyd|odd)\b/iu
  ],
  titleTails: [/\s*\(?\s*\d{1,3}\s*munud(?:au)?\s*\)?$/iu, /\s+pdf eicon pdf \d+(?:\.\d+)? [km]b$/iu],
  presentedBy: [/\((?:cyflwynwyd gan )?(?<who>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4})\)$/u]
}
