import type { NameWords } from '../language.js'

const words = (list: string) => list.trim().split(/\s+/u)

export const names: NameWords = {
  honorifics: [
    'athro',
    'yr athro',
    'parch',
    'y parch',
    'parchedig',
    'y parchedig',
    'dr',
    'dra',
    'barnwr',
    'syr',
    'arglwydd'
  ],
  titles: [
    ...words(
      'cyng cynghorydd cynghorwyr gynghorydd gynghorwyr chynghorydd chynghorwyr parch parchedig athro barnwr arglwydd arglwyddes fonesig farwnes farwn mr mrs ms mri dr dra bnr bns henadur maer gadlywydd syr'
    ),
    'y cyng',
    'y cyng/cllr',
    'y cynghorydd',
    'y cynghorwyr',
    "'r cynghorydd",
    'cynghorydd sir',
    'cynghorwyr sir',
    'cynghorydd tref',
    'cynghorydd cymuned',
    'y cynghorydd sir',
    'y parch',
    'y parchedig',
    'y parchg',
    'parchg',
    'yr athro',
    'y farwnes',
    'y barwn',
    'yr arglwydd',
    'yr arglwyddes',
    'y fonesig',
    'y gwir anrh',
    'y gwir anrhydeddus',
    'gwir anrh',
    'yr anrh',
    'yr anrhydeddus',
    'y barnwr',
    'y br',
    'y bnr',
    'y fns',
    'y tad',
    'y canon',
    'yr henadur',
    'yr uwch-gapten',
    'y dr',
    'y maer',
    'aelod cabinet'
  ],
  initialTitles: [],
  postNominals: words('as ac asc asau'),
  particles: words('ap ab ferch verch uch'),
  bodyWords:
    words(`cyngor gyngor chyngor nghyngor bwrdd fwrdd mwrdd pwyllgor bwyllgor phwyllgor mhwyllgor is-bwyllgor isbwyllgor grwp gweithgor weithgor ngweithgor comisiwn
    gomisiwn chomisiwn panel banel fforwm cymdeithas gymdeithas chymdeithas awdurdod llywodraeth lywodraeth prifysgol brifysgol phrifysgol coleg goleg choleg
    ysgol ymddiriedolaeth undeb ffederasiwn asiantaeth gwasanaeth wasanaeth gwasanaethau wasanaethau adran is-adran swyddfa cabinet gabinet partneriaeth bartneriaeth
    phartneriaeth rhwydwaith rwydwaith sefydliad academi athrofa canolfan ganolfan chanolfan cwmni gwmni chwmni clwb glwb chlwb tim senedd cynulliad
    gynulliad tribiwnlys dribiwnlys heddlu ysbyty eglwys capel llyfrgell lyfrgell amgueddfa consortiwm gonsortiwm cynghrair gynghrair cyfarwyddiaeth
    ysgrifenyddiaeth arolygiaeth estyn cyf urdd menter fenter mudiad fudiad plaid blaid cyfoeth ombwdsmon archwilio tref sir bwrdeistref gweinyddiaeth`),
  groupWords:
    words(`aelodau haelodau swyddogion cynghorwyr gynghorwyr chynghorwyr cyfarwyddwyr gyfarwyddwyr chyfarwyddwyr cynrychiolwyr gynrychiolwyr chynrychiolwyr staff arsylwyr
    sylwedyddion gwesteion westeion gwahoddedigion wahoddedigion cyhoedd trigolion drigolion thrigolion disgyblion ddisgyblion myfyrwyr fyfyrwyr rhieni athrawon comisiynwyr gomisiynwyr
    ymddiriedolwyr llywodraethwyr lywodraethwyr gwirfoddolwyr wirfoddolwyr partneriaid bartneriaid phartneriaid rhanddeiliaid gweithwyr weithwyr tystion dystion mynychwyr fynychwyr penaethiaid
    benaethiaid rheolwyr reolwyr ysgolion cynghorau gynghorau byrddau fyrddau awdurdodau sefydliadau undebau colegau arweinwyr cadeiryddion gadeiryddion ysgrifenyddion clercod pobl`),
  postWords: [
    ...words(`cadeirydd gadeirydd chadeirydd nghadeirydd is-gadeirydd cyd-gadeirydd gyd-gadeirydd llywydd lywydd is-lywydd dirprwy ddirprwy clerc glerc chlerc ysgrifennydd
      trysorydd drysorydd thrysorydd cyfarwyddwr gyfarwyddwr chyfarwyddwr cyfarwyddwraig rheolwr reolwr rheolwraig rheolwr-gyfarwyddwr swyddog pennaeth bennaeth phennaeth mhennaeth arweinydd
      maer faer gweinyddwr weinyddwr gweinyddydd cydlynydd gydlynydd chydlynydd cynghorydd gynghorydd chynghorydd aelod cyfreithiwr gyfreithiwr cyfrifydd gyfrifydd archwilydd
      gweinidog weinidog ngweinidog comisiynydd gomisiynydd chomisiynydd cyfieithydd gyfieithydd chyfieithydd ymchwilydd arsylwr arsyllwr cynrychiolydd gynrychiolydd chynrychiolydd prifathro brifathro
      prifathrawes pennaeth-gwasanaeth ymgynghorydd arolygydd llywodraethwr lywodraethwr ymddiriedolwr peiriannydd beiriannydd syrfewr llyfrgellydd golygydd olygydd
      hyrwyddwr prentis athro athrawes nyrs meddyg ficer caplan cofnodydd rhaglaw cad is-gad ysg trys cadeir warden gofalwr is-ganghellor ganghellor canghellor psg`),
    'is gadeirydd',
    'cyd gadeirydd',
    'dirprwy gadeirydd',
    'ail glerc',
    'dirprwy glerc',
    'clerc y cyngor',
    'clerc y dref',
    'prif weithredwr',
    'brif weithredwr',
    'phrif weithredwr',
    'prif swyddog',
    'prif weinidog',
    'brif weinidog',
    'dirprwy weinidog',
    'ysgrifennydd parhaol',
    'pennaeth gwasanaeth',
    'swyddog monitro',
    'uwch swyddog',
    'aelod cabinet dros',
    'deilydd portffolio',
    'cynghorydd cyfreithiol',
    'cynghorydd arbennig'
  ],
  chairWords: [
    'cadeirydd',
    'gadeirydd',
    'chadeirydd',
    'y cadeirydd',
    'cyd-gadeirydd',
    'cyd gadeirydd',
    'yn y gadair',
    'llywydd',
    'maer',
    'cadeirydd dros dro',
    'yn cadeirio',
    'cadeirio',
    'yn llywyddu'
  ],
  viceChairWords: [
    'is-gadeirydd',
    'is gadeirydd',
    'isgadeirydd',
    'dirprwy gadeirydd',
    'ddirprwy gadeirydd',
    'is-lywydd',
    'dirprwy faer'
  ],
  secretaryWords: [
    'ysgrifennydd',
    'ysgrifenyddes',
    'clerc',
    'glerc',
    'chlerc',
    'y clerc',
    'clerc y cyngor',
    'dirprwy glerc',
    'ail glerc',
    'ysgrifenyddiaeth',
    'cofnodion',
    'cofnodydd',
    'ysgrifennydd y bwrdd',
    'ysgrifennydd y cofnodion',
    'yn cofnodi',
    'cofnodi'
  ],
  memberWords: words(
    'aelod aelodau cynghorydd cynghorwyr gynghorydd cyng comisiynydd comisiynwyr cyfarwyddwr ymddiriedolwr llywodraethwr cynrychiolydd'
  ).concat(["aelod o'r bwrdd", "aelod o'r pwyllgor", 'cynghorydd sir', 'aelod annibynnol']),
  and: ['a', 'ac'],
  small: words("y yr 'r a ac o i ar gan am yn ym yng dros gyda ag at er i'r o'r a'r"),
  notNames:
    words(`craffu graffu priffyrdd adnoddau dynol caffael cyfathrebu treftadaeth hamdden diwylliant pensiynau trwyddedu adfywio economaidd etholiadau democrataidd gwastraff ailgylchu plant oedolion
    cofnodion cofnod gofnodion chofnodion cyfarfod gyfarfod chyfarfod agenda rhaglen eitem eitemau croeso ymddiheuriadau ymddiheuriad presennol bresennol presenoldeb datganiad
    datganiadau datgan buddiant buddiannau fuddiant fuddiannau materion mater faterion codi cyllid gyllid cyllideb gyllideb adroddiad adroddiadau cynllun cynllunio gynllun gynlluniau cynlluniau ceisiadau
    cais gohebiaeth ohebiaeth penderfyniad penderfyniadau penderfynwyd cytunwyd argymhelliad argymhellion cam camau gweithredu polisi polisiau strategaeth diweddariad
    unrhyw arall eraill nesaf diwethaf blaenorol dyddiad amser lleoliad blynyddol arbennig cyffredin llawn cyhoeddus cyhoeddiadau brys cwestiynau cynnig gynnig cynigion pleidlais
    etholiad ethol penodi taliadau anfonebau ariannol grantiau ffordd ffyrdd parc neuadd pentref ysgol iechyd addysg amgylchedd tai trafnidiaeth diogelwch hyfforddiant
    llwybrau mynwent goleuadau biniau cymraeg cymru gymru nghymru iaith gogledd de gorllewin dwyrain dydd mis blwyddyn gwybodaeth trafodaeth
    cadarnhau derbyn llofnodi nodi papur papurau dogfennau cyswllt yn rhithwir hybrid siambr stryd lon heol teras maes`),
  givenNames:
    words(`adda aeron aeronwen alaw aled alun alwen alwena alwyn amlyn aneirin aneurin angharad anest ann annes anwen arfon arwel arwen arwyn aur awel awen bedwyr beca beli bethan beti betsan betsi
    blodwen bleddyn branwen breuddwen bronwen bryn brython cadi cadfael cadoc cadwaladr cai caio carwen carwyn carys casi catrin cefin ceinwen cellan celt celyn ceri cerian ceridwen cerys ceiri clwyd cledwyn
    cynan cynog cynwrig dafydd dai daron deian deilwen deiniol delwyn delyth deri derec deulwyn dewi dei dilwen dilwyn dilys duncan dwynwen dwysan dyfan dyfed dyfrig dylan eben ebrill ednyfed edryd efa
    eflyn efan eifion eifiona eigra eilir eilian einir einion eira eirian eiriona eirion eirlys eiri eirwen eirwyn elan elen elena eleri elfed elfyn elgan eli elin elinor eluned elwen elwyn emlyn emrys emyr
    endaf enfys enid enlli ennis erin erwyn esyllt eurgain eurig euros eurwen eurwyn eurof ffion fflur ffraid gareth garmon gerallt geraint gerwyn gethin glain glenys glesni glyn glyndwr goronwy gronw gruff gruffudd
    gruffydd guto gwawr gwen gwenan gwenda gwendolen gwener gwenfair gwenllian gwenno gwennan gweneth gwennol gwenyth gwerfyl gwilym gwion gwladys gwydion gwyn gwyndaf gwyneth gwynfor gwynn gwyneira hafina haf hafwen
    hawys hedd heddwyn heddwen heddyr hefin hefina heini heledd hefyn heulwen hefan huw hywel iago ianto ieuan ifan ifor iestyn illtud illtyd indeg iola iolo iona iorwerth irfon irwyn islwyn ithel iwan leusa lili
    lisa lleucu lleu lloyd llew llewelyn llinos llio llion lliwen llyr llywarch llywela llywelyn lowri luned mabli madog mai mair mairwen mali manon marged mari medi medwyn medwen megan meical meilir meilyr meinir meinwen
    meirion meirwyn meleri menna meredydd meurig meuryn mihangel mirain moelwyn morfudd morfydd morgan mostyn morus morwenna myfanwy myfi myrddin nan nansi nel nerys nest nesta nia non olwen osian owain owen owena pedr
    peredur peris prys pryderi rhain rhiain rhian rhiannon rhianwen rhodri rhona rhun rhydian rhydwyn rhys rhisiart robat ronw saran sera sian siaron sioned sion siwan siwsan siriol steffan taliesin talfryn tanwen tegan tegid tegwen teifi teifion
    teleri telor tesni tirion tomos trefor trystan tudful tudur tudor twm urien wyn wynne wynn`)
}
