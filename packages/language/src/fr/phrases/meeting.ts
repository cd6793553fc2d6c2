import type { MeetingPhrases } from '../../phrases/meeting.js'
import { make, re } from './words.js'

const sitting = '(?:séances?|réunions?|sessions?|assemblées?)'
const kind =
  "(?:(?:ordinaire|extraordinaire|publique|annuelle|mensuelle|plénière|trimestrielle|d'information|de travail)\\s+)*"
const document =
  '(?:procès[ -]verbal|compte[ -]rendu|comptes[ -]rendus|relevé de (?:décisions|conclusions)|notes|pv|cr)(?:\\s+(?:sommaire|succinct|détaillé|synthétique|provisoire|définitif|des délibérations))?'

/** French turns of phrase about the meeting itself. */
export const meeting: MeetingPhrases = {
  titleOpenings: make(
    `^(?:(?:projet|extrait)\\s+(?:de|du)\\s+)?${document}\\s+(?:de\\s+la\\s+|de\\s+l'|des\\s+)${sitting}\\s+${kind}(?:du\\s+|de\\s+la\\s+|de\\s+l'|des\\s+)(?!\\d)`,
    `^(?:(?:projet|extrait)\\s+(?:de|du)\\s+)?${document}\\s+(?:du\\s+|de\\s+la\\s+|de\\s+l'|des\\s+|[-–—:]\\s*)(?!\\d)(?=\\p{L})`,
    `^${sitting}\\s+${kind}(?:du\\s+|de\\s+la\\s+|de\\s+l'|des\\s+)(?!\\d)(?=\\p{L})`
  ),
  titleEndings: [
    ...make(
      `(?:\\s*[-–—:,|]\\s*|\\s+|^)(?:en\\s+)?(?:${sitting}\\s+)?${kind}(?:(?:du|le|en date du|de la séance du|de la réunion du)\\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+)?(?:\\d|\\u0001).{0,120}$`,
      `\\s*[-–—:,|]\\s*(?:${sitting}\\s*)?${kind}(?:du|le|en date du)?\\s*$`,
      `\\s+(?:${sitting}\\s*)?${kind}(?:du|le|en date du)?\\s*$`,
      `\\s*[-–—:,|]\\s*${document}\\s*$`
    ),
    re(`\\s*[-–—,]?\\s*(?:tenue?|réunie?|qui s'est tenue?|s'est réunie?)\\b.{0,300}$`, 'isu')
  ],
  documentWords: make(
    `^(?:projet de\\s+)?${document}(?:\\s+(?:de (?:la )?|d'|du )?(?:${sitting}|conseil))?(?:\\s+(?:ordinaire|extraordinaire|publique))?(?:\\s+du)?[.:]?$`,
    `^(?:${sitting}|ordre du jour)\\s*${kind}(?:du|le)?[.:]?$`,
    '^(?:projet|provisoire|définitif|confidentiel|page \\d+(?: sur \\d+|/\\d+)?)$'
  ),
  committeeWords: make('\\b(?:commission|comité|bureau|groupe de travail|sous-commission|groupe|équipe)\\b'),
  heldOn: make("\\b(?:s'est (?:tenue?|réunie?)|se sont réunis|tenue?|réunie?|réunis)\\b"),
  began: make(
    '\\b(?:ouvre la (?:séance|réunion)|a ouvert la (?:séance|réunion)|(?:séance|réunion) (?:est |a été )?(?:ouverte|débute|débutée|commence|a débuté|a commencé)|ouverture de (?:la )?(?:séance|réunion)|début de (?:la )?(?:séance|réunion)|déclare la séance ouverte)\\b'
  ),
  ended: make(
    "\\b(?:(?:séance|réunion|conseil|assemblée) (?:est |a été |s'est )?(?:levée?|close|clôturée?|terminée?|achevée?|s'achève|se termine)|lève la séance|clôture (?:de )?la (?:séance|réunion)|fin de (?:la )?(?:séance|réunion))\\b"
  ),
  chairedBy: [
    re(
      '\\bsous la présidence de(?:s)? (?<who>(?:M\\.|MM\\.|Mme|Monsieur|Madame)?\\s?[^,;:.()\\n]{2,60}?)(?=,|;|\\.|\\(|$|\\s+(?:maire|président|à|en|au)\\b)'
    ),
    re('\\b(?:présidée?|animée?) par (?<who>(?:M\\.|Mme|Monsieur|Madame)?\\s?[^,;:.()\\n]{2,60}?)(?=,|;|\\.|\\(|$)'),
    re(
      '^(?<who>\\p{L}[^,;:()\\n]{2,60}?)(?:, (?:maire|présidente?)[^,]{0,30},)? (?:préside|a présidé) la (?:séance|réunion)\\b'
    )
  ],
  minutedBy: [
    re(
      '^(?<who>(?:M\\.|Mme|Monsieur|Madame)?\\s?[^,;:.()\\n]{2,60}?) (?:est|a été) (?:désignée?|nommée?|élue?) (?:comme )?secrétaire(?: de (?:la )?séance)?\\b'
    ),
    re(
      '\\b(?:secrétariat|compte[ -]rendu|procès[ -]verbal)[^.;]{0,30} (?:assuré|rédigé|établi) par (?<who>[^,;:.()\\n]{2,60})'
    ),
    re('^(?<who>[^,;:.()\\n]{2,60}?) (?:assure|a assuré) le secrétariat\\b')
  ],
  evening: make('\\b(?:soir|soirée)\\b'),
  nextMeeting: make(
    '\\bprochaine?s? (?:conseil|réunion|séance|rencontre|comité|assemblée|bureau|commission|rendez-vous)s?\\b',
    '\\bdate de la prochaine\\b',
    '\\bprochaine fois\\b'
  ),
  pageDates: make('\\b(?:publié|mis en ligne|mis à jour|imprimé|affiché)e?s? le\\b'),
  undecided: make('\\b(?:à (?:définir|déterminer|fixer|préciser|confirmer)|non fixée)\\b'),
  notTheDay: make(
    "\\b(?:semaine du|avant le|après le|à partir du|depuis le|convocation du|au plus tard le|jusqu'au)\\s*$"
  ),
  placeBefore: make("\\b(?:à la|à l'|au|dans la|dans le|dans les|en|sur|via)\\s+", '\\bà\\s+(?=\\p{Lu})'),
  titleModes: make(
    '\\b(?:réunion|séance|conseil)\\s+(?:en |par )?(?<how>visio(?:conférence)?|téléphone|zoom|teams|distance)\\b'
  ),
  bareOrgans: make(
    "^(?:le\\s+|la\\s+|l')?(?:conseil(?: municipal| d'administration| communautaire| communal| syndical)?|comité(?: directeur| de direction| de pilotage)?|bureau|assemblée(?: générale)?|commission)$"
  ),
  placeWords: make(
    '\\b(?:salle|mairie|hôtel de ville|maison|foyer|école|collège|bâtiment|rue|place|avenue|centre|bibliothèque|médiathèque|préfecture|siège|locaux|gymnase|château|église|café|théâtre)\\b',
    '\\b(?:visioconférence|visio|zoom|teams|en ligne|à distance|téléphone)\\b'
  ),
  placeStops: make(
    '\\s+(?:sous la présidence|en présence|afin de|pour\\s|sur convocation|suite à|après convocation|légalement|dûment|avec\\s)'
  ),
  placeLeftovers: make('\\s(?:à|le|du|de|en|au|et)$'),
  platforms: [/[\s,/&+(-]*\b(?:zoom|teams|skype|webex|visio\p{L}*|en ligne)\b.*$/isu],
  online: make('\\b(?:visioconférence|visio|zoom|teams|skype|en ligne|à distance|téléconférence|par téléphone)\\b'),
  hybrid: make('\\b(?:hybride|en présentiel et (?:en|à) (?:visio|distance)\\p{L}*)\\b'),
  numbers: make(
    '\\b(?:réunion|séance|conseil|compte[ -]rendu|procès[ -]verbal)\\s+(?:n°\\s*|numéro\\s+|no\\.?\\s*)(?<number>\\d{1,4})(?!\\d)'
  ),
  kinds: {
    ordinary: make('\\b(?:séance|réunion|session|assemblée)\\s+(?:générale\\s+)?ordinaire\\b'),
    extraordinary: make('\\b(?:séance|réunion|session|assemblée)\\s+(?:générale\\s+)?extraordinaire\\b'),
    annual: make('\\b(?:assemblée|réunion)\\s+(?:générale\\s+)?annuelle\\b', '\\bassemblée générale\\b'),
    special: make('\\b(?:séance|réunion)\\s+spéciale\\b'),
    emergency: make("\\b(?:séance|réunion)\\s+d'urgence\\b"),
    joint: make('\\b(?:séance|réunion)\\s+(?:conjointe|commune)\\b'),
    'public-hearing': make('\\b(?:enquête|audience)\\s+publique\\b')
  },
  statuses: {
    draft: make('^(?:projet|provisoire|brouillon)$', '\\bprojet de (?:procès[ -]verbal|compte[ -]rendu)\\b'),
    unconfirmed: make("\\b(?:non approuvé|sous réserve d'approbation|à approuver)\\b"),
    approved: make('^(?:approuvé|définitif)$', '\\b(?:procès[ -]verbal|compte[ -]rendu) (?:approuvé|définitif)\\b')
  },
  quorumMet: make(
    '\\bquorum (?:est |étant |a été |était )?(?:atteint|réuni|vérifié|constaté)\\b',
    '\\ble quorum y est\\b'
  ),
  quorumNotMet: make("\\bquorum (?:n'est|n'étant|n'était|n'a) pas\\b", '\\b(?:sans|absence de|défaut de) quorum\\b'),
  declares: make(
    "^(?<who>.{2,80}?)\\s+(?:déclare|a déclaré|signale)\\s+(?:un |des |son )?(?:conflits? d'intérêts?|intérêts?)\\b(?<what>.{0,300})"
  ),
  references: {
    paper: [],
    report: [],
    minutes: make(
      '\\b(?<title>(?:procès[ -]verbal|compte[ -]rendu) (?:de la |du )(?:[\\p{L}]+ ){0,5}?(?:séance|réunion|conseil)[^.;,()]{3,40}\\d{4})'
    ),
    law: make(
      "\\b(?<title>loi n°\\s?\\d[\\d-]{2,12}(?: du [^.;,()]{5,30}\\d{4})?|article L\\.?\\s?\\d[\\d-]{2,12}(?: du code [\\p{L}' ]{4,50}(?=[,.;)]))?)"
    )
  },
  minutesWords: make('\\b(?:procès[ -]verbal|compte[ -]rendu|comptes[ -]rendus|pv)\\b'),
  notesWords: make('\\b(?:notes (?:de|prises)|relevé de (?:décisions|conclusions)|synthèse de la réunion)\\b'),
  kindSigns: {
    minutes: [
      {
        pattern: re(
          '\\b(?:a été|est|ont été|sont) (?:approuvé|adopté|décidé|voté|élu|désigné|validé|levé|ouvert|clos)\\p{L}{0,3}\\b'
        ),
        weight: 0.8,
        most: 3
      },
      { pattern: re("\\b(?:à l'unanimité|après en avoir délibéré|il est décidé|voix pour)\\b"), weight: 0.9, most: 3 },
      { pattern: re('\\b(?:séance (?:est )?(?:ouverte|levée|close)|lève la séance|ouvre la séance)\\b'), weight: 1.2 },
      {
        pattern: re('\\b(?:secrétaire de séance|étaient présents|absents excusés|ont donné pouvoir)\\b'),
        weight: 1,
        most: 2
      },
      {
        pattern: re(
          '\\b(?:maire|président|présidente|conseil|trésorier|trésorière|secrétaire|commission|comité|bureau|assemblée)(?: municipal)? (?:décide|approuve|présente|informe|rappelle|propose|expose|remercie|indique|précise|explique|donne lecture)\\b'
        ),
        weight: 0.6,
        most: 3
      }
    ],
    agenda: [
      {
        pattern: re("^(?:approbation|examen|adoption|présentation|désignation|élection) (?:du|de|des|d'une?)\\b"),
        weight: 0.3,
        most: 3
      },
      {
        pattern: re('\\b(?:convocation|vous êtes (?:invités?|convoqués?|priés?)|je vous prie de|aura lieu le)\\b'),
        weight: 1.6
      },
      { pattern: re("^(?:projet d')?ordre du jour$"), weight: 0.6 }
    ],
    other: [
      { pattern: re('^(?:cher|chère|chers|chères)\\s+\\S'), weight: 2.5 },
      {
        pattern: re("^(?:veuillez agréer|cordialement|bien à vous|sincères salutations|je vous prie d'agréer)\\b"),
        weight: 2.5
      },
      {
        pattern: re('\\b(?:ingrédients|cuillères? à (?:soupe|café)|préchauff\\p{L}+|four à \\d+)\\b'),
        weight: 1.6,
        most: 4
      },
      { pattern: re('\\b(?:facture n°|montant dû|total ttc|bon de commande)\\b'), weight: 2, most: 3 }
    ]
  }
}
