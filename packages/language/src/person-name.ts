/** Titles, post-nominals and initials taken off a person's name. */
import { type NameLanguage, type NameLookup, nameLookup } from './name-words.js'
import { foldText } from './text/fold.js'
import { remember } from './text/remember.js'

export interface PersonName {
  /** Without title, post-nominals and brackets; forename first where `inverted`. */
  name: string
  /** Offsets of the name's words in the text given; where `inverted`, of "Surname, Forename". */
  start: number
  end: number
  /** Titles as printed: "Cllr Mrs". */
  prefix: string | null
  /** Post-nominals as printed: "OBE". */
  suffix: string | null
  /** Initials printed in brackets after the name: "AB". */
  initials: string | null
  /** What follows all this, with its separator. */
  rest: string
  /** Printed as "Surname, Forename". */
  inverted: boolean
}

/** Names are short: nothing after this many UTF-16 units is looked at as part of one. */
const MAX_NAME = 120
const MAX_WORDS = 6

interface Word {
  text: string
  start: number
  end: number
}

/** `(?:\p{Lu}\.)+` covers "J.R.", `\p{Lu}\p{Ll}\.` covers Welsh "Ll."; a capital inside a word covers "McDonald" and "O'Brien". */
const NAME_WORD =
  /^(?:(?:\p{Lu}\p{Ll}?\.[-]?)+(?:\p{Lu}[\p{L}\p{M}'’-]+)?|(?:[dDO]['’])?\p{Lu}[\p{L}\p{M}'’ʼ-]*|(?:['’]r|ab|ap)(?=$))$/u
