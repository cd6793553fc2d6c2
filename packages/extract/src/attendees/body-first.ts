/** Lists whose lines print the body before the person: "Rivers Trust – Anna Bevan". */
import { bare, type Piece } from './pieces.js'
import { isPost, looksLikeBody, looksLikePerson } from './vocabulary.js'

const PAIR = /^([^,;:()–—|/]{2,70}?)\s*(?:\s[-–—|/]\s|\t+|[–—])\s*([^,;()–—]{3,60}?)(?:\s*[,(].{0,80})?$/u

/** Whether each of two lines or more has a mark with what is surer a person behind it than before it. */
export function bodiesFirst(lines: readonly Piece[]): boolean {
  if (lines.length < 2) return false
  let bodies = 0
  for (const line of lines.slice(0, 60)) {
    if (line.text.length > 200) return false
    const pair = PAIR.exec(bare(line).text)
    if (!pair) return false
    const [body, name] = [pair[1]!, pair[2]!]
    if (isPost(body) || isPost(name) || looksLikeBody(name) >= 0.5 || looksLikePerson(name) < 0.5) return false
    if (looksLikePerson(body) >= 0.75) return false
    if (looksLikeBody(body) >= 0.5) bodies += 1
    else if (looksLikePerson(body) > looksLikePerson(name)) return false
  }
  return bodies > 0
}
