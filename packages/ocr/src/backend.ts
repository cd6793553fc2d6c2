/** What recognises words: tesseract, in one of its two forms. */

/** Tesseract's names of languages by BCP 47 tag. */
const NAMES: Record<string, string> = { en: 'eng', cy: 'cym', ga: 'gle', gd: 'gla', fr: 'fra', de: 'deu', es: 'spa' }

/**
 * How a page is taken apart: into blocks as they seem to stand, or as one column whose lines go across. The first loses labels
 * that stand apart, the second words of tables.
 */
export type Layout = 'blocks' | 'column'

/** Tesseract's numbers of them (page segmentation modes). */
export const SEGMENTATION: Record<Layout, string> = { blocks: '3', column: '4' }

export interface Backend {
  /** Name and version. */
  name: string
  /** How many pictures are worked on at a time. */
  workers: number
  /** Names of languages as tesseract has them. */
  languages: readonly string[]
  /**
   * @param picture A PNG. @param languages Some of `languages`, at least one.
   * @returns hOCR. @throws Where it fails, or with the signal's reason.
   */
  read(
    picture: Uint8Array,
    languages: readonly string[],
    dpi: number,
    layout: Layout,
    signal: AbortSignal
  ): Promise<string>
  close(): Promise<void>
}

/** Those of the wanted languages that are there; where none is, all that are. */
export function chooseLanguages(wanted: readonly string[], there: readonly string[]): string[] {
  const names = wanted.map((tag) => {
    const primary = tag.toLowerCase().split('-')[0] ?? ''
    return NAMES[primary] ?? primary
  })
  const found = [...new Set(names.filter((name) => there.includes(name)))]
  return found.length > 0 ? found : [...there].slice(0, 2)
}

/** The BCP 47 tag of a language that tesseract has by this name. */
export const tagOf = (name: string): string => Object.keys(NAMES).find((tag) => NAMES[tag] === name) ?? name
