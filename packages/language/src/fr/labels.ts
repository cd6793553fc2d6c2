import type { Labels } from '../language.js'
import { listOf } from '../list-of.js'

/** French labels, whole, without separator, parted by bars. Case, accents and bracketed remarks do not matter. */
export const labels: Labels = {
  date: listOf(`date | date de la séance | date de la réunion | date et heure | date et lieu | jour | séance du`),
  time: listOf(`heure | horaire | horaires | date et heure | heure et lieu`),
  startTime: listOf(
    `début | heure de début | ouverture | ouverture de la séance | début de séance | début de la séance`
  ),
  endTime: listOf(`fin | heure de fin | clôture | fin de séance | fin de la séance | séance levée à | levée de séance`),
  location: listOf(`lieu | lieu de la réunion | lieu de réunion | endroit | date et lieu | heure et lieu | salle`),
  body: listOf(`instance | organisme | comité | conseil | commission | association | groupe`),
  subject: listOf(`objet | sujet | titre | intitulé | réunion`),
  chair: listOf(`
    président | présidente | présidence | président de séance | présidente de séance | sous la présidence de |
    présidée par | présidé par | animateur | animatrice | animation
  `),
  secretary: listOf(`
    secrétaire | secrétaire de séance | secrétariat | secrétariat de séance | rédacteur | rédactrice | rédigé par |
    compte rendu rédigé par | rapporteur | rapporteuse | prise de notes
  `),
  nextMeeting: listOf(`
    prochaine réunion | prochaine séance | prochain conseil | prochain conseil municipal | date de la prochaine réunion |
    date de la prochaine séance | prochaine rencontre | prochaines réunions | prochaines séances | prochaine date |
    prochain comité
  `),
  status: listOf(`statut | état | version | projet`),
  meetingKind: listOf(`type | type de réunion | nature de la réunion`),
  present: listOf(`
    présents | présent | présentes | présente | étaient présents | étaient présentes | étaient présents à la séance |
    membres présents | conseillers présents | élus présents | personnes présentes | présents à la réunion | présences |
    présence | participants | participantes | participation | liste des présents | liste de présence | sont présents |
    présents ou représentés | étaient présents mesdames et messieurs | présent(e)s | ont participé
  `),
  inAttendance: listOf(`
    assistaient également | assistaient à la séance | assistaient | également présents | étaient également présents |
    autres présents | autres participants | personnel | agents | services | assistait également | aussi présents
  `),
  observers: listOf(`observateurs | observateur | observatrices | public | auditeurs`),
  guests: listOf(`invités | invité | invitée | invitées | personnes invitées | intervenants | intervenant`),
  secretariat: listOf(`secrétariat | secrétaire | secrétaire de mairie`),
  apologies: listOf(`
    excusés | excusé | excusée | excusées | étaient excusés | absents excusés | absent excusé | absente excusée |
    absents excusés représentés | membres excusés | personnes excusées | s'étaient excusés | sont excusés | excusé(e)s |
    absents représentés | représentés | avaient donné pouvoir | ont donné pouvoir | ont donné procuration | pouvoirs |
    procurations | absents ayant donné pouvoir | absents ayant donné procuration | avaient donné procuration |
    absences excusées
  `),
  absent: listOf(`
    absents | absent | absente | absentes | étaient absents | membres absents | non excusés | non excusé |
    absents non excusés | absences | sont absents | absent(e)s | absents non représentés
  `),
  substitutes: listOf(`suppléants | suppléant | suppléante | remplaçants`),
  members: listOf(`membres | membres du conseil | composition | membres en exercice`),
  distribution: listOf(`diffusion | liste de diffusion | copie à | destinataires`),
  agenda: listOf(`ordre du jour | points à l'ordre du jour | rappel de l'ordre du jour | à l'ordre du jour`),
  contents: listOf(`sommaire | table des matières`),
  minutes: listOf(`procès-verbal | compte rendu | compte-rendu | procès verbal | notes | relevé de décisions`),
  actions: listOf(`
    actions | liste des actions | plan d'actions | plan d'action | actions à mener | à faire | tâches | suivi des actions |
    actions décidées | prochaines étapes | actions à suivre | reste à faire
  `),
  actionPoint: listOf(`action | actions | à faire | tâche | suite à donner | action à mener`),
  decision: listOf(`décision | décisions | décision prise | décisions prises | conclusion | délibération`),
  recommendation: listOf(`recommandation | recommandations | préconisation | préconisations`),
  resolved: listOf(`résolution | résolutions | délibération | le conseil municipal décide | décide`),
  agreed: listOf(`approuvé | adopté | validé | accord | adopté à l'unanimité | approuvé à l'unanimité`),
  noted: listOf(`pour information | information | pris acte | prend acte | nota | à noter`),
  discussion: listOf(`
    discussion | discussions | débat | débats | échanges | contexte | exposé | présentation | rappel | remarques |
    commentaires | observations | synthèse | exposé des motifs
  `),
  motion: listOf(`motion | motions | proposition | propositions | amendement | amendements`),
  signature: listOf(`signature | signatures | signé | signé par | pour copie conforme | pour extrait conforme`),
  appendix: listOf(`annexe | annexes | pièces jointes | pièce jointe`),
  adjournment: listOf(`clôture | clôture de la séance | levée de la séance | fin de la réunion | fin de séance`),
  declarations: listOf(
    `déclarations d'intérêts | déclaration d'intérêts | conflits d'intérêts | déclaration d'intérêt`
  ),
  owner: listOf(`responsable | responsables | qui | pilote | porteur | en charge | chargé de l'action | attribué à`),
  due: listOf(`échéance | échéances | pour le | délai | délais | quand | date limite | date | avant le`),
  actionStatus: listOf(`statut | état | avancement | suivi | fait | réalisé`),
  number: listOf(`n° | numéro | no | réf | réf. | référence | point | rang`),
  name: listOf(
    `nom | noms | nom et prénom | nom prénom | prénom nom | membre | participant | participants | nom - prénom`
  ),
  organization: listOf(
    `organisme | structure | organisation | société | entreprise | service | association | institution`
  ),
  role: listOf(`fonction | fonctions | rôle | qualité | titre | poste`),
  initials: listOf(`initiales | sigle`),
  attending: listOf(`présence | présent | présents | présent / absent | excusé | statut`),
  item: listOf(`point | sujet | thème | ordre du jour | objet | points`),
  topic: listOf(`sujet | discussion | échanges | débats | commentaires | contenu | notes | compte rendu`),
  presenter: listOf(`présenté par | rapporteur | intervenant | intervenants | animateur`),
  reason: listOf(`motif | raison`),
  paper: listOf(`document | documents | pièce | pièces`),
  mover: listOf(`proposé par | proposeur | proposition de | auteur`),
  seconder: listOf(`appuyé par | secondé par | appuyeur`),
  outcome: listOf(`résultat | résultat du vote | issue | décision`),
  vote: listOf(`vote | votes | scrutin | résultat du vote | votants | vote du conseil`),
  votesFor: listOf(`pour | voix pour | votes pour | en faveur | oui`),
  votesAgainst: listOf(`contre | voix contre | votes contre | non`),
  votesAbstain: listOf(`abstention | abstentions | abstention(s) | s'abstient | s'abstiennent`)
}
