/** Whether a list is of people or of bodies. */
import { foldText } from '@cofnod/language'
import type { State } from '../state.js'
import type { ListKind } from './context.js'
import { bare, type Piece, sub, words } from './pieces.js'
import { beforeBody, nameAfterPost } from './posts.js'
import { isAbbreviation } from './remarks.js'
import { isPost, isWord, looksLikeBody, looksLikeGroup, looksLikePerson, testAny } from './vocabulary.js'

/** Whether the lines of a list name people or bodies, by what can be told of each. */
export function kindOfList(state: State, lines: readonly Piece[]): ListKind {
  let people = 0
  let bodies = 0
  for (const line of lines.slice(0, 60)) {
    const text = words(bare(line.text.length > 400 ? sub(line, 0, 400) : line)).slice(0, 200)
    if (text === '') continue
    const bracket = /\s*[([]([^()[\]]{1,20})[)\]]\s*/u.exec(text)
    const from = fromAt(state, text)
    const first =
      from !== null ? text.slice(0, from) : text.split(/\s*(?:[,;([]|\s[–-]\s|\t)/u)[0]!.split(/\s+\/\s+/u)[0]!
    const head = beforeBesides(state, first)
    const person = looksLikePerson(head)
    if (isTitled(state, head) || nameAfterPost(head) !== null || beforeBody(head) !== null) people += 2
    else if (looksLikeBody(head) >= 0.6 && person < 0.75) bodies += 1
    else if (Number(looksLikeGroup(head)) >= 0.5 && person < 0.75) bodies += 1
    else if (
      bracket &&
      (person < 0.5 || foldText(head).startsWith(foldText(bracket[1]!.charAt(0)))) &&
      isAbbreviation(bracket[1]!, head) &&
      head.split(' ').length !== bracket[1]!.length &&
      person < 0.9
    )
      bodies += 1
    else if (person >= 0.7) people += text.includes(',') ? Math.min(4, text.split(',').length) : 1
    else if (person >= 0.5 && !head.includes(' ')) people += 1
    else if (text !== head && text.split(/,/u).length > 2) people += 0.5
    else if (describes(state, head)) bodies += 0.5
  }
  return bodies > people ? 'bodies' : 'people'
}

/** What stands before "together with". */
function beforeBesides(state: State, text: string): string {
  return state.languages
    .flatMap((language) => language.phrases.attendance.besides)
    .reduce((rest, pattern) => {
      const at = rest.search(pattern)
      return at > 0 ? rest.slice(0, at) : rest
    }, text)
}

/** Where "from the Rivers Trust" starts behind a name of one or two words; null where it does not. */
function fromAt(state: State, text: string): number | null {
  const name = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)?(?=\s\p{Ll})/u.exec(text)?.[0]
  if (!name || looksLikeBody(name) >= 0.5 || isPost(name) || looksLikePerson(name) < 0.3) return null
  const tail = text.slice(name.length + 1).split(/\s*[,;]/u)[0]!
  return testAny(state, (phrases) => phrases.fromOrganization, tail) ? name.length : null
}

/** Words in lower case that are no particles or small words. */
function describes(state: State, text: string): boolean {
  return text
    .split(/\s+/u)
    .some(
      (word) =>
        /^\p{Ll}{3,}$/u.test(word) &&
        !isWord(state, ({ names }) => [...names.particles, ...names.small, ...names.and], word)
    )
}

/** A title, or one in the plural, with a capitalised word behind it: "Cllrs Jones"; not "Directors of Housing". */
function isTitled(state: State, text: string): boolean {
  const match = /^(\S+)\s+\p{Lu}/u.exec(text)
  if (!match || isPost(text)) return false
  const first = foldText(match[1]!)
  return state.languages.some(
    ({ names, phrases }) =>
      names.titles.includes(first.replace(/\.$/u, '')) || (phrases.attendance.pluralTitles[first] ?? '') !== ''
  )
}
