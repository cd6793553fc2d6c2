import type { NameWords } from '../language.js'
import { givenNames } from './given-names.js'
import { notNames } from './not-names.js'

const words = (list: string) => list.trim().split(/\s+/u)

export const names: NameWords = {
  titles: [
    ...words(`mr mrs ms miss mx dr prof professor cllr cllrs cllor clr coun councillor councillors councilor councilors councilman councilwoman
      councilmember councilperson councilmembers alderman alderwoman alderperson ald rev revd reverend fr canon sir dame lord lady baroness
      viscount hon honourable honorable judge justice commissioner commissioners supervisor supervisors trustee trustees mayor selectman selectwoman
      selectperson selectmen senator sen rep representative delegate assemblymember assemblyman assemblywoman capt captain lt lieut lieutenant col colonel
      hhj sgt sergeant maj major cpl cdr commander cmdr gen general brig brigadier constable pc wpc pcso sheriff marshal chief inspector
      cr sis sisters bros brothers cde cdes comrade comrades sister brother bro father rabbi imam messrs mesdames mme mlle herr frau sra srta minister director`),
    'rt hon',
    'rt. hon',
    'the rt hon',
    'right honourable',
    'the right honourable',
    'the hon',
    'the honourable',
    'the honorable',
    'the rev',
    'the revd',
    'the reverend',
    'rt revd',
    'very revd',
    'ven',
    'county councillor',
    'county councillors',
    'county cllr',
    'county cllrs',
    'county borough councillor',
    'borough councillor',
    'borough councillors',
    'borough cllr',
    'district councillor',
    'district councillors',
    'district cllr',
    'town councillor',
    'town cllr',
    'parish councillor',
    'parish councillors',
    'parish cllr',
    'community councillor',
    'city councillor',
    'council member',
    'council members',
    'committee member',
    'committee members',
    'board member',
    'board members',
    'vice mayor',
    'deputy mayor',
    'mayor pro tem',
    'vice chair',
    'vice chairman',
    'deputy chair',
    'chair',
    'chairman',
    'chairwoman',
    'chairperson',
    'president',
    'vice president',
    'secretary',
    'treasurer',
    'member',
    'members',
    'city manager',
    'city attorney',
    'chief constable',
    'police constable',
    'associate professor',
    'assoc prof',
    'emeritus professor',
    'lt col',
    'lt cdr',
    'lt. col',
    'air cdre',
    'wing commander',
    'sq ldr',
    'dr dr'
  ],
  honorifics: words(
    'professor prof dr doctor reverend rev revd canon rabbi imam father judge justice sir dame lord lady baroness bro brother sis sister comrade hhj dj dean'
  ),
  initialTitles: [],
  postNominals:
    words(`obe mbe cbe bem kbe dbe kcb cb cmg cvo mvo gbe kc qc jp dl mp ms am mep msp mla td phd ph.d ma ba bsc msc md mba mphil dphil
    llb llm frs fba frcp frcs frcgp frcn mrcgp rgn rn cpa cpfa cipfa fca aca acca cima ceng mice mrtpi mrics frics riba cfa cisa cissp pe aicp esq esquire jr
    sr jnr snr ii iii iv cilca fslcc rtd ret dds jd ed.d edd dmin fhea pgce qpm kpm`),
  particles: words(
    'van von der den de da di du del della la le los las st mac mc bin ibn al el y dos das ter ten zu af av o ni nic ui mhic'
  ),
  bodyWords:
    words(`council committee sub-committee subcommittee board group commission association authority trust society federation union
    university college school academy institute institution government department ministry agency service services office executive panel forum network
    partnership foundation company corporation ltd limited plc inc llc llp club team taskforce consortium alliance cabinet assembly parliament senate
    court tribunal bureau directorate division branch charity church hospital police constabulary secretariat unit centre center bank
    party league collective cooperative co-operative cic surgery nursery library museum district county
    city borough nhs coalition guild chamber conference congress inspectorate ombudsman organisation organization programme force legion`),
  groupWords:
    words(`members directors representatives officers officials councillors councilors councilmembers commissioners trustees governors staff
    observers guests residents public parishioners volunteers students pupils parents teachers delegates colleagues partners stakeholders employees
    visitors attendees participants presenters witnesses citizens applicants families others everyone secretaries managers headteachers leaders chairs
    clinicians nurses doctors consultants advisers advisors unions authorities councils boards schools organisations organizations trusts colleges
    departments ministers mayors clerks chairpersons people persons tenants leaseholders owners homeowners shareholders electors ratepayers`),
  postWords: [
    ...words(`chair chairman chairwoman chairperson co-chair cochair vice-chair vicechair vice-chairman vice-chairperson vice-chairwoman chairholder
      president vice-president clerk secretary treasurer director manager officer head leader mayor administrator coordinator co-ordinator
      adviser advisor accountant auditor attorney solicitor barrister counsel lawyer engineer planner surveyor inspector
      minister champion convener convenor moderator facilitator rapporteur registrar comptroller controller assistant analyst
      consultant lead principal headteacher headmaster headmistress teacher superintendent warden caretaker steward editor webmaster librarian
      ambassador liaison translator interpreter scribe recorder minute-taker note-taker notetaker observer specialist technician researcher
      ombudsman archivist curator organiser organizer supervisor deputy ceo cfo coo cto cio md provost dean rector chancellor
      vice-chancellor bursar foreman captain sheriff marshal trustee commissioner governor councillor member representative delegate
      intern apprentice student professor lecturer nurse doctor physician pharmacist chaplain vicar chief proposer seconder applicant pcso`),
    ...words('sec treas chr pres vice-pres hon-sec v-chair vchair'),
    'hon sec',
    'hon secretary',
    'hon treasurer',
    'v chair',
    'vice chair',
    'vice chairman',
    'vice chairwoman',
    'vice chairperson',
    'vice president',
    'deputy chair',
    'deputy chairman',
    'co chair',
    'acting chair',
    'interim chair',
    'head of',
    'director of',
    'chief executive',
    'chief officer',
    'section 151 officer',
    'monitoring officer',
    'returning officer',
    'minute taker',
    'note taker',
    'general counsel',
    'past president',
    'immediate past president',
    'executive director',
    'managing director',
    'permanent secretary',
    'first minister',
    'ward member',
    'cabinet member',
    'cabinet member for',
    'portfolio holder',
    'city attorney',
    'town clerk',
    'parish clerk',
    'rfo',
    'responsible financial officer',
    'recording secretary',
    'member at large',
    'director at large'
  ],
  chairWords: [
    'chair',
    'chairman',
    'chairwoman',
    'chairperson',
    'co-chair',
    'co chair',
    'cochair',
    'acting chair',
    'acting chairman',
    'interim chair',
    'temporary chair',
    'presiding',
    'presiding officer',
    'president',
    'mayor',
    'convener',
    'convenor',
    'moderator',
    'facilitator',
    'in the chair',
    'chairing',
    'chairholder',
    'speaker'
  ],
  viceChairWords: [
    'vice chair',
    'vice-chair',
    'vicechair',
    'vice chairman',
    'vice-chairman',
    'vice chairwoman',
    'vice-chairwoman',
    'vice chairperson',
    'vice-chairperson',
    'deputy chair',
    'deputy chairman',
    'deputy chairperson',
    'vice president',
    'vice-president',
    'deputy mayor',
    'vice mayor',
    'mayor pro tem',
    'deputy convener'
  ],
  secretaryWords: [
    'secretary',
    'clerk',
    'town clerk',
    'parish clerk',
    'city clerk',
    'clerk to the council',
    'deputy clerk',
    'assistant clerk',
    'recording secretary',
    'board secretary',
    'committee secretary',
    'corporate secretary',
    'secretariat',
    'minutes',
    'minute taker',
    'minute-taker',
    'minutes secretary',
    'minuting',
    'note taker',
    'note-taker',
    'notetaker',
    'notes',
    'scribe',
    'recorder',
    'rapporteur',
    'taking minutes',
    'minute secretary'
  ],
  memberWords:
    words(`member members councillor councillors councilor councilors cllr cllrs councilmember councilmembers councilman councilwoman commissioner
    commissioners director directors trustee trustees governor governors supervisor supervisors alderman aldermen selectman selectmen representative delegate`).concat(
      [
        'board member',
        'board members',
        'committee member',
        'committee members',
        'council member',
        'council members',
        'county councillor',
        'parish councillor',
        'town councillor',
        'community councillor',
        'borough councillor',
        'district councillor',
        'voting member',
        'member of the board',
        'member of the committee'
      ]
    ),
  and: ['and'],
  small: words('of the and for in on at to by with from a an or de la du & as via per upon'),
  notNames,
  givenNames
}
