/** Words of two texts of one PDF compared: which are lost, which are added, and in which order they stand. */

const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]/g
/** Hyphens within words, and at the end of a line before the rest of the word: a word is the same with and without. */
const HYPHENS = /(?<=[\p{L}\p{N}])[-\u2010\u2011]+\s*(?=[\p{L}\p{N}])/gu
/** A hollow bullet, which fonts without one print as a letter. */
const HOLLOW_BULLET = /^[ \t\f]*o(?=\s)/gm
/** Rows of leaders and rules say nothing. */
const WORD = /[\p{L}\p{N}]+/gu

/** @returns {string[]} Letters and digits, NFKC, lower case, hyphens closed up. */
export function wordsOf(text) {
  return wordsWithPlaces(text).map(({ word }) => word)
}

/** As {@link wordsOf}, with the offset of each word in `text`. */
export function wordsWithPlaces(text) {
  const words = []
  // Joined words keep the place of their first part.
  for (const found of joinHyphens(text.replace(HOLLOW_BULLET, (bullet) => ' '.repeat(bullet.length)))) {
    for (const [word] of plain(found.text).matchAll(WORD)) words.push({ word, at: found.at })
  }
  return words
}

const plain = (text) =>
  text
    .replace(INVISIBLE, '')
    .replaceAll('ı', 'i')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(HYPHENS, '')

function joinHyphens(text) {
  const parts = []
  for (const found of text.matchAll(/\S+/g)) {
    const last = parts.at(-1)
    if (last && /[\p{L}\p{N}][-\u2010\u2011\u00ad]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(found[0]))
      last.text += found[0]
    else parts.push({ text: found[0], at: found.index })
  }
  return parts
}

export function count(words) {
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words of `words` beyond what `others` (counts) has of them. */
export function beyond(words, others) {
  const left = new Map(others)
  return words.filter((word) => {
    const n = left.get(word) ?? 0
    left.set(word, n - 1)
    return n <= 0
  })
}

/**
 * Words that one side sets apart and the other together ("0 6 May", "06 May") are no loss: neighbours among the lost that
 * join to neighbours among the added are taken off both lists.
 * @param {string[]} lost In the order of their page. @param {string[]} added Likewise.
 */
export function settle(lost, added) {
  const used = new Set()
  const kept = []
  for (let at = 0; at < lost.length; ) {
    const taken = joinsTo(lost, at, added, used)
    if (taken === 0) kept.push(lost[at])
    at += Math.max(1, taken)
  }
  return { lost: kept, added: added.filter((_, index) => !used.has(index)) }
}

/** How many words from `lost[at]` on are spelled out by neighbours in `added`, which are marked as used. */
function joinsTo(lost, at, added, used) {
  for (let from = 0; from < added.length; from++) {
    if (used.has(from) || !(lost[at].startsWith(added[from]) || added[from].startsWith(lost[at]))) continue
    let [a, b, i, j] = [lost[at], added[from], at + 1, from + 1]
    while (a !== b && i - at < 40 && j - from < 40) {
      if (a.length < b.length && b.startsWith(a) && i < lost.length) a += lost[i++]
      else if (b.length < a.length && a.startsWith(b) && j < added.length && !used.has(j)) b += added[j++]
      else break
    }
    if (a !== b) continue
    for (let index = from; index < j; index++) used.add(index)
    return i - at
  }
  return 0
}

/**
 * Where the words of one order stand in the other: words that occur once by themselves, others by their neighbours.
 * @returns {number[]} Indexes into `ours`, in the order of `theirs`; words that are not in ours are left out.
 */
function align(theirs, ours) {
  const places = new Map()
  ours.forEach((word, index) => {
    if (places.has(word)) places.get(word).push(index)
    else places.set(word, [index])
  })
  const taken = new Set()
  const matched = new Array(theirs.length).fill(-1)
  // From the most to the least certain: three neighbours on both sides, one, none.
  for (const reach of [3, 2, 1, 0]) {
    theirs.forEach((word, at) => {
      if (matched[at] >= 0) return
      let best = -1
      let bestScore = reach - 1
      for (const index of places.get(word) ?? []) {
        if (taken.has(index)) continue
        let score = 0
        for (
          let step = 1;
          step <= 3 && theirs[at - step] !== undefined && theirs[at - step] === ours[index - step];
          step++
        )
          score++
        for (
          let step = 1;
          step <= 3 && theirs[at + step] !== undefined && theirs[at + step] === ours[index + step];
          step++
        )
          score++
        if (score > bestScore) {
          best = index
          bestScore = score
        }
      }
      if (best < 0) return
      matched[at] = best
      taken.add(best)
    })
  }
  return matched.filter((index) => index >= 0)
}

/** Neighbours in `theirs`: how many, how many stand in the same order in `ours`, how many are neighbours there too. */
export function comparePairs(theirs, ours) {
  const places = align(theirs, ours)
  let inOrder = 0
  let beside = 0
  for (let at = 1; at < places.length; at++) {
    if (places[at] > places[at - 1]) inOrder++
    if (places[at] === places[at - 1] + 1) beside++
  }
  return { pairs: Math.max(0, places.length - 1), inOrder, beside }
}
