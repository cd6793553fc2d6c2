/** The languages' name words as sets and patterns, made once for a list of languages. */
import type { Language } from './language.js'
import { languages as allLanguages } from './languages.js'
import { foldText } from './text/fold.js'

export type NameLanguage = Pick<Language, 'names' | 'functionWords'>

export interface NameLookup {
  titles: Set<string>
  /** Words in the longest title. */
  titleWords: number
  postNominals: Set<string>
  particles: Set<string>
  bodies: Set<string>
  groups: Set<string>
  posts: Set<string>
  /** Words in the longest post. */
  postLength: number
  small: Set<string>
  and: Set<string>
  ordinary: Set<string>
  given: Set<string>
}

const cache = new WeakMap<readonly NameLanguage[], NameLookup>()

export function nameLookup(languages: readonly NameLanguage[] = allLanguages): NameLookup {
  const known = cache.get(languages)
  if (known) return known
  const all = (pick: (names: Language['names']) => string[]) =>
    new Set(languages.flatMap((language) => pick(language.names).map(foldText)))
  const length = (words: Set<string>) => Math.max(1, ...[...words].map((word) => word.split(' ').length))
  const told = languages === allLanguages ? new Set<string>() : all((n) => n.initialTitles)
  const titles = new Set([...all((n) => n.titles), ...told].map((title) => title.replaceAll('.', '')))
  const posts = all((n) => [...n.postWords, ...n.chairWords, ...n.viceChairWords])
  const made: NameLookup = {
    titles,
    titleWords: length(titles),
    postNominals: new Set([...all((n) => n.postNominals)].map((letters) => letters.replaceAll('.', ''))),
    particles: all((n) => n.particles),
    bodies: all((n) => n.bodyWords),
    groups: all((n) => n.groupWords),
    posts,
    postLength: length(posts),
    small: all((n) => n.small),
    and: all((n) => n.and),
    ordinary: new Set([
      ...all((n) => n.notNames),
      ...languages.flatMap((language) => language.functionWords.map(foldText))
    ]),
    given: all((n) => n.givenNames)
  }
  cache.set(languages, made)
  return made
}
