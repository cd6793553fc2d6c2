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

/** Accents that TeX draws as glyphs of their own, before the letter that they stand on, as combining marks. */
export const ACCENTS: Readonly<Record<string, string>> = {
  ˆ: '\u0302',
  '´': '\u0301',
  '¨': '\u0308',
  '˜': '\u0303',
  '˘': '\u0306',
  ˇ: '\u030c',
  '˚': '\u030a',
  '`': '\u0300'
}

/** Spaces of any width, and line or tab control characters. */
const SPACES = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
/** Zero-width characters, direction marks and controls: they print nothing. U+00AD stays; {@link dropSoftHyphens} takes it. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const LIGATURES = /[\ufb00-\ufb06]/g
/** Text that stays as it is. */
const PLAIN = /^[ -~]*$/
/** A grave accent is one only within a word: elsewhere it is a typed backtick. */
const DRAWN_ACCENT = /(?:([ˆ´¨˜˘ˇ˚]) ?|(?<=\p{L})(`))([a-zA-Zı])(?![\u0300-\u036f])/gu
/** The cedilla stands after its letter. */
const DRAWN_CEDILLA = /([cCsStT]) ?¸ ?/g

/**
 * Text of one PDF item as letters: ligatures taken apart, spaces plain, invisible characters gone, letters composed (NFC).
 * Soft hyphens stay, since at the end of a line they say that a word goes on.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(LIGATURES, (letter) => letter.normalize('NFKC'))
    .replace(/[\ue000-\uf8ff]/g, (glyph) => PRIVATE_USE[glyph] ?? glyph)
    .normalize('NFC')
}

/** Accents drawn as glyphs of their own joined with their letters (NFC). For text whose pieces are joined. */
export function composeAccents(text: string): string {
  if (!/[ˆ´¨˜˘ˇ˚`¸]/.test(text)) return text
  return text
    .replace(DRAWN_CEDILLA, '$1\u0327')
    .replace(
      DRAWN_ACCENT,
      (_, accent: string | undefined, grave: string, letter: string) =>
        (letter === 'ı' ? 'i' : letter) + ACCENTS[accent ?? grave]
    )
    .normalize('NFC')
}

export function dropSoftHyphens(text: string): string {
  return text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text
}
