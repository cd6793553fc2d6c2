import type { AttendancePhrases } from '../../phrases/attendance.js'
import { cs, make, re } from './words.js'

const number =
  '(?<count>\\d{1,4}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt)'
const people =
  '(?<unit>(?:membres?|personnes?|conseillers?|conseillères?|élus?|adhérents?|participants?|habitants?|administrateurs?|représentants?|délégués?))'
const names = '(?<who>[^:;!?]{2,600}?)'
const end = '(?=\\s*(?:[.,;]|$))'

/** French turns of phrase about who was there. */
export const attendance: AttendancePhrases = {
  countedApologies: make(
    `\\b${number}\\s+(?:${people}\\s+)?(?:se sont excusée?s|sont excusée?s|étaient excusée?s|excusée?s)${end}`,
    `^excusée?s\\s*[:–-]\\s*${number}(?:\\s+${people})?\\.?$`,
    `\\bexcuses de ${number}\\s+${people}`
  ),
  countedPresent: make(
    `^${number}\\s+${people}\\s+(?:sont |étaient |était )?présente?s?\\b`,
    `\\b${number}\\s+${people}\\s+(?:étaient|sont) présente?s\\b`,
    `\\ben présence de ${number}\\s+${people}`,
    `^(?:présents|nombre de présents|membres présents|participants)\\s*[:–-]\\s*${number}(?:\\s+${people})?\\.?$`
  ),
  countedAbsent: make(
    `\\b${number}\\s+${people}\\s+(?:étaient|sont) absente?s\\b`,
    `^(?:absents|membres absents|nombre d'absents)\\s*[:–-]\\s*${number}(?:\\s+${people})?\\.?$`
  ),
  apologiesFrom: make(
    `^${names}\\s+(?:est|sont|était|étaient|s'est|se sont|s'était|s'étaient)\\s+(?:fait\\s+)?excuse[rz]?s?${end}`,
    `^${names}\\s+(?:est|sont|était|étaient|s'est|se sont|s'était|s'étaient)\\s+(?:absente?s? )?excusée?s?${end}`,
    `\\b(?:excuses|pouvoirs?|procurations?) (?:reçue?s? )?de (?:la part de )?${names}(?=[.;]?\\s*$)`,
    `^${names}\\s+(?:a|ont|avait|avaient)\\s+(?:présenté|transmis|envoyé|adressé)\\s+(?:ses|leurs|des)\\s+excuses\\b`
  ),
  presentWere: make(
    `^(?:étaient|sont|était|est)\\s+(?:également\\s+)?présente?s?(?:\\s+à la (?:séance|réunion))?\\s*:?\\s*${names}(?=[.;]?\\s*$)`,
    `^${names}\\s+(?:étaient|sont|était|est)\\s+(?:également\\s+)?présente?s?${end}`,
    `^(?:la (?:séance|réunion) s'est tenue )?en présence de\\s*:?\\s*${names}(?=[.;]?\\s*$)`
  ),
  absentWere: make(
    `^(?:étaient|sont|était|est)\\s+absente?s?\\s*:?\\s*${names}(?=[.;]?\\s*$)`,
    `^${names}\\s+(?:étaient|sont|était|est)\\s+absente?s?${end}`
  ),
  joined: make(
    `^(?:arrivée de\\s+)${names}(?=\\s+à\\s+\\d|[.,;]|$)`,
    `^${names}\\s+(?:arrive|arrivent|est arrivée?|a rejoint|rejoint)\\s+(?:(?:à|en)\\s+|la (?:séance|réunion))`
  ),
  departed: make(
    `^(?:départ de\\s+)${names}(?=\\s+à\\s+\\d|[.,;]|$)`,
    `^${names}\\s+(?:quitte|quittent|a quitté|ont quitté)\\s+(?:la (?:séance|réunion|salle)|l'assemblée)`
  ),
  substitute: make(
    '^(?<who>[^,.;:]{3,60}?),?\\s+(?:en remplacement de|remplaçant|suppléant de|suppléante de|à la place de|représentant)\\s+(?<whom>(?:M\\.|Mme|Monsieur|Madame)\\s[^,;:()]{3,60}?)(?=[.;,](?:\\s|$)|$)'
  ),
  none: make(
    '^(?:néant|aucune?|personne|sans objet|-+|–)[.!]?$',
    '^aucune? (?:absente?|excusée?|absence|pouvoir|procuration|invité).{0,40}$',
    '^(?:tous|tous les (?:membres|conseillers)) (?:sont |étaient )?présents\\.?$'
  ),
  asAbove: make('^(?:voir|selon|cf\\.?)\\s+(?:la\\s+)?(?:liste|feuille|ci-dessus|ci-dessous|annexe).{0,60}$'),
  labelForms: [
    {
      pattern: re(
        '^(?:étaient |sont |était )?(?:également )?présente?s?(?: à la (?:séance|réunion))?(?: (?:mesdames|messieurs|mmes|mm)\\.?(?: et (?:mesdames|messieurs|mmes|mm)\\.?)?)?$'
      ),
      presence: 'present',
      capacity: null
    },
    {
      pattern: re('^(?<who>(?:[\\p{L}-]+[\\s,/&]+){1,6})(?:étaient |sont )?présente?s?$'),
      presence: 'present',
      capacity: null
    },
    {
      pattern: re(
        "^(?<who>(?:[\\p{L}-]+[\\s,/&]+){0,6})(?:étaient |sont |s'étaient )?(?:absente?s? )?(?:excusée?s?|représentée?s?)(?: ayant donné (?:pouvoir|procuration))?$"
      ),
      presence: 'apologies',
      capacity: null
    },
    {
      pattern: re('^(?<who>(?:[\\p{L}-]+[\\s,/&]+){0,6})(?:étaient |sont )?absente?s?(?: non excusée?s?)?$'),
      presence: 'absent',
      capacity: null
    },
    { pattern: re('^(?<count>\\d{1,4})\\s+(?:membres\\s+)?présents$'), presence: 'present', capacity: null }
  ],
  explicitLabels: make(
    '\\b(?:présente?s?|présences?|participants?|participantes?|excusée?s?|absente?s?|absences?|représentée?s?|pouvoirs?|procurations?|invitée?s?|assistai(?:en)?t|observateurs?)\\b'
  ),
  attendanceTitles: make(
    '\\b(?:présences?|présents|excusés|absents|accueil|appel|quorum|pouvoirs|participants|ouverture)\\b'
  ),
  bareOpenings: [
    {
      pattern: cs(
        '^(?:PRÉSENTS|Présents|PARTICIPANTS|Participants|Étaient présents|ÉTAIENT PRÉSENTS|Etaient présents)\\s+(?=\\p{Lu})'
      ),
      presence: 'present',
      capacity: null
    },
    {
      pattern: cs('^(?:EXCUSÉS|Excusée?s?|ABSENTS EXCUSÉS|Absents excusés)\\s+(?=\\p{Lu})'),
      presence: 'apologies',
      capacity: null
    },
    { pattern: cs('^(?:ABSENTS|Absente?s?)\\s+(?=\\p{Lu})'), presence: 'absent', capacity: null }
  ],
  capacities: [
    { pattern: re('\\b(?:observateurs?|public|auditeurs?|presse)\\b'), capacity: 'observer' },
    { pattern: re('\\b(?:invitée?s?|intervenante?s?)\\b'), capacity: 'guest' },
    { pattern: re('\\b(?:secrétariat|secrétaires?)\\b'), capacity: 'secretariat' },
    {
      pattern: re('\\b(?:également|aussi|agents?|personnel|services?|autres?|assistai(?:en)?t)\\b'),
      capacity: 'in-attendance'
    },
    {
      pattern: re('\\b(?:membres?|conseillers?|conseillères?|élue?s?|conseil|comité|bureau|administrateurs?)\\b'),
      capacity: 'member'
    }
  ],
  groupColumns: make('^(?:catégorie|secteur|collège|type|région)s?$'),
  bodyColumns: make('^(?:organismes|structures|associations) (?:présente?s|représentée?s)$'),
  pluralTitles: {
    mm: 'M.',
    'mm.': 'M.',
    messieurs: 'M.',
    mmes: 'Mme',
    'mmes.': 'Mme',
    mesdames: 'Mme',
    membres: '',
    conseillers: ''
  },
  pluralRoles: { conseillers: 'Conseiller', adjoints: 'Adjoint', adjointes: 'Adjointe' },
  labelRoles: { adjoints: 'Adjoint' },
  plurals: [[/(?<=\p{L}{3})s$/iu, '']],
  besides: [/,?\s+(?:ainsi\s+que|accompagnée?s?\s+d[eu])\s+/giu],
  relatives: [/,?\s+(?:qui|dont)\s+.{2,200}$/iu],
  titledRoles: [
    cs('^(?<role>(?:conseiller|conseillère) (?:municipale?|départementale?|régionale?|communautaire))\\s+(?=\\p{Lu})')
  ],
  beforeName: make('^(?:le|la|les|avec|et|dont)\\s+'),
  arrivedRemarks: make(
    '^(?:arrivée?|arrive|à partir de|en retard|rejoint)\\b[^\\d]{0,30}(?<time>\\d{1,2}\\s?[h:.]\\s?(?:\\d{2})?)',
    '^(?:arrivée?|à partir)\\s+(?:du|au|à)\\s+point\\s*(?<item>[\\w./]{1,12})$',
    '^(?:arrivée? )?en retard$'
  ),
  leftRemarks: make(
    "^(?:départ|parti|partie|part|quitte|jusqu'à)\\b[^\\d]{0,30}(?<time>\\d{1,2}\\s?[h:.]\\s?(?:\\d{2})?)",
    "^(?:départ|parti|partie|jusqu'(?:au|à))\\s+(?:au\\s+|après le\\s+)?point\\s*(?<item>[\\w./]{1,12})$"
  ),
  partRemarks: make(
    '^(?:pour\\s+)?(?:le |les )?points?\\s*(?<from>[\\w./]{1,12})(?:\\s*(?:-|–|à|et)\\s*(?<to>[\\w./]{1,12}))?(?:\\s+uniquement)?$'
  ),
  substituteRemarks: make(
    '^(?:remplace|remplaçant|suppléante? de|en remplacement de|représente)\\s+(?<whom>\\p{Lu}.{2,60})$'
  ),
  presenceRemarks: {
    present: make('^présente?$'),
    apologies: make('^(?:excusée?|absente? excusée?)$'),
    absent: make('^(?:absente?|absente? non excusée?)$')
  },
  minutesRemarks: make('^(?:secrétaire de séance|secrétariat|prise de notes|rédacteur|rédactrice)$'),
  leadingRoles: make('^(?:animateur|animatrice|animation|facilitateur|facilitatrice)$'),
  presidingRemarks: make('^(?:préside|présidence|président de séance|présidente de séance)$'),
  remarks: make(
    '(?:pouvoir|procuration|visio|à distance|en ligne|téléphone|zoom|teams)',
    '^(?:en congés?|congés?|malade|maladie|démissionnaire|nouveau|nouvelle)$'
  ),
  roleLetters: [],
  roleWords: make(
    '\\b(?:maire|adjointe?|présidente?|vice-présidente?|secrétaire|trésorier|trésorière|conseiller|conseillère|délégué|déléguée|responsable|directeur|directrice|chargée? de|référente?|membre)\\b'
  ),
  fromOrganization: make("^(?:représentant|représentante|pour|de la|du|de l'|des)\\s+(?<organization>\\p{Lu}.{2,80})$"),
  marks: {
    present: ['p', 'present', 'presente', 'x', 'oui'],
    apologies: ['e', 'exc', 'excuse', 'excusee'],
    absent: ['a', 'abs', 'absent', 'absente', 'non']
  },
  surnameColumns: make('^nom(?: de famille)?s?$'),
  forenameColumns: make('^prénoms?$'),
  unnamed: make(
    "^(?:\\d{1,4}|une?|deux|trois|quatre|cinq|six|plusieurs|quelques|une dizaine (?:de|d')|de nombreux)\\s*(?:membres?|habitants?|personnes?|adhérents?|parents|représentants?|élus?)\\b.{0,60}$",
    '^(?:le public|la presse|tous|tous les membres|autres|personnel|habitants)$'
  )
}
