import { cy } from './cy/index.js'
import { en } from './en/index.js'
import { fr } from './fr/index.js'
import type { Language } from './language.js'

/** Every language known. A new one is a folder beside `en` and one entry here. */
export const languages: readonly Language[] = [en, cy, fr]

/** The language of a BCP 47 tag ("en-GB" is "en"); null where it is not known. */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/u)[0]
  return languages.find((language) => language.tag === primary) ?? null
}

const lists = new Map<string, readonly Language[]>([[tagsOf(languages), languages]])

/**
 * The languages in this order as one list that is the same object each time: what is compiled from a list (dates, names,
 * phrases) is kept by its identity.
 */
export function languageList(wanted: readonly Language[]): readonly Language[] {
  const key = tagsOf(wanted)
  const known = lists.get(key)
  if (known) return known
  const made = [...wanted]
  lists.set(key, made)
  return made
}

function tagsOf(wanted: readonly Language[]): string {
  return wanted.map(({ tag }) => tag).join(' ')
}
