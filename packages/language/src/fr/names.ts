import type { NameWords } from '../language.js'

const words = (list: string) => list.trim().split(/\s+/u)

export const names: NameWords = {
  honorifics: words('professeur docteur maitre'),
  titles: words('mme mmes mlle monsieur madame mademoiselle messieurs mesdames maitre docteur professeur'),
  initialTitles: ['m', 'mm', 'me'],
  postNominals: words('oq cq'),
  particles: words("d' du le des"),
  bodyWords:
    words(`conseil commune mairie communaute syndicat comite commission association assemblee bureau departement prefecture ministere service services ecole college lycee
    universite groupe groupement agence federation societe fondation cercle amicale union club centre office intercommunalite agglomeration metropole`),
  groupWords:
    words(`membres conseillers conseilleres adjoints adjointes habitants elus elues benevoles adherents adherentes representants representantes delegues deleguees
    administrateurs administratrices parents riverains citoyens enseignants participants invites`),
  postWords: [
    ...words(`maire adjoint adjointe president presidente vice-president vice-presidente copresident secretaire tresorier tresoriere directeur directrice conseiller conseillere
      responsable rapporteur rapporteure animateur animatrice comptable administrateur administratrice delegue deleguee`),
    'premier adjoint',
    'premiere adjointe',
    'maire adjoint',
    'maire adjointe',
    'adjoint au maire',
    'adjointe au maire',
    'secretaire de seance',
    'secretaire de mairie',
    'secretaire general',
    'secretaire generale',
    'conseiller municipal',
    'conseillere municipale',
    'conseiller delegue',
    'conseillere deleguee',
    'charge de mission',
    'chargee de mission',
    'directeur general',
    'directrice generale'
  ],
  chairWords: ['maire', 'president', 'presidente', 'president de seance', 'presidente de seance'],
  viceChairWords: ['vice-president', 'vice-presidente', 'premier adjoint', 'premiere adjointe'],
  secretaryWords: ['secretaire', 'secretaire de seance', 'secretaire de mairie', 'secretaire generale', 'greffier'],
  memberWords: words(
    'membre membres conseiller conseillere conseillers conseilleres administrateur administratrice'
  ).concat(['conseiller municipal', 'conseillere municipale']),
  and: ['et'],
  small: words("de du des la le les l' d' et a au aux en pour sur"),
  notNames:
    words(`ordre jour seance reunion proces-verbal compte rendu compte-rendu budget travaux voirie eau assainissement questions diverses divers informations information deliberation
    deliberations decision decisions approbation election elections convention subvention subventions finances urbanisme salle rue chemin route presents presentes absents absentes excuses
    excusees pouvoirs procuration procurations vote votes date lieu heure ouverture cloture municipal municipale communal communale annexe prochaine precedente personnel tarifs tarif projet
    projets location achat vente cimetiere fetes forets foret affouage bois eclairage`),
  givenNames:
    words(`agnes alain amandine andre anne-marie antoine arnaud aurelie baptiste bernadette camille cecile chantal christelle claire clement corinne cyril damien delphine denis didier
    dominique elodie emilie eric estelle etienne fabien fabrice florian francois francoise frederic gaelle genevieve gerard ghislaine gilles guillaume guy helene herve isabelle jacques
    jean jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jerome julien karine laetitia laurent lionel loic luc lucie ludovic marie-claude
    marie-christine marielle maryline mathieu maxime michel mickael mireille monique muriel nadege nathalie nicolas odile olivier pascal patrice philippe pierre-yves quentin regis remi
    roland romain sandrine sebastien serge severine solange sophie stephane sylvain sylvie thibault thierry valerie veronique virginie xavier yann yannick yves yvette yvon`)
}
