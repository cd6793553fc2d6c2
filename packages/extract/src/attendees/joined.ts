/** Names run together without a comma: "A together with B", "Mr A Mrs B Dr C" of a column that lost its lines. */
import type { State } from '../state.js'
import { type Piece, splitOutside, sub, trim } from './pieces.js'
import { isPost, isWord, looksLikePerson } from './vocabulary.js'

/** The parts of a line at words that join one more to it, and before each title of a run of titled names. */
export function joinedParts(state: State, piece: Piece): Piece[] {
  let parts = [piece]
  for (const language of state.languages)
    for (const pattern of language.phrases.attendance.besides)
      parts = parts.flatMap((part) => splitOutside(part, pattern).map(trim))
  return parts
    .filter((part) => part.text !== '')
    .flatMap(afterBrackets)
    .flatMap((part) => titledRun(state, part))
}

/** "Anna Bevan (Chair) Tom Rees (Clerk)": names behind brackets, where each has some. */
function afterBrackets(piece: Piece): Piece[] {
  if (piece.text.length > MAX_RUN || /,/u.test(piece.text.replace(/[([][^()[\]]*[)\]]/gu, ''))) return [piece]
  const parts = splitOutside(piece, /(?<=[)\]])\s+(?=\p{Lu})/gu)
  const named = parts.every((part) => looksLikePerson(/^[^([]*/u.exec(part.text)![0].trim()) >= 0.5)
  return parts.length > 1 && named ? parts : [piece]
}

/** A run longer than this is no list of names. UTF-16 units. */
const MAX_RUN = 600

/** "Mr Tom Rees Mrs Ann Lee": a title after a whole name starts the next one. */
function titledRun(state: State, piece: Piece): Piece[] {
  if (piece.text.length > MAX_RUN || /[,;:]/u.test(piece.text)) return [piece]
  const tokens = [...piece.text.matchAll(/\S+/gu)]
  const isTitle = (at: number): boolean => {
    const word = tokens[at]?.[0] ?? ''
    return (
      /^\p{Lu}/u.test(word) && !isPost(word.replace(/\.$/u, '')) && isWord(state, ({ names }) => names.titles, word)
    )
  }
  if (tokens.length < 4 || !isTitle(0)) return [piece]
  const cuts: number[] = []
  let names = 0
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]![0]
    if (names >= 2 && isTitle(at) && /^\p{Lu}\p{L}/u.test(tokens[at + 1]?.[0] ?? '')) {
      cuts.push(tokens[at]!.index)
      names = 0
    } else if (!isTitle(at)) names = /^\p{Lu}/u.test(word) ? names + 1 : -1
    if (names < 0) return [piece]
  }
  if (cuts.length === 0) return [piece]
  return [0, ...cuts].map((from, index) => trim(sub(piece, from, cuts[index])))
}
