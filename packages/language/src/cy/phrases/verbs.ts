/** Verb-nouns by which a sentence tells that somebody will do something for the meeting, unmutated. */
export const doing: string[] =
  'bwcio nôl mofyn golchi plannu torri dewis gwerthu pobi coginio llogi benthyg rhestru labelu sgwrio cario cludo cyfrif adnewyddu adolygu adrodd addasu aildrefnu ailedrych ailgyflwyno ailgylchredeg amlinellu anfon archebu archwilio argraffu arwain asesu ateb atgoffa atgyweirio cadarnhau cadw cael canfod casglu ceisio clirio codi cofnodi cofrestru creu crynhoi cwblhau cwrdd cydgysylltu cydlynu cyfarfod cyfathrebu cyfeirio cyfieithu cyflwyno cyflawni cyhoeddi cylchredeg cylchlythyru cymryd cynghori cynhyrchu cynnal cynnig cynnwys cynorthwyo cynllunio cysylltu chwilio darganfod darllen darparu datblygu diwygio dod dosbarthu drafftio dychwelyd e-bostio ebostio edrych egluro enwebu esbonio ffonio galw glanhau gofyn gorffen gosod gwahodd gweithio gweithredu gwella gwirio gwneud helpu holi hysbysebu hysbysu llenwi llofnodi llunio llwytho mesur monitro mynd mynychu negodi newid nodi olrhain paratoi peintio penderfynu penodi postio profi prynu pwyso recriwtio rhannu rheoli rhoi sefydlu siarad sicrhau sganio symud talu torri trafod trefnu trosglwyddo trwsio tynnu uwchlwytho ychwanegu ymateb ymchwilio ymgynghori ymgysylltu ymuno ymweld ysgrifennu ystyried gyrru dilyn diweddaru diwygio ail-lunio'.split(
    ' '
  )

/** Verb-nouns of being, staying and happening, unmutated. */
export const idle: string[] =
  'bod parhau aros dechrau digwydd dod-i-ben gorffen cau agor elwa cyrraedd cynyddu gostwng dibynnu perthyn golygu gwybod byw croesawu teimlo disgwyl gobeithio haeddu derbyn ymddangos ymddeol gadael costio'.split(
    ' '
  )

/** What is to be done to a thing: "i'w ddiweddaru", unmutated. Business of the meeting itself is none. */
export const done: string[] = doing.filter(
  (verb) => !['trafod', 'ystyried', 'nodi', 'penderfynu', 'cynnal', 'codi', 'dod', 'mynd'].includes(verb)
)
