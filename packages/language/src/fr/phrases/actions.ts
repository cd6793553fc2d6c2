/** Actions. */
import type { StatementPhrases } from '../../phrases/statements.js'
import { doing, done, idle } from './verbs.js'
import { cs, make, re } from './words.js'

const subject = '(?<who>[^;:!?]{1,90}?)'
const verb = "(?:de |d'|à )(?:aussi |également )?(?<verb>\\p{L}{2,20})(?![\\p{L}])"
const month = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'

export const action: StatementPhrases['action'] = {
  labels: make(
    '^(?:actions?|à faire|tâches?|suite à donner|action à mener)\\s?(?:n°\\s?|no\\.?\\s?)?(?<number>\\p{Lu}{0,3}\\d{1,5}(?:[./-]\\d{1,5}){0,3}[a-z]?)?\\s?(?:[:=]|[–—-]\\s|\\s[–—-])[–—\\s-]*'
  ),
  plural: make('^(?:actions|tâches|points|liste|prochaines étapes|décisions|recommandations)(?:\\s.{0,40})?$'),
  tags: [
    cs(
      '\\(?\\b(?:[Aa]ction|ACTION|À faire|[Rr]esponsable|[Ee]n charge)(?: par| pour)? ?[:–—-]{1,2} ?(?<owners>[^.:;()]{1,80})\\)? ?\\.?$'
    )
  ],
  imperatives: [],
  terse: [],
  clauseStart: [
    re("(?:^[–—•*-]{0,2} ?|[,;:] |[–—] |[([](?=\\p{L})|\\) |\\b(?:que|et|mais|donc|puis|aussi|où) |\\bqu')")
  ],
  promises: make(
    `^${subject} (?:est|sont|a été|ont été) (?:également |aussi )?(?:chargée?s?|mandatée?s?|missionnée?s?|invitée?s?|autorisée?s?|désignée?s?) ${verb}`,
    `^${subject} (?:se charge|se chargent|se chargera|se chargeront|s'engage|s'engagent|s'occupe|s'occupent|s'occupera|s'occuperont|accepte|acceptent|propose) ${verb}`
  ),
  wills: make(
    `^${subject} (?:va|vont) (?:aussi |également |donc )?(?<verb>\\p{L}{2,18}(?:er|ir|re))(?![\\p{L}])`,
    `^${subject} (?:se |s'|en |y |les? |la |l'|lui |leur )?(?<verb>(?!sera|seront)\\p{L}{2,18}(?:ra|ront))(?![\\p{L}])`
  ),
  woulds: [],
  needs: make(`^${subject} (?:doit|doivent|devra|devront) (?:aussi |également )?(?<verb>\\p{L}{2,20})(?![\\p{L}])`),
  working: [],
  doneBy: [
    cs(
      "\\b(?:sera|seront) (?<verb>\\p{L}{3,20}?)e?s? par (?:le |la |les |l')?(?<who>\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,4})"
    )
  ],
  passive: [],
  commands: [
    cs(
      "^(?:[–—•*-] ?)?(?:Contacter|Demander|Envoyer|Faire|Prévoir|Vérifier|Relancer|Préparer|Organiser|Rédiger|Transmettre|Informer|Prendre contact|Mettre|Acheter|Commander|Réparer|Remplacer|Publier|Diffuser|Rechercher|Étudier) (?:le|la|les|l'|un|une|des|du|aux|au|à|avec|en) ?(?=\\S)"
    )
  ],
  toBeDone: make(
    '^(?<what>(?:(?!\\b(?:est|sont|était|a|ont|va|vont|fait|faut|peut|doit|aide|aidera|appel|prêt|prête|destinée?s?|suite|relative?s?|relatifs?|invit\\p{L}+|autoris\\p{L}+|habilitée?s?|quant|reste|avoir)\\b)[^.;:!?]){3,80}?) à (?<verb>\\p{L}{2,18}(?:er|ir|re))(?![\\p{L}])'
  ),
  wanted: make("\\b(?:il est (?:décidé|convenu)|il a été (?:décidé|convenu)|décide)(?: que| qu')? ?$"),
  assured: make("\\b(?:indique|précise|confirme|annonce|assure|s'engage à ce)(?: que| qu') ?$"),
  asks: make(
    `\\b(?:charge|mandate|missionne|invite) (?<who>(?:le |la |les |l')?(?:M\\. |MM\\. |Mme |Mmes )?[^,;:.!?()]{1,70}?) ${verb}`,
    `\\bdemande (?:à la |à l'|à |aux |au )(?<who>(?:M\\. |MM\\. |Mme |Mmes )?[^,;:.!?()]{1,70}?) (?:de |d')(?<verb>\\p{L}{2,20})(?![\\p{L}])`
  ),
  unnamed: make('^(?:il faut|il faudra|il faudrait|il convient de|penser à) (?<verb>\\p{L}{2,20})(?![\\p{L}])'),
  agreedTo: make("\\b(?:décidé|convenu|décide|décident|convient) (?:de |d')(?<verb>\\p{L}{2,20})(?![\\p{L}])"),
  doing,
  done,
  idle,
  pronouns: make('^(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|qui)$'),
  groups: make(
    "^(?:tous|chacun|nous|les (?:membres|élus|adjoints|conseillers|bénévoles|participants|agents|services)|la commission|le bureau|le conseil(?: municipal)?|la mairie|la commune|le secrétariat|le comité|l'association|l'équipe|le groupe de travail|les services techniques|les employés communaux)$"
  ),
  never: make(
    '\\b(?:aura|auront) lieu\\b',
    '\\bse (?:tiendra|tiendront|réunira|réuniront|déroulera|dérouleront)\\b',
    '\\bprochaine? (?:réunion|séance|conseil|assemblée)\\b'
  ),
  reported: make('\\b(?:a indiqué|a expliqué|rapporte|fait savoir|nous a fait|signale que|selon)\\b'),
  dueBefore: make(
    "\\b(?:avant|d'ici|jusqu'au|pour|au plus tard|échéance|délai|date limite) ?[:–-]? ?(?:le |au |fin )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?$"
  ),
  dueOn: make('(?:\\ble|[([,–—-])\\s?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?$'),
  dueTexts: make(
    "\\b(?:pour|avant|d'ici(?: à)?|lors de) (?<due>(?:la |le )?prochaine? (?:réunion|séance|conseil|assemblée|rencontre))\\b",
    `\\b(?:avant|d'ici|pour) (?:à )?(?<due>(?:la |le )?(?:fin|mi|début)(?: |-)(?:de |d')?(?:${month}|l'année|la semaine|du mois|l'été)(?: \\d{4})?|l'été|l'hiver|la rentrée|noël)(?![\\p{L}])`,
    '\\b(?<due>dès que possible|au plus vite|rapidement|sous (?:\\d{1,3}|\\p{L}+) (?:jours?|semaines?|mois))\\b'
  ),
  open: make(
    '^(?:ouverte?s?|en cours|à faire|en attente|non faite?|reste à faire|à suivre)\\b',
    '\\b(?:en cours|reste à faire)\\b'
  ),
  closed: make(
    '^(?:close?s?|clôturée?s?|terminée?s?|faite?s?|réalisée?s?|soldée?s?|ok)\\b',
    '\\b(?:a été|est) (?:réalisée?|faite?|terminée?)\\b'
  ),
  closedAtEnd: make('(?:[–—:-] ?|\\(|\\. )(?:faite?|réalisée?|terminée?|clôturée?|close?)\\)?\\.?$'),
  selves: make('^(?:nous|on|je)$'),
  ties: make("^(?:de|du|des|par|à|au|aux|et|ou|en|dans|sur|pour|avec|d')$"),
  agreedNot: make(
    '^(?:approuver|adopter|accepter|autoriser|voter|fixer|maintenir|reporter|soutenir|participer|continuer|poursuivre|attribuer|accorder|verser|donner|retenir|renouveler|conserver|laisser|ne|refuser|élire|désigner|nommer|créer|prendre|émettre|valider|acheter|inscrire)$'
  ),
  headings: make(
    '^(?:suivi des |rappel des )?(?:actions|décisions) (?:de la |du |des )(?:dernière?|précédente?s?|réunion|séance).{0,40}$'
  ),
  weakLabels: make('^(?:prochaines étapes|suites? à donner|tâches?)$'),
  columns: {
    actionPoint: make('\\b(?:actions?|tâches?|quoi)\\b'),
    owner: make('\\b(?:responsables?|pilotes?|qui|porteurs?)\\b'),
    due: make('\\b(?:échéances?|délais?|quand|date limite)\\b'),
    mover: make('^(?:proposé par|proposeur)$'),
    outcome: make('^(?:résultat|issue)$'),
    actionStatus: make('\\b(?:statut|état|avancement|suivi)\\b')
  },
  everyone: make('^(?:tous|toutes|chacun|tout le monde)$'),
  earlier: make(
    '\\b(?:suivi des (?:actions|décisions)|actions (?:de la |des )?(?:précédentes?|dernières?)|points? en suspens|suites? de la (?:dernière|précédente))\\b'
  ),
  none: make('^(?:néant|aucune?(?: action)?|rien|sans objet|[–—-]+)\\.?$'),
  notOwners: make('^(?:pour information|information|info|approuvé|adopté|néant|aucune?|vu|pris acte)\\.?$')
}
