/** Colours, which are there or not. */

/** ECMA-48 SGR parameters: switch on, switch off. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
} as const
export type Colour = keyof typeof codes
export type Paint = (colour: Colour, text: string) => string

export function createPaint(color: boolean): Paint {
  if (!color) return (_colour, text) => text
  return (colour, text) => `\u001b[${codes[colour][0]}m${text}\u001b[${codes[colour][1]}m`
}

const unprintable = /[\p{Cc}\p{Cf}]/gu
const mark = /\p{M}/gu
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu

/** One line of words from a document: control characters, which could steer a terminal, and runs of blanks become one blank. */
export function clean(text: string): string {
  return text.replace(/\s/gu, ' ').replace(unprintable, '').replace(/ {2,}/g, ' ').trim()
}

/** Columns that `text` takes in a terminal; combining marks take none, East Asian characters two. */
export function columns(text: string): number {
  const bare = text.replace(mark, '')
  return [...bare].length + (bare.match(wide)?.length ?? 0)
}
