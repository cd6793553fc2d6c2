/** Names, numbers and groups as parts of the patterns of statements. */
import { personPattern } from '../../phrases/statements.js'

const titles =
  'Crs?|Bros?|Sis|Cdes?|Comrades?|Brothers|Sisters|Atty|Attorney|Cllrs?|Councill?ors?|County Cllrs?|Mr|Mrs|Ms|Miss|Mx|Messrs|Dr|Prof|Professor|Rev|Revd|Fr|Sr|Canon|Sir|Dame|Lord|Lady|Members?|Board Members?|Council ?[Mm]embers?|Council ?(?:wo)?man|Commissioners?|Directors?|Trustees?|Aldermen|Alderman|Ald|Supervisors?|President|Vice[- ]President|Vice[- ]Chair|Chair|Chairman|Chairwoman|Chairperson|Vice[- ]Chair(?:man|woman|person)?|Mayor|Deputy Mayor|Treasurer|Secretary|Senators?|Representatives?|Reps?|Delegates?|Governors?|Judge|Capt|Lt|Col|Sgt|Justice|Deacon|Brother|Sister|Pastor|Regents?|Officer|Chief|Selectm[ae]n|Freeholder|Aldermember|Assemblym[ae]n|Hon|the'
/** What stands right after a name in the line of a motion. */
const stops =
  'Seconded|SECONDED|Seconder|SECONDER|Second|SECOND|Seconds|Moved|MOVED|Mover|Proposed|Proposer|Carried|CARRIED|Lost|LOST|Passed|PASSED|Defeated|DEFEATED|Withdrawn|WITHDRAWN|Approved|APPROVED|Adopted|ADOPTED|Agreed|AGREED|Unanimous|Unanimously|UNANIMOUS|UNANIMOUSLY|Motion|MOTION|Vote|VOTE|Votes|For|FOR|Against|AGAINST|Abstained|Abstain|Ayes?|AYES?|Nays?|All|ALL|That|THAT|To|Result|Outcome'
export const NAME = personPattern(titles, 'van|von|de|der|den|la|le|di|da|del|ap|ab|ferch|bin|al|y', stops)
/** One or several names with posts between commas left out. */
export const NAMES = `${NAME}(?:(?:, | & | and |/| ?/ ?|, and )${NAME}){0,5}`
export const NUM =
  '(?:\\d{1,4}|no|none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|all but one)'
export const ADVERBS =
  '(?:(?:also|read and|then|further|subsequently|therefore|jointly|generally|unanimously|formally|provisionally|mutually|duly|all|both|again|now|so|hereby|accordingly|collectively|overwhelmingly|broadly|informally|have|discussed,? and|considered,? and|reviewed,? and|noted,? and|debated,? and|received,? and)[ ,]{1,2}){0,3}'
export const GROUPS =
  '(?:group|committee|board|council|cabinet|panel|members|councill?ors|cllrs|trustees|directors|governors|commissioners|commission|assembly|sub-?committee|forum|team|meeting|participants|attendees|audience|association|society|club|executive|partners|partnership|delegates|representatives|officers|shareholders|membership|congregation|parents|federation|consortium|alliance|network|caucus|senate|corporation|steering group|working group|project group|task ?force|technical committee|house|chamber|authority|directorate|collegium|developers|institute)'

/** Put off to another time. */
export const DEFERRED =
  '(?:deferred|postponed|held over|laid over|stood over|left over|rolled over|carried over|put off|put back|pushed back|tabled|remitted|referred back)'

export const re = (source: string, flags = 'iu') => new RegExp(source, flags)
/** Case tells. */
export const cs = (source: string) => new RegExp(source, 'u')
