import type { LintWords } from './words.js'

const list = (words: string) => words.trim().split(/\s+/u)

export const cy: LintWords = {
  minutes: /(?<!\p{L})(?:cofnod(?:ion)?|gofnod(?:ion)?|chofnod(?:ion)?|nodiadau)(?!\p{L})/iu,
  approved:
    /(?<!\p{L})(?:cymeradw\p{L}*|gymeradw\p{L}*|chymeradw\p{L}*|derbyn\p{L}*|dderbyn\p{L}*|cytun\p{L}*|gytun\p{L}*|chytun\p{L}*|cadarnh\p{L}*|gadarnh\p{L}*|chadarnh\p{L}*|llofnod\p{L}*|lofnod\p{L}*|cywir|gywir|nodwyd)(?!\p{L})/iu,
  noNextMeeting:
    /cyfarfod(?:ydd)? nesaf.{0,60}(?:i'w gadarnhau|i'w drefnu|i'w bennu|i'w gytuno|i’w gadarnhau|i’w drefnu)/iu,
  nextMeeting: /(?<!\p{L})(?:[cg]h?yfarfod(?:ydd)?) (?:nesaf|canlynol|dilynol|dyfodol)(?!\p{L})/iu,
  chair:
    /(?<!\p{L})(?:[cg]h?adeirydd(?:ion)?|[cg]h?adeiriwyd|[cg]h?adeirio|[cg]h?adair|llywydd\p{L}*|lywydd\p{L}*)(?!\p{L})/iu,
  draft: /(?<!\p{L})(?:d?drafft|drafft|heb eu cadarnhau|heb eu cymeradwyo|i'w cadarnhau)(?!\p{L})/iu,
  streets: list('stryd heol ffordd lon rhodfa clos maes bro trem gerddi teras sgwar parc cilgant'),
  home: /(?<!\p{L})(?:cyfeiriad cartref|(?:sy'n|sy’n|yn) byw (?:yn|ar))(?!\p{L})/iu,
  dialIn: /(?<!\p{L})(?:deialu|cynhadledd|cod mynediad|zoom|teams)(?!\p{L})/iu,
  mailboxes: list('gwybodaeth ymholiadau swyddfa post clerc cyngor pwyllgor ysgrifennydd cysylltu cymorth cadeirydd'),
  signature: /(?<!\p{L})(?:llofnod\p{L}*|lofnod\p{L}*|arwyddwyd)(?!\p{L})/iu,
  abbreviations: list('CBC AC ACau UFA GIG DU UE TAW CCB BBC S4C YDd YH CVs'),
  seconded: /(?<!\p{L})(?:eili\p{L}*|heili\p{L}*)(?!\p{L})/iu,
  moved: /(?<!\p{L})(?:cynig\p{L}*|gynig\p{L}*|chynig\p{L}*)(?!\p{L})/iu,
  settled:
    /(?<!\p{L})(?:cytun\p{L}*|gytun\p{L}*|pasiwyd|phasiwyd|derbyn\p{L}*|dderbyn\p{L}*|cymeradw\p{L}*|gymeradw\p{L}*|gwrthod\p{L}*|wrthod\p{L}*|gohiri\p{L}*|ohiri\p{L}*|unfrydol|o blaid|pleidl\p{L}*|bleidl\p{L}*)(?!\p{L})/iu,
  mobile: /(?<!\p{L})(?:symudol|ffôn symudol|rhif cartref)(?!\p{L})/iu,
  motion: /(?<!\p{L})(?:cynnig|gynnig|chynnig|cynigi\p{L}*|gynigi\p{L}*|chynigi\p{L}*)(?!\p{L})/iu,
  everybody: /^(?:pawb|pob aelod|yr holl aelodau|aelodau|y grwp|y pwyllgor)(?!\p{L})/iu,
  formalItems:
    /^(?:ymddiheuriadau|croeso|unrhyw fater(?:ion)? arall|datgan\p{L}*|materion yn codi|gohebiaeth|cyfarfod nesaf|dyddiad|cau|diwedd|cyflwyniadau|presennol)(?!\p{L})/iu
}
