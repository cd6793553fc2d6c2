/** Normalised white space of text nodes. The words and their letters stay as they are. */

/**
 * Printed as nothing: zero-width space, word joiner, byte order mark, direction marks, soft hyphen, control characters.
 * Tabs, line ends and form feeds are white space, not this.
 */
const INVISIBLE =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g

/** Joiners shape letters in Arabic and Indic scripts and join emoji; after Latin letters and blanks they are debris. */
const STRAY_JOINER = /(?<=^|[\u0020-\u024f\s])[\u200c\u200d]+/g

const ODD_SPACE = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g

export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '').replace(STRAY_JOINER, '')
}

/** Any run of white space becomes one space; ends are kept (as one space). For HTML and Markdown, where tabs are spaces. */
export function collapse(text: string): string {
  return dropInvisible(text.replace(/[\u0085]/g, ' ')).replace(/\s+/g, ' ')
}

/** Every kind of space becomes the ordinary one, one for one; tabs stay. */
export function plainSpaces(text: string): string {
  return text.replace(ODD_SPACE, ' ')
}

/** How many blanks make a gap between columns rather than between words. */
const GAP = 3

/** Inside one line: a run with a tab or of {@link GAP} blanks becomes one tab, any other run one space; ends are trimmed. */
export function gapsToTabs(line: string): string {
  return line.trim().replace(/[ \t\v\f]+/g, (run) => (run.length >= GAP || run.includes('\t') ? '\t' : ' '))
}
