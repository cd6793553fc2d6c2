/** Welsh initial mutations undone. Source: LEXICON §14 and the ordinary rules of soft, nasal and aspirate mutation. */
import { names as welsh } from '../cy/names.js'
import { foldText } from './fold.js'

/** Mutated beginning → base beginnings, longest beginning first. */
const UNDO: [string, string[]][] = [
  ['ngh', ['c']],
  ['ph', ['p']],
  ['th', ['t']],
  ['ch', ['c']],
  ['dd', ['d']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ng', ['g']],
  ['f', ['b', 'm']],
  ['b', ['p']],
  ['d', ['t']],
  ['g', ['c']],
  ['m', ['b']],
  ['n', ['d']],
  ['l', ['ll', 'gl']],
  ['r', ['rh', 'gr']],
  ['w', ['gw']],
  ['h', ['']],
  ['a', ['ga']],
  ['e', ['ge']],
  ['i', ['gi']],
  ['o', ['go']],
  ['u', ['gu']],
  ['y', ['gy']]
]

const VOWEL = /^[aeiouwy]/

/**
 * What a Welsh word may be the mutated form of, folded; never the word itself. Candidates only: a dictionary decides.
 * "lywodraeth" → ["llywodraeth", "glywodraeth"]; "hargymhellion" → ["argymhellion"].
 */
export function unmutate(word: string): string[] {
  const folded = foldText(word)
  const out: string[] = []
  for (const [mutated, bases] of UNDO) {
    if (!folded.startsWith(mutated)) continue
    // "ll" and "rh" are letters of their own, not mutated "l" and "r".
    if ((mutated === 'l' && folded.startsWith('ll')) || (mutated === 'r' && folded.startsWith('rh'))) continue
    const rest = folded.slice(mutated.length)
    if (rest === '' || (mutated === 'h' && !VOWEL.test(rest))) continue
    for (const base of bases) out.push(base + rest)
  }
  return [...new Set(out)]
}

const bodyWords = new Set(welsh.bodyWords)

/** Base forms: words of the list that are no mutation of another of its words. */
const baseBodyWords = new Set(welsh.bodyWords.filter((word) => !unmutate(word).some((base) => bodyWords.has(base))))

/**
 * A body's name in its unmutated form, where its first word is a mutated body word: "Lywodraeth Cymru" (after "i", "gan", "o") → "Llywodraeth
 * Cymru". Any other name comes back as it is. Case as printed.
 */
export function unmutatedName(name: string): string {
  const match = /^[\p{L}\p{M}'’-]+/u.exec(name)
  if (!match) return name
  const first = match[0]
  const folded = foldText(first)
  if (baseBodyWords.has(folded)) return name
  const base = unmutate(first).find((candidate) => baseBodyWords.has(candidate))
  if (base === undefined) return name
  return cased(base, folded, first) + name.slice(first.length)
}

const HARD: Record<string, string> = { g: 'c', b: 'p', d: 't' }

/**
 * A common name after a word that softens it ("i golegau", "i gyflogwyr") in its unmutated form, where the beginning tells which that is: what
 * starts with g, b or d there started with c, p or t. Body words go as in {@link unmutatedName}; proper names come back as they are.
 */
export function unsoftenedName(name: string): string {
  const first = /^\p{Ll}[\p{L}\p{M}'’-]+/u.exec(name)?.[0]
  const whole = unmutatedName(name)
  if (whole !== name || first === undefined || baseBodyWords.has(foldText(first)) || /^dd/u.test(first)) return whole
  const hard = HARD[first[0]!]
  return hard === undefined ? name : hard + name.slice(1)
}

/** The base with the printed word's case and accents: only the beginning changed. */
function cased(base: string, folded: string, printed: string): string {
  let shared = 0
  while (shared < base.length && shared < folded.length && base.at(-1 - shared) === folded.at(-1 - shared)) shared++
  const composed = printed.normalize('NFC')
  const beginning = base.slice(0, base.length - shared)
  const tail = shared === 0 ? '' : composed.slice(-shared)
  const upper = composed === composed.toUpperCase() && composed.length > 1
  const capital = composed[0] !== composed[0]!.toLowerCase()
  if (upper) return beginning.toUpperCase() + tail
  const whole = beginning + (beginning === '' ? tail : lowerFirst(tail))
  return capital ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
