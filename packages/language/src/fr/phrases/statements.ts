import type { StatementPhrases } from '../../phrases/statements.js'
import { action } from './actions.js'
import { decision, motion, outcome, vote } from './decisions.js'
import { make, NUM, re } from './words.js'

const recommendation: StatementPhrases['recommendation'] = {
  labels: make(
    '^(?:recommandation|préconisation)s?\\s?(?:n°\\s?|no\\.?\\s?)?(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,2}[a-z]?)?\\s?(?:[:.]|[–—-]\\s|\\s[–—-])[–—\\s-]*'
  ),
  recommends: make(
    "^(?<by>[^.;:!?]{1,90}?) (?:fortement |également |aussi )?(?<what>(?:recommande|recommandent|préconise|préconisent|a recommandé|ont recommandé|a préconisé)(?: (?:à|au|aux|de|d'|que|la|le|l'|les|une?)\\b| qu'|:).*)"
  ),
  recommended: make(
    "\\bil (?:est|a été) (?:fortement |également )?(?<what>(?:recommandé|préconisé) (?:à|au|aux|de|d'|que|qu').*)"
  ),
  opensList: make(
    '^(?:(?<by>[^.;:!?]{1,80}?) )?(?:recommande|recommandent|préconise|préconisent|formule les recommandations suivantes|fait les recommandations suivantes) ?[:–—-]{1,2}$'
  ),
  addressee: make(
    "^(?:recommand\\p{L}+ |préconis\\p{L}+ )?(?:à la |à l'|aux |au )(?<to>\\p{L}[^,;.:]{2,60}?) (?:de|d'|que)(?!\\p{L})",
    "^(?:recommand\\p{L}+ |préconis\\p{L}+ )?que (?:le |la |les |l')?(?<to>\\p{L}[^,;.:]{2,60}?) (?:doive|doivent|soit|puisse|fasse|prenne)\\b"
  ),
  that: make("^(?:que (?:le |la |les |l')?|de )"),
  noAddressee: make('\\b(?:il|elle|ce|cela|ceci|rapport|étude|une?|aucune?|tout|tous|pas)\\b'),
  never: make('\\b(?:lettre|pli|courrier) recommandée?\\b', '\\brecommandée? avec\\b'),
  noun: make('\\brecommandations?\\b'),
  counted: [
    re(
      `\\b(?<count>${NUM})(?: recommandations?)? (?:pour|à destination de|adressées? à) (?:le |la |les |l')?(?<to>[^,;.:()]{2,60}?)(?=[,;.:()]|$)`,
      'giu'
    )
  ],
  countedAlone: make(
    `\\b(?:formule|contient|comporte|présente|propose|compte|avec) (?<count>${NUM}) recommandations?\\b`
  ),
  itsReport: [/^(?:son|leur|ce|le|cette|l['’])(?: ?rapport| ?audit| ?étude| ?enquête)$/iu],
  namedReport: [],
  reportOf: make(
    "\\b(?:rapport|étude|audit|avis) (?:du |de la |de l'|des )(?<by>\\p{L}[\\p{L}' -]{2,50}?)(?=[,.;]| (?:sur|recommande|préconise))"
  ),
  author: make(
    "\\b(?:réalisée?|établie?|rédigée?|menée?|produite?) par (?:le |la |les |l')?(?<by>\\p{L}[^,;.:()]{2,60}?)(?=[,.;:()]|$)"
  )
}

const tally: StatementPhrases['tally'] = {
  open: make(
    `\\b(?<count>${NUM}) actions? (?:sont |est |restent |reste )?(?:encore )?(?:ouvertes?|en cours|en attente|à faire)\\b`
  ),
  closed: make(
    `\\b(?<count>${NUM}) actions? (?:sont |est |ont été |a été )?(?:closes?|clôturées?|terminées?|réalisées?|faites?)\\b`
  ),
  actions: make('\\bactions?\\b')
}

/** French turns of phrase that decide, recommend or commit. */
export const statements: StatementPhrases = {
  articles: make("^(?:le |la |les |l')"),
  joins: ['et', '&'],
  decision,
  motion,
  outcome,
  vote,
  action,
  recommendation,
  tally
}
