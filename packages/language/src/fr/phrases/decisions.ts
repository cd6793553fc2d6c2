/** Decisions, motions and votes. */
import type { StatementPhrases } from '../../phrases/statements.js'
import { ADVERBS, cs, GROUPS, make, NAME, NAMES, NUM, re } from './words.js'

const decided =
  '(?:a |ont )?(?:décid(?:e|ent|é)|approuv(?:e|ent|é)|adopt(?:e|ent|é)|valid(?:e|ent|é)|autoris(?:e|ent|é)|accept(?:e|ent|é)|vot(?:e|ent|é)|fix(?:e|ent|é)|refus(?:e|ent|é)|rejett(?:e|ent)|rejeté|élit|élisent|désign(?:e|ent|é)|nomm(?:e|ent|é)|ratifi(?:e|ent|é)|entérin(?:e|ent|é)|attribu(?:e|ent|é)|accord(?:e|ent|é)|convien(?:t|nent)|donn(?:e|ent|é) (?:son |leur |un )?(?:accord|avis favorable|pouvoir|quitus|mandat)|ém(?:et|ettent) un avis|charg(?:e|ent|é))'
const past = '(?:approuv|adopt|valid|accept|vot|entérin|ratifi|accord|autoris)ée?s?'
const unanimous =
  "(?:à l'unanimité(?: des [\\p{L} ]{3,40})?|à la majorité(?: [\\p{L} ]{3,40})?|unanimement|sans (?:observation|remarque|opposition)s?)"

export const decision: StatementPhrases['decision'] = {
  labels: make(
    '^(?:décision|résolution|délibération|motion)\\s?(?:n°\\s?|no\\.?\\s?)?\\d{1,4}(?:[./-]\\d{1,4}){0,3}[a-z]?\\s?(?:[:.]|\\s[–—-])\\s*',
    '^(?:décisions?|délibération)\\s?(?::|[–—-]\\s|\\s[–—-])\\s*'
  ),
  resolved: [
    re(
      `^(?:le |la |l')?(?:${GROUPS}(?: municipal| communautaire| d'administration| syndical)?)?${ADVERBS} ?décide(?: de)? ?(?=[:–—])`
    ),
    cs('^(?:DÉCIDE|DÉCIDENT|APPROUVE|AUTORISE)(?=[\\s:,.;–—-]|$)'),
    re('^il est (?:proposé par [^;:.]{3,120} et )?(?:unanimement )?résolu\\b')
  ],
  resolvedInside: make('\\bet (?:unanimement )?résolu\\b'),
  recitals: [/^(?:considérant|attendu|vu) (?:que?|qu'|la|le|les|l')/iu],
  bareMembers: [],
  capitals: [
    cs('(?<![\\p{L}-])(?:DÉCIDÉ|ADOPTÉE?S?|APPROUVÉE?S?|VALIDÉE?S?|REJETÉE?S?|REPORTÉE?S?|REFUSÉE?S?)(?![\\p{L}-])')
  ],
  opensList: make(
    "(?:décide|décident|approuve|autorise|décisions? suivantes?|ce qui suit)(?: (?:de|d'|les points suivants|ce qui suit))? ?[:–—]{1,2}$"
  ),
  agreed: make(
    `\\bil (?:est|a été|fut) ${ADVERBS} ?(?:décidé|convenu|résolu|arrêté|acté)\\b`,
    '\\b(?:la )?décision (?:est|a été) prise (?:de|que|à)\\b',
    "^(?:décidé|convenu|accord|unanimité|accord (?:unanime|de tous)) (?:de|d'|que|pour|sur)\\b",
    "\\btous (?:sont d'accord|approuvent|acceptent)\\b"
  ),
  agreedBy: make(`^(?<who>[^.;:!?()]{1,90}?)${ADVERBS} ${decided}${ADVERBS}(?![\\p{L}])`),
  approved: make(
    `\\b(?:est|sont|a été|ont été) ${ADVERBS} ?${past}(?![\\p{L}])(?: par (?<by>(?:le |la |l')?[^.,;()]{3,60}?)(?=[.,;]|$))?`,
    `^(?:le |la |les |l')?(?:procès[ -]verbal|compte[ -]rendu|budget|rapport|proposition|motion|délibération|projet)\\b[^.;:]{0,120} ${past} ?(?:${unanimous})?[.]?$`
  ),
  verdict: make(
    `^[–—-]{0,2} ?(?:(?:${past}|rejetée?s?|reportée?s?|refusée?s?|accord|unanimité)(?: ${unanimous})?|${unanimous})[.!]{0,2}$`
  ),
  verdictOnAll: make('\\btou(?:s|tes) (?:approuvée?s|adoptée?s|votée?s)\\b'),
  endsInVerdict: make(`(?: [–—-]{1,2} ?|: ?|\\. ?|\\()(?:${past}|rejetée?s?|reportée?s?)(?: ${unanimous})?\\)?[.!]?$`),
  deferred: make(`\\b(?:est|sont|a été|ont été) ${ADVERBS} ?(?:reportée?s?|ajournée?s?|renvoyée?s?|différée?s?)\\b`),
  elected: make(
    '\\b(?:est|sont|a été|ont été) (?:élue?s?|réélue?s?|désignée?s?|nommée?s?)\\b(?! (?:comme |en qualité de )?secrétaire de (?:la )?séance)'
  ),
  notAfter: make(
    "(?:\\b(?:avait|avaient|ayant|si|pas|sera|seront|soit|serait|être|jamais|déjà|non|avoir|doit|peut|afin|qui|dont|lorsque|quand|ne)(?: (?:déjà|été|être|encore|pas)){0,2} |n'(?:a|ont|est) pas |\\bn')$"
  ),
  notBefore: make(
    "^ ?(?:lors (?:de la|du) (?:séance|réunion|conseil)? ?(?:précédente?|dernière?)|en (?:19|20)\\d\\d|l'an dernier)"
  ),
  perfect: make('^ ?(?:a|ont)(?= |$)'),
  elsewhere: make(
    "\\blors (?:de la|du|d'une) (?:dernière |précédente |dernier |précédent )?(?:séance|réunion|conseil)\\b[^.;]{0,60}\\b(?:avait|avaient|avons|a été) ",
    '\\b(?:rappelle|rappelé|rappelle que) [^.;]{0,80}\\b(?:décidé|voté|approuvé)'
  ),
  meetingSubjects: make(
    `^(?:(?:tous|toutes|la majorité|l'ensemble|l'unanimité) (?:d(?:es|e|u) |les )?)?(?:le |la |les |l'|des |du )?(?<own>${GROUPS})(?: (?:municipal|municipaux|communal|communautaire|syndical|d'administration|générale?|directeur|extraordinaire|ordinaire|présents|de la commission|du conseil|du comité|du bureau))*$`,
    "^(?:nous|tous|on|l'ensemble|les présents|la majorité)$"
  ),
  acceptsRecommendations: make('\\b(?:accepte|approuve|adopte|suit|valide)\\p{L}{0,3}\\b.{0,60}\\brecommandations?\\b'),
  onlyNotes: make(
    '^ ?(?:de |à )?(?:prend(?:re)? (?:acte|note)|remerci\\p{L}+|félicit\\p{L}+|débat\\p{L}*|échang\\p{L}+)\\b'
  )
}

