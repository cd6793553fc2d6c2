import type { SectionPhrases } from '../../phrases/sections.js'
import { make, re } from './words.js'

/** French turns of phrase in the headings of business. */
export const sections: SectionPhrases = {
  numberWords: make(
    '^(?:point|question|délibération|sujet|article)s?\\s*(?:n°\\s*|no\\.?\\s*|numéro\\s+)?(?<number>\\d{1,3}(?:[.-]\\d{1,4}){0,3}[a-z]?)\\s*(?:[:.)–—-]\\s*[-–—]?|\\t|(?=\\s\\p{Lu}))\\s*'
  ),
  standingItems: make(
    '^(?:accueil|ouverture(?: de (?:la )?séance)?|mot d(?:u|e la) (?:maire|présidente?)|introduction)(?:\\s.{0,40})?$',
    "^(?:approbation|adoption|lecture|validation) (?:du|de|des|de la|de l')\\s?(?:(?:dernier |précédent )?(?:procès[ -]verbal|compte[ -]rendu|pv|cr)|comptes[ -]rendus|ordre du jour|procès[ -]verbaux)(?:\\s.{0,80})?$",
    "^(?:désignation|nomination|élection) (?:du|de la|des|d'une?|de)\\s.{0,60}$",
    '^(?:appel(?: nominal)?|vérification du quorum|quorum|pouvoirs|procurations|excuses)$',
    '^(?:questions?|points?|informations?|affaires|sujets?)(?: (?:et|ou) (?:questions?|informations?))? (?:diverse?s?|divers)(?:\\s.{0,30})?$',
    '^(?:divers|informations?(?: du maire)?|communications?(?: du maire)?|tour de table|questions? (?:orales?|du public|des habitants))$',
    "^(?:rapport|bilan|compte[ -]rendu|point|présentation|exposé)(?:\\s+(?:moral|financier|d'activité|d'activités|des? commissions?|sur|du|de|des)\\b.{0,60})?$",
    '^(?:budget|finances|travaux|voirie|urbanisme|personnel|cimetière|école|subventions?|tarifs?|décisions? modificatives?|compte administratif|compte de gestion|affectation du résultat|cotisations?)(?:\\s.{0,60})?$',
    '^(?:date de la )?prochaine? (?:réunion|séance|conseil|assemblée)(?:\\s.{0,40})?$',
    '^(?:clôture|levée|fin)(?: de (?:la )?(?:séance|réunion))?$'
  ),
  frontMatter: make(
    '^(?:présents?|présentes?|étaient présents|participants|excusés?|absents?|absents excusés|pouvoirs|procurations|date|heure|lieu|secrétaire(?: de séance)?|président|membres|invités|ordre du jour|procès[ -]verbal|compte[ -]rendu|diffusion|sommaire)$'
  ),
  summaries: make(
    "^(?:(?:liste|relevé|tableau|récapitulatif|suivi|plan) d(?:es|e|')\\s?)?(?:actions?|décisions|tâches)(?: à mener| à suivre| décidées)?$"
  ),
  backMatter: make(
    '^(?:annexes?|pièces? jointes?|signatures?|pour copie conforme|fait à)\\b.{0,80}$',
    '^(?:le maire|le président|la présidente|le secrétaire(?: de séance)?|la secrétaire(?: de séance)?)[, ]*$'
  ),
  inner: make(
    "^(?:actions?|à faire|décisions?|délibération|discussion|débats?|contexte|rappel|votes?|résultat(?: du vote)?|résumé|remarques?|observations|recommandations?|motion|proposition|adopté(?: à l'unanimité)?|approuvé(?: à l'unanimité)?|rejeté|néant|pour|contre|abstentions?|exposé|unanimité)$"
  ),
  subjectLabels: [/^(?:objet|sujet|concerne)\s*:\s*/iu],
  verbs: [
    re(
      "\\b(?:est|sont|était|étaient|a|ont|avait|avaient|sera|seront|serait|doit|doivent|peut|peuvent|fait|font|va|vont|s'est|n'est|faut)\\b"
    ),
    re(
      '\\b(?:décide|approuve|présente|informe|rappelle|propose|expose|remercie|indique|précise|explique|demande|souhaite|signale|autorise|accepte|adopte|vote|donne|prend|ouvre|lève|rend|annonce|souligne)\\b',
      'u'
    )
  ],
  titleTails: make('\\s*\\(?\\s*\\d{1,3}\\s*(?:min(?:utes?)?|heures?)\\s*\\)?$'),
  presentedBy: [
    /\((?:présentée? par |rapporteur ?:? ?|intervenant ?:? ?)?(?<who>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4})\)$/u
  ]
}
