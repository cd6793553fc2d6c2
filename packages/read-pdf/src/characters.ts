/** What the code points of a PDF stand for. */

/** Glyphs of Symbol and Wingdings that fonts put into the private use area, by what they look like. */
const PRIVATE_USE: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '◆',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf071': '❑',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0e8': '➔',
  '\uf0f0': '→',
  '\uf0fc': '✓',
  '\uf0fb': '✗',
  '\uf02d': '–',
  '\uf0be': '–'
}

/** Accents that TeX draws as letters of their own, before the letter that they stand on. */
const ACCENTS: Record<string, string> = { ˆ: '\u0302', '´': '\u0301', '¨': '\u0308', '˜': '\u0303' }

/** Spaces of any width, and line or tab control characters. */
const SPACES = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
/** Zero-width characters, direction marks and controls: they print nothing. U+00AD stays; {@link dropSoftHyphens} takes it. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const LIGATURES = /[\ufb00-\ufb06]/g
const DRAWN_ACCENT = /([ˆ´¨˜])([aeiouwyAEIOUWY])/g

/**
 * Text of one PDF item as letters: ligatures taken apart, spaces plain, invisible characters gone, accents composed (NFC).
 * Soft hyphens stay, since at the end of a line they say that a word goes on.
 */
export function cleanText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(LIGATURES, (letter) => letter.normalize('NFKC'))
    .replace(/[\ue000-\uf8ff]/g, (glyph) => PRIVATE_USE[glyph] ?? glyph)
    .replace(DRAWN_ACCENT, (_, accent: string, letter: string) => letter + ACCENTS[accent])
    .normalize('NFC')
}

export function dropSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '')
}
