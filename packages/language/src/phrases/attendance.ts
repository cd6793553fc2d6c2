/**
 * Turns of phrase about who was there. Regular expressions over one line or sentence as printed, flags `iu` unless case
 * tells; named groups carry the parts (`who`, `whom`, `count`, `unit`, `time`). Each runs in linear time.
 */
export interface AttendancePhrases {
  /** A count of people: "apologies from 5 members", "ymddiheuriadau gan 5 aelod". Groups: count, unit. */
  countedApologies: RegExp[]
  countedPresent: RegExp[]
  countedAbsent: RegExp[]
  /** "Apologies were received from …". Group: who (a list of names). */
  apologiesFrom: RegExp[]
  /** "X attended in place of Y". Groups: who, whom. */
  substitute: RegExp[]
  /** A line that says there were none: "No apologies were received". */
  none: RegExp[]
}
