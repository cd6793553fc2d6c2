/** Names, numbers and groups as parts of the patterns of statements. */
import { personPattern } from '../../phrases/statements.js'

const titles =
  "[Yy] Parch|[Yy] Cyng|[Yy]|[Yy]r|'r|[Cc]yng|[Cc]ynghorydd|[Gg]ynghorydd|[Cc]ynghorwyr|[Gg]ynghorwyr|[Cc]ynghorwraig|Cllr|Cllrs|Mr|Mrs|Ms|Miss|Dr|Parch|[Pp]archedig|Athro|[Bb]arnwr|Arglwydd|Farwnes|Fonesig|Cadeirydd|Is-gadeirydd"
/** What stands right after a name in the line of a motion. */
const stops =
  'Eiliwyd|EILIWYD|Eilydd|EILYDD|Cynnig|Cynigydd|Cariwyd|CARIWYD|Pasiwyd|PASIWYD|Derbyniwyd|DERBYNIWYD|Collwyd|COLLWYD|Cytunwyd|CYTUNWYD|Penderfynwyd|PENDERFYNWYD|Pleidlais|Bod|Fod|Yn|Pawb|Y|Yr'
export const NAME = personPattern(titles, 'ap|ab|ferch|van|von|de', stops)
export const NAMES = `${NAME}(?:(?:, | & | a | ac | a'r |/)${NAME}){0,5}`
export const NUM =
  '(?:\\d{1,4}|dim|un|dau|ddau|dwy|ddwy|tri|dri|thri|tair|dair|thair|pedwar|bedwar|phedwar|pedair|bedair|phedair|pump?|bump?|phump?|chwech?|saith|wyth|naw|deg|ddeg|deng|un ar ddeg|deuddeg|ddeuddeg|pymtheg|bymtheg|ugain)'
export const GROUPS =
  '(?:gr[ŵw?]p|pwyllgor|cyngor|bwrdd|cabinet|panel|comisiwn|cynghorwyr|aelodau|ymddiriedolwyr|cyfarfod|gweithgor|fforwm|is-bwyllgor|partneriaid|partneriaeth|cynulliad|tîm|senedd|pwyllgor gwaith|llywodraethwyr|cyfarwyddwyr|swyddogion|cymdeithas)'

export const re = (source: string, flags = 'iu') => new RegExp(source, flags)
/** Case tells. */
export const cs = (source: string) => new RegExp(source, 'u')
