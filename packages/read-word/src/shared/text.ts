/** Characters that look the same to a reader are made the same; characters that nobody sees go. */

/** Soft hyphen, zero-width space and no-break space, word joiner, direction marks. Joiners (U+200C, U+200D) shape letters and stay. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
/** No-break, figure, en, em, thin … spaces. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** What XML 1.0 forbids and old files hold, tab and line feed excepted. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** One for one: every kind of space becomes U+0020, invisible characters are dropped. Tabs and line feeds stay. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').replace(CONTROLS, '')
}

/** {@link cleanText} with every stretch of white space as one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
