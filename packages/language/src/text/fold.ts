/** Folding: the form in which words are compared. Offsets are UTF-16 units. */
import { remember } from './remember.js'

/** A folded text with the way back: `map[i]` is the offset in the original of folded unit `i`; one entry more for the end. */
export interface FoldedText {
  text: string
  map: number[]
}

const NOT_ASCII = /[^\0-\x7f]/
const STRAIGHT: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  ς: 'σ'
}

const known = new Map<string, string>()

/** Folded form of one code point: lower case, no marks, straight quotes and dashes; '' for invisible ones. */
function foldPoint(point: string): string {
  const found = known.get(point)
  if (found !== undefined) return found
  const folded = [...point.normalize('NFKD').toLowerCase().normalize('NFKD')]
    .map((unit) => STRAIGHT[unit] ?? unit)
    .join('')
    // Cf holds the soft hyphen, zero-width space and byte order mark, which are printed nowhere.
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s/gu, ' ')
  if (known.size < 5000) known.set(point, folded)
  return folded
}

const folded = remember(fold)

/** Lower case, NFKD without marks, quotes and dashes straightened, invisible characters dropped, white space collapsed and trimmed. */
export function foldText(text: string): string {
  return folded(text)
}

function fold(text: string): string {
  const lower = NOT_ASCII.test(text) ? text.replace(/[^\0-\x7f]/gu, foldPoint).toLowerCase() : text.toLowerCase()
  return lower.replaceAll('`', "'").replace(/\s+/gu, ' ').trim()
}

/** As `foldText`, with the offset in `text` of every folded unit. */
export function foldWithMap(text: string): FoldedText {
  let out = ''
  const map: number[] = []
  let at = 0
  let spaceAt = -1
  for (const point of text) {
    const folded = foldPoint(point)
    for (const unit of folded) {
      if (/\s/u.test(unit)) {
        if (spaceAt < 0) spaceAt = at
        continue
      }
      if (spaceAt >= 0 && out !== '') {
        out += ' '
        map.push(spaceAt)
      }
      spaceAt = -1
      out += unit
      for (let i = 0; i < unit.length; i++) map.push(at)
    }
    at += point.length
  }
  map.push(spaceAt >= 0 ? spaceAt : text.length)
  return { text: out, map }
}

/**
 * Folding that keeps every offset: a UTF-16 unit whose folded form is one unit is folded, any other stays. White space of every kind becomes a
 * space except line feed and tab, which keep their meaning.
 */
export function foldInPlace(text: string): string {
  const folded = NOT_ASCII.test(text) ? text.replace(/[^\0-\x7f]/g, foldUnit) : text
  return folded.replace(/[A-Z]+/g, (run) => run.toLowerCase()).replaceAll('`', "'")
}

function foldUnit(unit: string): string {
  const folded = foldPoint(unit)
  return folded.length === 1 ? folded : unit
}
