import { cy } from './cy/index.js'
import { en } from './en/index.js'
import type { Language } from './language.js'

/** Every language known. A new one is a folder beside `en` and one entry here. */
export const languages: readonly Language[] = [en, cy]

/** The language of a BCP 47 tag ("en-GB" is "en"); null where it is not known. */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/u)[0]
  return languages.find((language) => language.tag === primary) ?? null
}
