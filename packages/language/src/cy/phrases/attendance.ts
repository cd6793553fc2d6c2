import type { AttendancePhrases } from '../../phrases/attendance.js'

const number = String.raw`(?<count>\d{1,4}|dim ond \p{L}{2,9}|un|dau|ddau|dwy|ddwy|tri|dri|thri|tair|dair|thair|pedwar|bedwar|phedwar|pedair|bedair|phedair|pump|bump|phump|pum|bum|phum|chwech|chwe|saith|wyth|naw|deg|ddeg|deng|ddeng|deuddeg|ddeuddeg)`
const people = String.raw`(?<unit>(?:o(?:['’]r)?\s+)?(?:aelodau|aelod|bobl|pobl|person|berson|pherson|gynghorwyr|cynghorwyr|chynghorwyr|cynghorydd|gynghorydd|chynghorydd|sefydliad|sefydliadau|cynrychiolydd|gynrychiolydd|chynrychiolydd|cyfranogwyr))`
const names = String.raw`(?<who>[^:;!?]{2,600}?)`

const make = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'iu'))

/** Welsh turns of phrase about who was there. Mutated forms stand beside the base forms. */
export const attendance: AttendancePhrases = {
  countedApologies: make(
    String.raw`h?ymddiheuriad(?:au)?(?: am absenoldeb| dros absenoldeb)?(?: (?:a dderbyniwyd|wedi dod))?\s+(?:gan|oddi wrth|ar ran|ar gyfer|am)\s+${number}(?:\s+${people})?(?!\p{L})(?!\s+\p{Lu})`,
    String.raw`${number}\s+(?:o\s+)?h?ymddiheuriad(?:au)?(?!\p{L})`,
    String.raw`(?:ymddiheurodd|anfonodd|anfonwyd|roedd|yr oedd)\s+${number}\s+${people}(?:\s+(?:eu|ei|wedi anfon eu|wedi anfon)\s+(?:h?ymddiheuriadau?)|\s+wedi ymddiheuro|(?=\s+am\b))`,
    String.raw`^ymddiheuriadau\s*[:–-]\s*${number}(?:\s+${people})?\.?$`
  ),
  countedPresent: make(
    String.raw`(?:roedd|yr oedd|bu|oedd)\s+${number}\s+${people}\s+yn\s+bresennol`,
    String.raw`^${number}\s+${people}\s+(?:yn\s+bresennol|a oedd yn bresennol)`,
    String.raw`(?:mynychodd|daeth|mynychwyd gan)\s+${number}\s+${people}`,
    String.raw`^(?:fe\s+|mi\s+)?d?daeth\s+${number}\s+(?:${people}\s+)?(?:ynghyd|at ei gilydd)`,
    String.raw`^(?:yn bresennol|presennol|presenoldeb)\s*[:–-]\s*${number}(?:\s+${people})?\.?$`,
    String.raw`^(?:yn bresennol|presennol)\s*\((?<count>\d{1,3})\)`
  ),
  countedAbsent: make(
    String.raw`(?:roedd|yr oedd|bu)\s+${number}\s+${people}\s+yn\s+absennol`,
    String.raw`^(?:yn absennol|absennol)\s*[:–-]\s*${number}(?:\s+${people})?\.?$`
  ),
  apologiesFrom: make(
    String.raw`h?ymddiheuriad(?:au)?(?: am (?:eu |ei )?(?:h?absenoldeb)| dros absenoldeb| am fethu bod yn bresennol)?(?: (?:a dderbyniwyd|eu derbyn))?\s+(?:gan|oddi wrth|ar ran)\s*[:–-]?\s*${names}(?=[.;]?\s*$|\s+(?:oherwydd|gan ei|gan eu|a oedd|nad oedd)\b|$)`,
    String.raw`^(?:fe\s+|mi\s+)?anfonodd\s+${names}\s+(?:ei|eu)\s+h?ymddiheuriadau?`,
    String.raw`^(?:fe\s+|mi\s+)?ymddiheurodd\s+${names}\s+(?:am|nad|na)\b`,
    String.raw`^(?:nid oedd|ni allai)\s+${names}\s+(?:yn gallu bod yn bresennol|fod yn bresennol|fynychu)`
  ),
  presentWere: make(
    String.raw`^(?:roedd|yr oedd|bu)\s+${names}\s+(?:hefyd\s+)?yn\s+bresennol(?=\s*(?:[.,;]|$)|\s+(?:hefyd|yn|ar|drwy|fel)\b)`,
    String.raw`^(?:mynychodd)\s+${names}\s+(?:y\s+)?cyfarfod(?=\s*(?:[.;]|$)|\s+(?:fel|drwy|hefyd)\b)`,
    String.raw`^(?:fe\s+|mi\s+)?d?daeth\s+(?:\p{L}+\s+){1,4}(?:ynghyd|at ei gilydd|i['’]r cyfarfod)\s*[,:]?\s+(?:sef\s+)?${names}(?=[.;]?\s*$)`,
    String.raw`^(?:yn\s+b?presennol|presennol|yno)\s+(?:yr\s+oedd|roedd|oedd)\s*:?\s*${names}(?=[.;]?\s*$)`,
    String.raw`^(?:roedd|yr oedd|oedd|bu)\s+${names}\s+yno(?=\s*(?:[.,;]|$))`,
    String.raw`^(?:ymunodd)\s+${names}\s+[âa]\s+ni(?=\s*(?:[.,;]|$))`,
    String.raw`^mynychwyd\s+(?:y\s+cyfarfod\s+)?gan\s*:?\s*${names}(?=[.;]?\s*$)`
  ),
  absentWere: make(
    String.raw`^(?:roedd|yr oedd|bu)\s+${names}\s+yn\s+absennol(?=\s*(?:[.,;]|$))`,
    String.raw`(?:^|\s)(?:nododd|adroddodd|dywedodd|nodwyd|adroddwyd)\s+(?:[^,;:.!?]{2,40}?\s+)?(?:fod|bod)\s+${names}\s+yn\s+absennol(?=\s*(?:[.,;]|$))`
  ),
  joined: make(
    String.raw`^(?:fe\s+|mi\s+)?(?:ymunodd|cyrhaeddodd)\s+${names}(?:['’]r|\s+[âa]['’]r|\s+y|\s+â|\s+a['’]r)\s+cyfarfod`
  ),
  departed: make(
    String.raw`^(?:fe\s+|mi\s+)?(?:gadawodd|ymadawodd)\s+${names}(?:['’]r|\s+[âa]['’]r|\s+y|\s+â)\s+cyfarfod`
  ),
  substitute: make(
    String.raw`^(?:roedd|yr oedd|mynychodd|bu)?\s*(?<who>[^,.;:]{3,60}?)\s+(?:yn\s+(?:dirprwyo|eilyddio)\s+(?:ar ran|dros)|(?:yn bresennol\s+)?(?:ar ran|yn lle))\s+(?<whom>[^,;:()]{3,60}?)(?=[.;,](?:\s|$)|$)`
  ),
  none: make(
    String.raw`^(?:dim|neb|dim byd|dim un|amherthnasol|-+|–)[.!]?$`,
    String.raw`^(?:ni|nid)\s+(?:dderbyniwyd|chafwyd|chafodd|oedd|chofnodwyd)\s+(?:dim\s+|unrhyw\s+|ymddiheuriad).{0,60}$`,
    String.raw`^(?:doedd|nid oedd)\s+(?:yna\s+)?(?:dim|neb|unrhyw).{0,60}$`,
    String.raw`^(?:dim|heb)\s+(?:h?ymddiheuriadau?|absenoldebau?).{0,40}$`,
    String.raw`^(?:pawb|roedd pawb|pob aelod)\s+yn\s+bresennol\.?$`
  ),
  asAbove: make(
    String.raw`^(?:fel|gweler)\s+(?:y nodir |y nodwyd |a nodir |a restrir )?(?:uchod|isod).{0,60}$`,
    String.raw`^(?:nodwyd|derbyniwyd)\s+(?:yr\s+ymddiheuriadau\s+)?(?:fel\s+)?uchod\.?$`
  ),
  labelForms: [
    {
      pattern: /^(?:roedd|yr oedd|bu)\s+y\s+(?:canlynol|rhai canlynol|rhai a ganlyn)\s+(?:hefyd\s+)?yn\s+bresennol$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern: /^(?:y rhai|ymhlith y rhai|pawb|y rheini)\s+(?:a oedd|oedd|fu)?\s*yn\s+bresennol$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern:
        /^(?<who>(?:[\p{L}’'-]+[\s,/&]+){1,6})(?:a oedd |oedd )?yn b?presennol(?: (?:hefyd|drwy \p{L}+|ar-lein|yn rhithiol))?$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern: /^(?<who>(?:[\p{L}’'-]+[\s,/&]+){1,6})(?:a oedd |oedd )?yn absennol$/iu,
      presence: 'absent',
      capacity: null
    },
    {
      pattern:
        /^(?:sori|ymddiheur\p{L}*|(?:wedi |yn )?methu|methodd|fethodd|ddim yn gallu|methwyd|yn ymddiheuro)(?:[\s,]+[\p{L}’']+){0,5}$/iu,
      presence: 'apologies',
      capacity: null
    },
    {
      pattern:
        /^(?:(?:yn )?absennol|ddim (?:yno|yn bresennol)|heb fod yno|ar goll)(?:[\s,–-]+(?:heb|gyda|dim)\s+\p{L}+)?$/iu,
      presence: 'absent',
      capacity: null
    },
    {
      pattern:
        /^(?:hefyd yno|(?:hefyd )?(?:o gwmpas|o amgylch|wrth) y bwrdd|yn yr? (?:ystafell|neuadd|siambr|swyddfa)|ar[- ]?lein|o bell|(?:ar|dros|drwy|trwy) (?:zoom|teams|fideo|y ff[oô]n)|wyneb yn wyneb)$/iu,
      presence: 'present',
      capacity: null
    },
    {
      pattern: /^(?:h?ymddiheuriadau?|ymddiheuriadau a dderbyniwyd)(?: (?:am absenoldeb|dros absenoldeb|gan))?$/iu,
      presence: 'apologies',
      capacity: null
    },
    { pattern: /^(?<count>\d{1,4})\s+(?:aelod\s+|o aelodau\s+)?yn bresennol$/iu, presence: 'present', capacity: null }
  ],
  explicitLabels: make(
    String.raw`(?:[bp]resennol|presenoldeb|mynychwyr|cyfranogwyr|ymddiheu?r?iad|ymddiheurwyd|absennol|absenoldeb|wrth law|arsylw|sylwedydd|gwesteion|gwahoddedigion|\byno\b|pwy ddaeth|a ddaeth\b|sori|y bwrdd$)`
  ),
  attendanceTitles: make(
    String.raw`(?:ymddiheu?r?iadau|absenoldeb|presennol|bresennol|presenoldeb|croeso|cyflwyniadau|dirprwyon|cworwm|agor y cyfarfod)`
  ),
  bareOpenings: [
    {
      pattern: /^(?:YN BRESENNOL|Yn bresennol|Yn Bresennol|PRESENNOL|Presennol)\s+(?=\p{Lu})/u,
      presence: 'present',
      capacity: null
    },
    {
      pattern: /^(?:HEFYD YN BRESENNOL|Hefyd yn bresennol|WRTH LAW|Wrth law)\s+(?=\p{Lu})/u,
      presence: 'present',
      capacity: 'in-attendance'
    },
    { pattern: /^(?:YMDDIHEURIADAU|Ymddiheuriadau)\s+(?=\p{Lu})/u, presence: 'apologies', capacity: null },
    { pattern: /^(?:ABSENNOL|Absennol)\s+(?=\p{Lu})/u, presence: 'absent', capacity: null }
  ],
  capacities: [
    { pattern: /(?:arsylw|sylwedydd|cyhoedd)/iu, capacity: 'observer' },
    { pattern: /(?:gwest|gwahoddedig|ymwelwyr|siaradwyr)/iu, capacity: 'guest' },
    { pattern: /(?:ysgrifen|clerc|cofnod|staff y pwyllgor)/iu, capacity: 'secretariat' },
    {
      pattern: /(?:hefyd|wrth law|swyddog|staff|eraill|mewn presenoldeb|tystion|cyfieith|allanol)/iu,
      capacity: 'in-attendance'
    },
    { pattern: /(?:aelod|cynghorwyr|cynghorydd|ymddiriedolwyr|bwrdd|pwyllgor)/iu, capacity: 'member' }
  ],
  groupColumns: make(String.raw`^(?:sector|categori|math|maes|rhanbarth)$`),
  bodyColumns: make(
    String.raw`^(?:sefydliadau|cyrff|partneriaid)\s+(?:yn bresennol|a oedd yn bresennol|a gynrychiolwyd)$`
  ),
  pluralTitles: {
    cynghorwyr: 'Cynghorydd',
    'y cynghorwyr': 'Y Cynghorydd',
    'cyng.': 'Cyng.',
    aelodau: '',
    swyddogion: '',
    'mri.': 'Mr',
    mri: 'Mr',
    gynghorwyr: 'Cynghorydd',
    'cynghorwyr sir': 'Cynghorydd Sir',
    'cynghorwyr sirol': 'Cynghorydd Sir',
    'y cynghorwyr sir': 'Cynghorydd Sir',
    chynghorwyr: 'Cynghorydd'
  },
  pluralRoles: { swyddogion: 'Swyddog', 'aelodau o’r bwrdd': 'Aelod o’r Bwrdd' },
  labelRoles: {},
  plurals: [
    [/(?<=\p{L}{3})ion$/iu, ''],
    [/(?<=\p{L}{3})wyr$/iu, 'ydd']
  ],
  besides: [/,?\s+(?:ynghyd\s+[âa](?:['’]r)?|yn\s+ogystal\s+[âa](?:['’]r)?)\s+/giu],
  relatives: [/,?\s+(?:sydd|sy['’]n|a\s+(?:fu|oedd|gymerodd|g?ofnododd|gadeiriodd))\s+.{2,200}$/iu],
  titledRoles: make(
    String.raw`^(?:yr?\s+)?(?<role>(?:cynghorydd|chynghorydd|gynghorydd|cyng\.?) (?:sir|bwrdeistref|tref|cymuned))\s+`,
    String.raw`^(?<role>swyddog(?:ion)? [\p{Ll} ]{3,40}?)\s+(?=\p{Lu})`
  ),
  beforeName: make(String.raw`^(?:yr?|hefyd|a|ac|gan|gan gynnwys)\s+`, String.raw`^a['’]r\s+`),
  arrivedRemarks: make(
    String.raw`^(?:cyrhaeddodd|ymunodd|o|hwyr|ar ôl)\b[^\d]{0,30}(?<time>\d{1,2}[.:]\d{2}\s*(?:y\.?[hpb]\.?|[ap]\.?m\.?)?)`,
    String.raw`^(?:o|ar ôl|yn ystod)\s+eitem(?:au)?\s*(?<item>[\w./]{1,12})(?:\s+ymlaen)?$`,
    String.raw`^(?:yn\s+)?hwyr$`
  ),
  leftRemarks: make(
    String.raw`^(?:gadawodd|hyd at|tan|hyd)\b[^\d]{0,20}(?<time>\d{1,2}[.:]\d{2}\s*(?:y\.?[hpb]\.?|[ap]\.?m\.?)?)`,
    String.raw`^(?:hyd at|tan|hyd|gadawodd (?:ar ôl|yn ystod))\s+(?:ddiwedd\s+)?eitem(?:au)?\s*(?<item>[\w./]{1,12})$`
  ),
  partRemarks: make(
    String.raw`^(?:ar gyfer\s+|am\s+)?eitem(?:au)?\s*(?<from>[\w./]{1,12})(?:\s*(?:-|–|i|a|ac|hyd)\s*(?<to>[\w./]{1,12}))?(?:\s+yn unig)?$`,
    String.raw`^(?:yn\s+)?rhannol$`
  ),
  substituteRemarks: make(
    String.raw`(?:yn\s+)?(?:dirprwyo|eilyddio|dirprwy|ar ran|yn lle)(?:\s+(?:ar ran|dros|i))?\s+(?<whom>\p{Lu}.{2,60})$`
  ),
  presenceRemarks: {
    present: make(String.raw`^(?:yn bresennol|presennol|yno|yma|oedd)$`),
    apologies: make(String.raw`^(?:h?ymddiheuriadau?|wedi ymddiheuro|ymddiheurodd)$`),
    absent: make(String.raw`^(?:yn absennol|absennol|ddim yn bresennol|ddim yno|nac oedd)$`)
  },
  minutesRemarks: make(String.raw`^(?:cofnodion|cofnodi|cofnodwr|cofnodydd|yn cofnodi|cymryd cofnodion|nodiadau)$`),
  leadingRoles: make('^(?:(?:yn\\s+)?arwain|(?:yn\\s+)?hwyluso|hwylusydd|llywydd|(?:y\\s+)?llywydd)$'),
  presidingRemarks: make('^(?:yn y gadair|yn cadeirio|cadeirio)$'),
  remarks: make(
    String.raw`(?:drwy|dros y|ar-lein|ar lein|rhithiol|rhithwir|zoom|teams|ff[oô]n|o bell|fideo)`,
    String.raw`^(?:ar wyliau|gwyliau|salwch|yn sâl|gwaith|rhan|aelod|aelodau|hwyr|newydd|gadael yn gynnar)$`
  ),
  roleLetters: make('^(?:C|Cad|IG|Ys|Tr)\\.?$'),
  roleWords: make(
    String.raw`^(?:rhiant|gofalwr|disgybl|tenant|preswylydd|ex[- ]officio|cyfetholedig|cyfetholwyd|eilydd)$`,
    String.raw`(?:cadeirydd|^arwain$|gweithiwr|gadeirydd|arweinydd|ysgrifenyddiaeth|ysgrifennydd|cydlynydd|hwylusydd|cynrychiolydd|hyrwyddwr|aelod annibynnol|clerc|trysorydd|swyddog|pennaeth|cyfarwyddwr|rheolwr|cyfieithydd|sylwedydd|arsylwi)`
  ),
  fromOrganization: make(
    String.raw`^(?:yn cynrychioli|cynrychiolydd|o|ar ran|oddi wrth|dros)\s+(?:yr?\s+)?(?<organization>\p{Lu}.{2,80})$`,
    String.raw`^(?:o['’]r)\s+(?<organization>\p{Lu}.{2,80})$`
  ),
  marks: {
    present: ['p', 'presennol', 'yn bresennol', 'ie', 'oes', 'do', 'ydi', 'ydy', 'oedd', 'yno', 'ar-lein'],
    apologies: ['y', 'ymdd', 'ymddiheuriad', 'ymddiheuriadau'],
    absent: ['absennol', 'yn absennol', 'na', 'nac ydi', 'nac oedd', 'nag oedd', 'naddo', 'nac oes', 'nac ydy']
  },
  surnameColumns: make(String.raw`^(?:cyfenw)$`),
  forenameColumns: make(String.raw`^(?:enw cyntaf)$`),
  unnamed: make(
    String.raw`^(?:\d{1,4}|un|dau|dwy|tri|tair|pedwar|pedair|pump|deg|nifer|sawl|rhai)\s+(?:o\s+|o['’]r\s+)?(?:aelod(?:au)?|bobl|pobl|gynrychiolwyr|drigolion|rieni|swyddog(?:ion)?|eraill)(?!\p{L}).{0,60}$`,
    String.raw`^(?:aelod(?:au)?\s+o['’]r cyhoedd|y cyhoedd|y wasg|pawb|eraill|ac eraill|staff|pob aelod|yr holl aelodau)$`
  )
}