export const motion: StatementPhrases['motion'] = {
  stems: make('propos|appuy|second|motion|vote|voix|amend|résolu|pour'),
  movers: [
    cs(`\\b(?:[Pp]roposée?s?|PROPOSÉE?) par:? (?<mover>${NAME})`),
    cs(`\\b[Ss]ur (?:la )?(?:proposition|motion) (?:de |d')(?<mover>${NAME})`),
    cs(`\\b(?:[Pp]roposeur|[Pp]roposeuse) ?: ?(?<mover>${NAME})`)
  ],
  proposers: [cs(`(?<mover>${NAME}) propose\\b`)],
  seconders: [
    cs(`\\b(?:[Aa]ppuyée?s?|[Ss]econdée?s?|[Ss]outenue?s?|APPUYÉE?) par:? (?<seconder>${NAME})`),
    cs(`\\b(?:[Aa]ppuyeur|[Ss]econdeur) ?: ?(?<seconder>${NAME})`)
  ],
  pairs: [],
  words: make(
    '\\b(?:la |une )?(?:motion|proposition) (?:est|a été) (?:présentée|mise aux voix|déposée|soumise au vote|adoptée|rejetée)\\b',
    '\\b(?:mise?|soumise?|met|soumet) (?:la (?:proposition|question) )?(?:aux voix|au vote)\\b'
  ),
  calls: make('\\b(?:demande|appelle) (?:une |à une )?(?:motion|proposition)\\b'),
  settles: make(
    '^(?:résultat du )?vote ?[:–-]',
    '^(?:pour|contre|abstentions?) ?[:–-] ?\\d',
    '^\\d{1,3} (?:voix|votes?) (?:pour|contre)\\b',
    '\\b(?:motion|proposition|amendement) (?:est|a été) (?:adoptée?|rejetée?)\\b',
    '^(?:adoptée?|rejetée?|approuvée?) (?:à|par)\\b'
  ),
  told: make("\\bil (?:est|a été) proposé (?:de|d'|que|par)\\b"),
  seconded: make('\\b(?:appuyée?|secondée?)\\b'),
  continues: make(
    `^(?:appuyée?|secondée?|adoptée?s?|approuvée?s?|rejetée?s?|la (?:proposition|motion)|l'amendement|le vote|vote|résultat|pour ?[:–-]|contre ?[:–-]|abstentions? ?[:–-]|${unanimous})\\b`
  ),
  formula: make('\\bproposée? par\\b[^.;]{2,80}\\b(?:appuyée?|secondée?) par\\b'),
  amendment: make("\\b(?:un |l'|d')amendement\\b", '^amendement\\b'),
  opens: make(
    "^(?:une |la )?(?:nouvelle |autre )?motion (?:visant|pour|de|d')",
    '^motion ?[:–-]',
    '^il est proposé que\\b'
  ),
  content: make("^(?:que |de |d')"),
  bareWords: make(
    "^(?:il|est|a|été|la|le|par|de|et|proposition|motion|proposée?|appuyée?|secondée?|adoptée?|approuvée?|unanimité|l'unanimité|à|m|mme|monsieur|madame|vote|voix|pour|contre|abstentions?|\\d{1,3})$"
  )
}

