/**
 * Bytes of Windows-1252 to letters, one UTF-16 unit a byte, by the WHATWG index.
 *
 * Some versions of Node 20 to 23 decode 0x80 to 0x9F as control characters (nodejs/node#56542), so that dashes and
 * quotation marks would vanish; this table does not depend on them.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const UNITS = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte
)
/** Arguments that one call may safely have. */
const CHUNK = 0x2000

export function decodeWestern(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...Array.from(bytes.subarray(at, at + CHUNK), (byte) => UNITS[byte]!))
  }
  return text
}

/** Labels that the WHATWG standard reads as Windows-1252. */
export function isWestern(label: string): boolean {
  return /^(windows-1252|cp-?1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i.test(label)
}

/** Any encoding of the platform, Windows-1252 by the table here. @throws RangeError for labels that are not known. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  return isWestern(label) ? decodeWestern(bytes) : new TextDecoder(label).decode(bytes)
}
