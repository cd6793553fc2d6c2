/** Infinitives by which a sentence tells that somebody will do something for the meeting. */
const base: string[] =
  'acheter adapter adresser afficher aider ajouter alerter aménager analyser annoncer appeler apporter assurer baliser chercher chiffrer choisir commander compléter comparer communiquer consulter contacter contrôler convoquer coordonner corriger créer demander déposer dessiner diffuser distribuer élaborer engager enlever entretenir envoyer établir étudier évaluer examiner expédier faire fermer finaliser fournir identifier imprimer informer inscrire installer intervenir inviter lancer louer mesurer mettre modifier monter nettoyer négocier nommer obtenir organiser ouvrir payer peindre planifier planter poser préparer présenter prendre prévenir prévoir proposer prospecter publier rappeler rechercher recueillir recruter rédiger relancer remettre remplacer rencontrer renseigner réparer répondre représenter réserver revoir signaler signer solliciter suivre taper tondre traiter transmettre trouver vérifier visiter voir écrire'
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(' ')

/** Third person future of the infinitives that form it otherwise than by "-a", "-ont". */
const irregular: Record<string, string> = {
  faire: 'fera',
  envoyer: 'enverra',
  obtenir: 'obtiendra',
  intervenir: 'interviendra',
  entretenir: 'entretiendra',
  prevenir: 'previendra',
  prevoir: 'prevoira',
  recueillir: 'recueillera',
  voir: 'verra',
  revoir: 'reverra',
  payer: 'paiera',
  nettoyer: 'nettoiera',
  appeler: 'appellera',
  rappeler: 'rappellera'
}

/** "contacter" → "contactera", "prendre" → "prendra". */
const future = (verb: string): string => irregular[verb] ?? `${verb.replace(/e$/u, '')}a`

/** Infinitives, and the third person future, which is how French says that somebody will. */
export const doing: string[] = base.flatMap((verb) => {
  const one = future(verb)
  return [verb, one, `${one.slice(0, -1)}ont`]
})

/** Business of the meeting itself: "décisions à prendre". */
const ownBusiness = new Set([
  'prendre',
  'signer',
  'mettre',
  'trouver',
  'traiter',
  'etudier',
  'examiner',
  'voir',
  'choisir'
])

/** What is done to a thing by somebody else: participles, with the infinitive after "à" ("à contacter"). */
export const done: string[] = [
  ...base.filter((verb) => !ownBusiness.has(verb)),
  ...base.filter((verb) => verb.endsWith('er')).flatMap((verb) => [`${verb.slice(0, -1)}`, `${verb.slice(0, -1)}e`])
]

/** Verbs of being, staying and happening, with their futures. */
export const idle: string[] = [
  ...'accueillir aller appartenir arriver augmenter avoir baisser beneficier commencer continuer couter debuter devenir durer entrer etre exister finir permettre pouvoir recevoir reprendre rester savoir terminer valoir venir'.split(
    ' '
  ),
  ...'aura auront sera seront ira iront pourra pourront devra devront restera resteront permettra permettront commencera commenceront debutera debuteront viendra viendront recevra recevront deviendra coutera durera continuera aboutira'.split(
    ' '
  )
]