export const outcome: StatementPhrases['outcome'] = {
  defeated: make(
    '\\b(?:rejett?\\p{L}{1,4}|refus(?:e|ent|ée?s?)|repoussée?s?|non adoptée?s?|battue?s?)\\b',
    "\\bn'est pas (?:adoptée?|approuvée?|acceptée?)\\b"
  ),
  withdrawn: make('\\b(?:retirée?s?|retire)\\b'),
  deferred: make('\\b(?:reportée?s?|ajournée?s?|renvoyée?s?|différée?s?|reporte|ajourne)\\b'),
  carried: make(
    '\\b(?:approuv(?:e|ent|ée?s?)|adopt(?:e|ent|ée?s?)|accept(?:e|ent|ée?s?)|valid(?:e|ent|ée?s?)|décid(?:e|ent|ée?s?)|votée?s?|autoris(?:e|ent|ée?s?)|élue?s?|désign(?:e|ent|ée?s?)|résolu|convenu|entérin\\p{L}{1,4}|accord(?:e|ent|ée?s?))\\b',
    "\\bà l'unanimité\\b"
  )
}

const VOICES = '(?: (?:voix|votes?|membres?|conseillers?))?'
const JOIN = '(?:[,;./|]| et| dont| avec){0,4} ?'

export const vote: StatementPhrases['vote'] = {
  counts: make(
    `\\b(?:voix )?pour ?[:=–-] ?(?<for>\\d{1,4})\\b(?: voix)?(?:${JOIN}(?:voix )?contre ?[:=–-] ?(?<against>\\d{1,4}|aucune?|néant)(?: voix)?)?(?:${JOIN}(?:abstentions?|abs)(?:\\(s\\))? ?[:=–-] ?(?<abstain>\\d{1,4}|aucune?|néant)\\b)?`,
    `\\b(?<for>${NUM})${VOICES} (?:pour|favorables?)\\b${JOIN}(?<against>${NUM})${VOICES} (?:contre|défavorables?|opposées?)\\b(?:${JOIN}(?<abstain>${NUM})${VOICES} ?abstentions?\\b)?`
  ),
  for: make(`\\b(?<count>${NUM})${VOICES} (?:pour|favorables?)\\b`, '\\bpour ?[:=] ?(?<count>\\d{1,3})\\b'),
  against: make(`\\b(?<count>${NUM})${VOICES} contre\\b`, '\\bcontre ?[:=] ?(?<count>\\d{1,3})\\b'),
  abstain: make(`\\b(?<count>${NUM}) abstentions?\\b`, '\\babstentions?(?:\\(s\\))? ?[:=–-] ?(?<count>\\d{1,3})\\b'),
  margin: make(`\\brejetée? par (?<more>${NUM}) voix contre (?<less>${NUM})\\b`),
  none: make('^(?:aucune?|néant|zéro|personne)\\.?$'),
  methods: {
    unanimous: make("\\b(?:à l'unanimité|unanime(?:ment)?|unanimité)\\b"),
    'show-of-hands': make('\\bmains? levées?\\b'),
    'roll-call': make('\\b(?:appel nominal|scrutin public|vote nominatif)\\b'),
    ballot: make('\\b(?:bulletins? secrets?|scrutin secret|vote à bulletin)\\b'),
    voice: make('\\bpar acclamation\\b')
  },
  voters: {
    for: [
      cs(
        `(?:^|[.;] ?)(?:Pour|POUR|Ont voté pour|En faveur)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:et )?${NAME}){0,20})`
      )
    ],
    against: [
      cs(
        `(?:^|[.;,] ?)(?:[Cc]ontre|CONTRE|[Oo]nt voté contre)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:et )?${NAME}){0,20})`
      )
    ],
    abstain: [
      cs(
        `(?:^|[.;,] ?)(?:[Aa]bstentions?|ABSTENTIONS?|[Ss]e sont abstenus)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:et )?${NAME}){0,20})`
      )
    ],
    absent: [
      cs(
        `(?:^|[.;,] ?)(?:[Aa]bsente?s?|ABSENTS?)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:et )?${NAME}){0,20})`
      )
    ]
  },
  rollCall: [
    cs(
      `(?<who>${NAME}) ?[–—:-]+ ?(?:(?<for>[Pp]our|POUR|[Oo]ui|OUI)|(?<against>[Cc]ontre|CONTRE|[Nn]on|NON)|(?<abstain>[Aa]bstention|ABSTENTION)|(?<absent>[Aa]bsente?))(?![\\p{L}])`
    )
  ]
}
