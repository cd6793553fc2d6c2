/** Letters of the fonts Symbol and Wingdings as the Unicode characters that they show. */

/** Code points 0x22 to 0xFE of the font Symbol, by the mapping of Unicode's SYMBOL.TXT; Latin digits and signs stand for themselves. */
const SYMBOL: Record<number, string> = {}
const symbolRows: [start: number, letters: string][] = [
  [0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'],
  [0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'],
  [0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'],
  [0xc4, '⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊'],
  [0xe5, '∑']
]
for (const [start, letters] of symbolRows) {
  ;[...letters].forEach((letter, index) => {
    SYMBOL[start + index] = letter
  })
}

/** The signs of Wingdings (1, 2, 3) that occur in lists and forms: boxes, ticks, crosses, arrows, bullets. */
const WINGDINGS: Record<number, string> = {
  40: '☎',
  42: '✉',
  74: '☺',
  76: '☹',
  108: '●',
  109: '❍',
  110: '■',
  111: '☐',
  112: '☐',
  113: '❑',
  114: '❒',
  116: '◆',
  117: '◆',
  118: '❖',
  119: '◆',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '☐',
  171: '★',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  239: '⇐',
  240: '⇒',
  251: '☒',
  252: '✓',
  253: '☒',
  254: '☑'
}
const WINGDINGS_2: Record<number, string> = { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 151: '•', 163: '☐' }
const WINGDINGS_3: Record<number, string> = { 102: '←', 103: '→', 104: '↑', 105: '↓', 125: '▶', 132: '◀' }

const fonts: Record<string, Record<number, string>> = {
  symbol: SYMBOL,
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  'wingdings 3': WINGDINGS_3
}

const table = (font: string | null | undefined) => fonts[(font ?? '').toLowerCase()]

/** Whether letters of this font are pictures of something else. */
export function isSymbolFont(font: string | null | undefined): boolean {
  return table(font) !== undefined
}

/**
 * @param code The letter's code, also from the private block U+F000 to U+F0FF where Word keeps symbols.
 * @returns The character shown; ASCII of an unknown font as it is; a bullet for what is not known.
 */
export function symbolCharacter(code: number, font: string | null | undefined): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  const low = isPrivate ? code - 0xf000 : code
  const known = (table(font) ?? SYMBOL)[low]
  if (known !== undefined) return known
  if (low >= 0x20 && low < 0x7f && (font ?? '').toLowerCase().startsWith('wingdings') === false)
    return String.fromCharCode(low)
  if (!isPrivate && low > 0xff) return String.fromCodePoint(Math.min(low, 0x10ffff))
  return '•'
}

/** Replaces the private letters U+F000 to U+F0FF, and every letter where the font itself is one of symbols. */
export function showSymbols(text: string, font: string | null | undefined): string {
  if (isSymbolFont(font))
    return [...text].map((letter) => (letter === ' ' ? ' ' : symbolCharacter(letter.codePointAt(0)!, font))).join('')
  return text.replace(/[\uf020-\uf0ff]/g, (letter) => symbolCharacter(letter.charCodeAt(0), font))
}
