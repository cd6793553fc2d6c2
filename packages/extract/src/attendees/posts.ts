/** A post with a name behind it: "Vice President Jones". */
import { parsePersonName } from '@cofnod/language'
import { isPost, looksLikeBody, looksLikePerson } from './vocabulary.js'

/** Longest text that is looked at, in UTF-16 units, and most words of a post. */
const MAX_TEXT = 140
const MAX_WORDS = 8

/** Offset at which the name starts that stands behind a post; null where the text is no post with a name. */
export function nameAfterPost(text: string): number | null {
  if (text.length > MAX_TEXT) return null
  const whole = looksLikePerson(text)
  // "Dean Batchelor": what is a post may be a forename.
  if (whole >= 0.9 && parsePersonName(text)?.prefix === null) return null
  let fair: number | null = null
  for (const gap of [...text.matchAll(/\s+/gu)].slice(0, MAX_WORDS).reverse()) {
    const at = gap.index + gap[0].length
    const name = text.slice(at)
    if (!/^(?:\p{Lu}|\p{Ll}{1,4}['’]?\s?\p{Lu})/u.test(name) || !isPost(text.slice(0, gap.index)) || isPost(name))
      continue
    const score = looksLikePerson(name)
    // A likely name before an unlikely one: "Officer Jane | Jones".
    if (score >= 0.8) return at
    const enough = /\s/u.test(name) ? 0.4 : 0.1
    if (score >= enough && looksLikeBody(name) < 0.5) fair ??= at
  }
  return fair
}