const OPENERS = /^[\s"“”'‘’*•·–—\-:,.]*/u

function wordsFrom(text: string, from: number): Word[] {
  const words: Word[] = []
  const pattern = /[^\s,;:()[\]/|\t"“”–—]+/gu
  const head = text.slice(0, from + MAX_NAME)
  pattern.lastIndex = from
  for (let match = pattern.exec(head); match !== null && words.length < 12; match = pattern.exec(head)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return words
}

const key = (text: string) => foldText(text).replace(/[.]/gu, '').trim()

/**
 * The person named at the start of `text`, or null where no capitalised name stands there. Whether it is a person is for `looksLikePerson`.
 *
 * "Cllr Mrs Anna Bevan OBE (AB) – Chair" → name "Anna Bevan", prefix "Cllr Mrs", suffix "OBE", initials "AB", rest " – Chair".
 */
export const parsePersonName = remember(parse)

function parse(text: string, languages?: readonly NameLanguage[]): PersonName | null {
  const handle = /^\s*(@[\p{L}\p{N}][\p{L}\p{N}_-]{1,38})(?![\p{L}\p{N}])/u.exec(text.slice(0, 60))
  if (handle) return handleName(handle[1]!, text)
  const lookup = nameLookup(languages)
  const from = OPENERS.exec(text.slice(0, 40))![0].length
  const titlesEnd = endOfTitles(text, from, lookup)
  const prefix = text.slice(from, titlesEnd).replace(/[\s/]+$/u, '')
  const words = nameWords(text, titlesEnd, lookup)
  const letters = trailingLetters(words, prefix !== '', lookup)
  const kept = words.slice(0, words.length - letters)
  const first = kept[0]
  if (first === undefined) return null
  let end = kept.at(-1)!.end
  // A full stop that ends the sentence, not an initial: "… and John Evans."
  if (/[^.\p{Lu}]{2}\.$/u.test(text.slice(0, end)) && !/\p{Lu}\p{Ll}?\.$/u.test(text.slice(0, end))) end--
  let name = text.slice(first.start, end)
  let inverted = false
  const forename = kept.length === 1 && letters === 0 ? forenameAfter(text, end, lookup) : null
  if (forename) {
    name = `${forename.name} ${name}`
    end = forename.end
    inverted = true
  }
  let after = letters > 0 ? words.at(-1)!.end : end
  let suffix = letters > 0 ? text.slice(words[kept.length]!.start, after) : ''
  const more = moreLetters(text, after, lookup)
  if (more > after) {
    suffix =
      suffix === '' ? text.slice(after, more).replace(/^[\s,]+/u, '') : text.slice(words[kept.length]!.start, more)
    after = more
  }
  const bracket = /^\s*[([]\s*([\p{L}. ]{1,8}?)\s*[)\]]/u.exec(text.slice(after, after + 14))
  const initials = bracket && initialsFit(bracket[1]!, name) ? bracket[1]! : null
  if (initials !== null) after += bracket![0].length
  return {
    name: name.replace(/\s+/gu, ' '),
    start: first.start,
    end,
    prefix: prefix === '' ? null : prefix.replace(/\s+/gu, ' '),
    suffix: suffix === '' ? null : suffix.replace(/\s+/gu, ' '),
    initials,
    rest: text.slice(after),
    inverted
  }
}

/** "@anna-b": nothing is taken off it. */
function handleName(name: string, text: string): PersonName {
  const start = text.indexOf('@')
  const end = start + name.length
  return { name, start, end, prefix: null, suffix: null, initials: null, rest: text.slice(end), inverted: false }
}

/** Where the titles at `from` end; `from` where none stands there. "Cyng/Cllr", "Cllr. Mrs" are read one after the other. */
function endOfTitles(text: string, from: number, lookup: NameLookup): number {
  let at = from
  for (let round = 0; round < 4; round++) {
    const words = wordsFrom(text, at).slice(0, lookup.titleWords)
    let next = -1
    for (let count = words.length; count > 0; count--) {
      const printed = text.slice(words[0]!.start, words[count - 1]!.end)
      if (/[,;:()[\]]/u.test(printed) || text.slice(at, words[0]!.start).trim().length > 1) continue
      if (lookup.titles.has(key(printed))) {
        next = words[count - 1]!.end
        break
      }
    }
    if (next < 0) break
    const gap = /^[\s/.:-]*/u.exec(text.slice(next, next + 6))![0]
    const following = text.slice(next + gap.length, next + gap.length + 1)
    // A title alone, or before a comma or bracket, is a post.
    if (gap === '' || !/\p{L}/u.test(following)) break
    at = next + gap.length
  }
  // "Don Smith", "Grace": what is also a given name and begins a name is no title.
  return at
}

function nameWords(text: string, from: number, lookup: NameLookup): Word[] {
  const kept: Word[] = []
  for (const word of wordsFrom(text, from)) {
    const gap = text.slice(kept.at(-1)?.end ?? from, word.start)
    const inQuotes = kept.length > 0 && /^\s+["“]$/u.test(gap) && /^["”]/u.test(text.slice(word.end, word.end + 1))
    const afterQuotes = kept.length > 0 && /^["”]\s+$/u.test(gap)
    if (/\S/u.test(gap) && !inQuotes && !afterQuotes) break
    if (kept.length > 0 && /[\t\n]|\s{3,}/u.test(gap)) break
    const folded = foldText(word.text)
    // "van Houten" may begin with its particle; one letter ("y", "o") is the article or preposition before another name.
    const leads = kept.length > 0 || (folded.length > 1 && /^\s+\p{Lu}/u.test(text.slice(word.end, word.end + 4)))
    const particle = leads && lookup.particles.has(folded) && /^\p{Ll}/u.test(word.text)
    if (kept.length > 0 && lookup.and.has(folded)) break
    const dashed = /^-/u.test(word.text)
    if (dashed || (!particle && !NAME_WORD.test(word.text.replace(/(?<=\p{Ll}{2})\.$/u, '')))) break
    kept.push(word)
    if (kept.length > MAX_WORDS) break
    // "John Evans. Apologies": a full stop after a whole word ends the name.
    if (/\p{L}{3}\.$/u.test(word.text)) break
  }
  while (kept.length > 0 && lookup.particles.has(foldText(kept.at(-1)!.text)) && /^\p{Ll}/u.test(kept.at(-1)!.text))
    kept.pop()
  return kept
}

/** How many of the last words are letters after the name. A name keeps two words, or one where it has a title. */
function trailingLetters(words: Word[], titled: boolean, lookup: NameLookup): number {
  const least = titled ? 1 : 2
  let count = 0
  while (words.length - count > least && isLetters(words[words.length - 1 - count]!.text, lookup)) count++
  return count
}

function isLetters(word: string, lookup: NameLookup): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    lookup.postNominals.has(key(word)) &&
    (/\p{Lu}.*\p{Lu}/u.test(word) || /^(?:[JS]n?r|Esq|Ret|Rtd)\b/u.test(word))
  )
}

/** ", OBE, JP" after the name. */
function moreLetters(text: string, from: number, lookup: NameLookup): number {
  let at = from
  for (let round = 0; round < 5; round++) {
    const match = /^(?:\s*,\s*|\s+)(\p{Lu}[\p{L}.]{1,8})(?![\p{L}])/u.exec(text.slice(at, at + 16))
    if (!match || !isLetters(match[1]!, lookup)) break
    at += match[0].length
  }
  return at
}

/** "Evans, John" where nothing else follows and the second part is a given name or initials. */
function forenameAfter(text: string, surnameEnd: number, lookup: NameLookup): { name: string; end: number } | null {
  const match = /^,\s+([^,;:()[\]\t\n]{1,40})/u.exec(text.slice(surnameEnd, surnameEnd + 60))
  if (!match) return null
  const tail = text.slice(surnameEnd + match[0].length)
  const printed = match[1]!.trim()
  const words = printed.split(/\s+/u)
  if (words.length > 3 || /^\s*,/u.test(tail)) return null
  const start = endOfTitles(printed, 0, lookup)
  const names = printed.slice(start).split(/\s+/u)
  const first = names[0]!
  if (
    !names.every((word) => NAME_WORD.test(word)) ||
    !(lookup.given.has(key(first)) || /^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(first))
  )
    return null
  return { name: names.join(' '), end: surnameEnd + match[0].trimEnd().length }
}

/** "AB", "M.W.", "MWh", "RMJ": two to five capitals, some with a small letter. No Roman numerals. */
export function isInitials(text: string): boolean {
  const letters = text.replace(/[.\s]/gu, '')
  if (!/^(?:\p{Lu}\p{Ll}?){2,5}$/u.test(letters) || letters.length > 6) return false
  // "CaMe" has as many small letters as capitals: a code or a brand; "MWh" has one.
  if (letters.replace(/\P{Ll}/gu, '').length > 1) return false
  return !/^(?:II|III|IV|VI|VII|VIII|IX|XI|XII)$/u.test(letters)
}

/** Whether bracketed letters are this name's initials: the first and last of them begin its first and last word. */
export function initialsFit(initials: string, name: string): boolean {
  const letters = foldText(initials).replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || !isInitials(initials)) return false
  const words = foldText(name)
    .split(/[\s.-]+/u)
    .filter((word) => word !== '')
  if (words.length < 2 || letters[0] !== words[0]![0]) return false
  const capitals = foldText(initials.replace(/\P{Lu}/gu, ''))
  return capitals.at(-1) === words.at(-1)![0] || capitals.at(-1) === foldText(name.split(/\s+/u).at(-1)!)[0]
}
