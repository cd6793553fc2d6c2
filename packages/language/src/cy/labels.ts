import type { Labels } from '../language.js'
import { listOf } from '../list-of.js'

/** Welsh labels, whole, without separator, parted by bars; mutated forms where they are printed. Case, accents and bracketed remarks do not matter. */
export const labels: Labels = {
  date: listOf(`
    dyddiad | dyddiad y cyfarfod | dyddiad cyfarfod | dyddiad ac amser | dyddiad a lleoliad | dyddiad/amser | pryd |
    cynhaliwyd ar
  `),
  time: listOf(`amser | amser y cyfarfod | dyddiad ac amser | amser a lleoliad | amser a lle | pryd | dyddiad/amser`),
  startTime: listOf(`dechrau | amser dechrau | dechreuwyd | dechreuodd | agorwyd | amser cychwyn | cychwyn`),
  endTime: listOf(
    `diwedd | amser gorffen | gorffen | gorffennwyd | gorffennodd | caewyd | amser cau | daeth i ben | amser diwedd`
  ),
  location: listOf(`
    lleoliad | lle | man cyfarfod | lleoliad arfaethedig | ble | cynhaliwyd yn | man | lleoliad y cyfarfod |
    amser a lleoliad | dyddiad a lleoliad | amser a lle | ystafell
  `),
  body: listOf(`pwyllgor | grŵp | bwrdd | cyngor | corff | sefydliad | cyfarfod o`),
  subject: listOf(`pwnc | teitl | cyfarfod | pwrpas | math o gyfarfod | teitl y cyfarfod`),
  chair: listOf(
    `cadeirydd | y cadeirydd | yn y gadair | cadeiriwyd gan | cadeirydd y cyfarfod | cadair | yn cadeirio | llywydd`
  ),
  secretary: listOf(`
    ysgrifennydd | cofnodwyd gan | cofnodion gan | cofnodydd | cofnodwr | cymerwyd y cofnodion gan | cofnodion |
    clerc | y clerc | paratowyd gan | cofnodi
  `),
  nextMeeting: listOf(`
    cyfarfod nesaf | y cyfarfod nesaf | dyddiad y cyfarfod nesaf | dyddiad cyfarfod nesaf |
    dyddiad ac amser y cyfarfod nesaf | dyddiad a lleoliad y cyfarfod nesaf | dyddiadau cyfarfodydd |
    cyfarfodydd nesaf | dyddiadau cyfarfodydd y dyfodol | cyfarfodydd y dyfodol | dyddiad nesaf | dyddiadau i ddod |
    cyfarfodydd i ddod | dyddiad, amser a lleoliad y cyfarfod nesaf | y tro nesaf | tro nesaf | nesaf
  `),
  status: listOf(`statws | drafft | fersiwn`),
  meetingKind: listOf(`math o gyfarfod | math`),
  present: listOf(`
    yn bresennol | presennol | presenoldeb | mynychwyr | yn presennol | aelodau yn bresennol | aelodau'n bresennol |
    aelodau presennol | aelodau'r pwyllgor yn bresennol | aelodau'r pwyllgor a oedd yn bresennol |
    ymhlith y rhai a oedd yn bresennol | y rhai a oedd yn bresennol | y rhai yn bresennol | cynghorwyr |
    y cynghorwyr | cynghorwyr yn bresennol | aelodau | aelodau'r comisiwn | aelodau'r cyngor | aelodau'r bwrdd |
    aelodau'r pwyllgor | aelodau'r grwp | cyfranogwyr | presenoldeb ac ymddiheuriadau | rhestr bresenoldeb |
    oedd yn bresennol | roedd yn bresennol | ar-lein | mewn person | cyd-gadeiryddion | panel arbenigol |
    aelodau o'r senedd | ymddiriedolwyr | a oedd yn bresennol | yno | pwy oedd yno | pwy ddaeth | oedd yno |
    y rhai oedd yno | y rhai a ddaeth | pwy oedd yn bresennol | pwy fu yno
  `),
  inAttendance: listOf(`
    hefyd yn bresennol | hefyd yn presennol | mewn presenoldeb | yn bresennol hefyd | wrth law |
    y rhai eraill a oedd yn bresennol | eraill yn bresennol | eraill | staff | swyddogion |
    swyddogion yn bresennol | swyddogion y senedd a oedd yn bresennol | swyddogion y senedd yn bresennol | tystion |
    staff y pwyllgor | cyfieithydd | cyfieithwyr | cyfieithu | allanol | siaradwyr
  `),
  observers: listOf(`arsylwyr | arsylwyr staff | sylwedyddion | arsylwi | y cyhoedd | aelodau o'r cyhoedd`),
  guests: listOf(`gwesteion | gwahoddedigion | gwestai | ymwelwyr | siaradwyr gwadd | siaradwr gwadd`),
  secretariat: listOf(
    `ysgrifenyddiaeth | yr ysgrifenyddiaeth | cofnodion | clerc | y clerc | cofnodwr | cofnodydd | ysgrifennydd`
  ),
  apologies: listOf(`
    ymddiheuriadau | ymddiheiriadau | ymddiheuriad | ymddiheuriadau am absenoldeb | ymddiheuriadau dros absenoldeb |
    ymddiheuriadau gan | derbyniwyd ymddiheuriadau gan | cafwyd ymddiheuriadau gan | ymddiheuriadau a dirprwyon |
    ymddiheuriadau a dirprwyaethau | ymddiheurwyd | methu dod | methu bod yno | yn methu dod | wedi methu dod |
    methu â dod | methu bod yn bresennol | methu mynychu | yn methu bod yno | ddim yn gallu dod | sori
  `),
  absent: listOf(`absennol | yn absennol | absenoldeb | ddim yn bresennol | aelodau absennol | heb fod yn bresennol`),
  substitutes: listOf(`dirprwyon | dirprwy | dirprwyaethau | eilyddion | presenoldeb dirprwyon`),
  members: listOf(`aelodau | aelodaeth | aelodau'r grwp`),
  distribution: listOf(`dosbarthu | dosbarthiad | copi i | copiau i | cylchrediad`),
  agenda: listOf(`agenda | rhaglen | yr agenda | eitemau | eitemau ar yr agenda | trefn y cyfarfod`),
  contents: listOf(`cynnwys | ar y dudalen hon | tabl cynnwys | mynegai`),
  minutes: listOf(`cofnodion | cofnod | cofnodion y cyfarfod | nodiadau`),
  actions: listOf(`
    camau gweithredu | pwyntiau gweithredu | camau i'w cymryd | camau nesaf | camau | rhestr gweithredu | tasgau |
    log gweithredu | traciwr gweithredu | crynodeb o gamau gweithredu | camau gweithredu o'r cyfarfod diwethaf |
    camau gweithredu newydd | camau y cytunwyd arnynt | gweithredu | i'w wneud
  `),
  actionPoint: listOf(`
    cam gweithredu | camau gweithredu | pwynt gweithredu | gweithredu | gweithred | cam | tasg | i'w wneud |
    cam i'w gymryd
  `),
  decision: listOf(`penderfyniad | penderfyniadau | canlyniad | casgliad`),
  recommendation: listOf(`argymhelliad | argymhellion | argymell | argymhellwyd | argymhellir`),
  resolved: listOf(`penderfynwyd | penderfynwyd yn unfrydol | penderfyniad`),
  agreed: listOf(`cytunwyd | cytunwyd yn unfrydol | cytunodd | cymeradwywyd | derbyniwyd | cytundeb`),
  noted: listOf(`nodwyd | er gwybodaeth | i'w nodi | nodi`),
  discussion: listOf(`
    trafodaeth | cefndir | crynodeb | sylwadau | diweddariad | cyflwyniad | cwestiynau | trosolwg | pwrpas |
    adroddiad | cofnod | cofnodion | prif bwyntiau
  `),
  motion: listOf(`cynnig | cynigion | cynigiwyd | gwelliant | rhybudd o gynnig`),
  signature: listOf(`llofnod | llofnodwyd | arwyddwyd | llofnodwyd gan | arwyddwyd gan | dyddiad llofnodi`),
  appendix: listOf(`atodiad | atodiadau | dogfennau ychwanegol | dogfennau ategol`),
  adjournment: listOf(`diwedd y cyfarfod | cau | cloi | gorffen | cau'r cyfarfod | cloi'r cyfarfod`),
  declarations: listOf(`
    datganiadau o fuddiant | datganiadau o fuddiannau | datganiadau o ddiddordeb | datgan buddiannau |
    datgan buddiant | datgan buddiant personol | datgan diddordeb | datgan cysylltiad |
    datganiadau o fuddiannau personol | datganiad o ddiddordeb | datganiad o fuddiant |
    datgelu buddiannau personol | datganiadau buddiant | datganiadau buddiant a goddefebau |
    datgeliadau o fuddiannau personol a rhagfarnol | datgan buddiannau personol
  `),
  owner: listOf(`
    perchennog | arweinydd | pwy | cyfrifol | cyfrifoldeb | gan bwy | swyddog | swyddog arweiniol |
    person cyfrifol | gweithredu gan | yn gyfrifol | gweithredwr | unigolyn cyfrifol | swyddog cyfrifol
  `),
  due: listOf(
    `erbyn | erbyn pryd | dyddiad | dyddiad cwblhau | dyddiad cau | terfyn amser | pryd | amserlen | dyddiad targed`
  ),
  actionStatus: listOf(`statws | cynnydd | diweddariad | sefyllfa | cyflawnwyd | wedi cwblhau`),
  number: listOf(`rhif | rhif. | rhif eitem | rhif. eitem | cyf | cyf. | cyfeirnod | eitem | cofnod | rhif cofnod`),
  name: listOf(
    `enw | enwau | enw llawn | aelod | cynrychiolydd | cynrychiolwyd gan | aelodau | cynrychiolwyr | cynghorydd`
  ),
  organization: listOf(
    `sefydliad | corff | yn cynrychioli | cwmni | adran | awdurdod | cyngor | partner | sefydliadau | mudiad`
  ),
  role: listOf(`rôl | swydd | teitl | teitl swydd | safle | swyddogaeth | aelodaeth | categori`),
  initials: listOf(`llythrennau cyntaf | blaenlythrennau | llythrennau`),
  attending: listOf(`presenoldeb | yn bresennol | presennol | ymddiheuriadau | mynychu | statws`),
  item: listOf(`eitem | pwnc | eitem ar yr agenda | eitemau | mater | teitl`),
  topic: listOf(`trafodaeth | pwnc | nodiadau | sylwadau | cofnod | crynodeb | manylion`),
  presenter: listOf(`cyflwynydd | cyflwynwyd gan | arweinydd | siaradwr`),
  reason: listOf(`rheswm | natur y buddiant | buddiant | natur`),
  paper: listOf(`papur | papurau | dogfen | dogfennau | dogfennau ategol`),
  mover: listOf(`cynigiwyd gan | cynigydd | cynigiwyd | cynnig gan | cynigwyd gan | cynigwyd`),
  seconder: listOf(`eiliwyd gan | eilydd | eiliwyd | eilio`),
  outcome: listOf(`canlyniad | penderfyniad`),
  vote: listOf(`pleidlais | pleidleisiau | pleidlais gofrestredig | pleidleisio`),
  votesFor: listOf(`o blaid | dros`),
  votesAgainst: listOf(`yn erbyn`),
  votesAbstain: listOf(`ymatal | ymataliodd | yn ymatal | ymataliadau`)
}
