/** The style sheet of a .doc ([MS-DOC] 2.9.271 STSH, 2.9.258 STD). */
import type { Bytes } from './bytes.js'
import type { Place } from './fib.js'
import { applyCharacter, applyParagraph, type DocCharacter, type DocParagraph } from './formats.js'

export interface DocStyle {
  name: string
  /** Number of a built-in style (2.9.260), the same in every language: 1 to 9 headings, 62 the title. */
  builtIn: number
  kind: number
  base: number
  paragraph: DocParagraph
  character: DocCharacter
}

export interface DocStyles {
  get(index: number): DocStyle | null
  /** The style and those it is based on, nearest first. */
  chain(index: number): DocStyle[]
}

const NONE = 0xfff
const PARAGRAPH = 1
const CHARACTER = 2
const MAX_CHAIN = 20
const BUILT_IN_NAMES: Record<number, string> = { 0: 'Normal', 62: 'Title', 66: 'Body Text', 74: 'Subtitle' }

export function readStyles(table: Bytes, place: Place): DocStyles {
  const styles: (DocStyle | null)[] = []
  if (place.length >= 8) {
    const header = table.u16(place.at)
    const count = table.u16(place.at + 2)
    const fixed = table.u16(place.at + 4)
    const end = place.at + place.length
    let at = place.at + 2 + header
    for (let index = 0; index < count && at + 2 <= end; index++) {
      const size = table.u16(at)
      styles.push(size > fixed ? readStyle(table, at + 2, size, fixed) : null)
      at += 2 + size
    }
  }
  const get = (index: number) => styles[index] ?? null
  return {
    get,
    chain(index) {
      const chain: DocStyle[] = []
      for (
        let style = get(index);
        style && chain.length < MAX_CHAIN;
        style = style.base === NONE ? null : get(style.base)
      ) {
        if (chain.includes(style)) break
        chain.push(style)
      }
      return chain
    }
  }
}

function readStyle(table: Bytes, at: number, size: number, fixed: number): DocStyle {
  const builtIn = table.u16(at) & 0xfff
  const link = table.u16(at + 2)
  const style: DocStyle = {
    name: '',
    builtIn,
    kind: link & 0xf,
    base: link >> 4,
    paragraph: {},
    character: {}
  }
  const length = table.u16(at + fixed)
  const name = new TextDecoder('utf-16le').decode(table.slice(at + fixed + 2, length * 2))
  style.name = nameOf(builtIn, name)
  let next = at + fixed + 2 + length * 2 + 2
  const end = at + size
  /** Modifiers come in parts that start on even offsets from the style's start. */
  const part = (): Uint8Array | null => {
    if ((next - at) % 2 === 1) next++
    if (next + 2 > end) return null
    const bytes = table.u16(next)
    const data = table.slice(next + 2, Math.min(bytes, end - next - 2))
    next += 2 + bytes
    return data
  }
  if (style.kind === PARAGRAPH) {
    const paragraph = part()
    if (paragraph) applyParagraph(paragraph.subarray(2), style.paragraph)
    const character = part()
    if (character) applyCharacter(character, style.character)
  } else if (style.kind === CHARACTER) {
    const character = part()
    if (character) applyCharacter(character, style.character)
  }
  return style
}

/** Built-in styles by their English names, others as stored, without aliases. */
function nameOf(builtIn: number, stored: string): string {
  if (builtIn >= 1 && builtIn <= 9) return `Heading ${builtIn}`
  if (builtIn >= 19 && builtIn <= 27) return `TOC ${builtIn - 18}`
  return BUILT_IN_NAMES[builtIn] ?? stored.split(',')[0]!
}
