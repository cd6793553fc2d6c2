/** Names run together with what is said of them: "Vice President Jones", "Anna Bevan Example Town Council". */
import { parsePersonName } from '@cofnod/language'
import { isPost, looksLikeBody, looksLikePerson } from './vocabulary.js'

/** Longest text that is looked at, in UTF-16 units, and most words of a post. */
const MAX_TEXT = 140
const MAX_WORDS = 8

/** Offset at which the name starts that stands behind a post; null where the text is no post with a name. */
export function nameAfterPost(text: string): number | null {
  if (text.length > MAX_TEXT) return null
  const whole = looksLikePerson(text)
  // "Dean Marlow": what is a post may be a forename.
  if (whole >= 0.9 && parsePersonName(text)?.prefix === null) return null
  let fair: number | null = null
  for (const gap of [...text.matchAll(/\s+/gu)].slice(0, MAX_WORDS).reverse()) {
    const at = gap.index + gap[0].length
    const name = text.slice(at)
    if (!/^(?:\p{Lu}|\p{Ll}{1,4}['’]?\s?\p{Lu})/u.test(name) || !isPost(text.slice(0, gap.index)) || isPost(name))
      continue
    // "Councillor W. | Rh. Jones": an initial belongs to the name.
    if (/(?:^|[\s.])\p{Lu}\p{Ll}?\.$/u.test(text.slice(0, gap.index))) continue
    const score = looksLikePerson(name)
    // A likely name before an unlikely one: "Officer Jane | Jones".
    if (score >= 0.8) return at
    const enough = /\s/u.test(name) ? 0.4 : 0.1
    if (score >= enough && looksLikeBody(name) < 0.5) fair ??= at
  }
  return fair
}

/** "Anna Bevan Example Town Council": two columns run together. Offset of the body, null where the words are one name. */
export function beforeBody(text: string): number | null {
  for (const gap of [...text.matchAll(/\s+/gu)].slice(1, 4)) {
    const body = text.slice(gap.index + gap[0].length)
    if (/\s/u.test(body) && looksLikePerson(text.slice(0, gap.index)) >= 0.9 && looksLikeBody(body) >= 0.8)
      return gap.index
  }
  return null
}
