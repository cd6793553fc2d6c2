/** Labels at the start of a line, a cell or a heading: "Present:", "Date of next meeting –", "Yn bresennol / Present". */
import { LABEL_NAMES, type LabelName, type Language } from './language.js'
import { foldText } from './text/fold.js'
import { remember } from './text/remember.js'

export interface LabelMatch {
  /** Every meaning the label may have, the most usual first. */
  names: LabelName[]
  /** Offset in the text where the label's words end, before its separator. */
  end: number
  /** Offset where what it announces starts: after separator and space. Equals the text's length where nothing follows. */
  valueStart: number
  /** Whether a separator (":", "-", tab) or the end of the text stands after the label. */
  separated: boolean
}

/** Longest label, in words and UTF-16 units: what is longer is a sentence. */
const MAX_WORDS = 9
const MAX_LENGTH = 90

const tables = new WeakMap<Language, Map<string, LabelName[]>>()

function tableOf(language: Language): Map<string, LabelName[]> {
  const known = tables.get(language)
  if (known) return known
  const table = new Map<string, LabelName[]>()
  for (const name of LABEL_NAMES) {
    for (const label of language.labels[name]) {
      const key = foldText(label)
      const names = table.get(key)
      if (names) names.push(name)
      else table.set(key, [name])
    }
  }
  tables.set(language, table)
  return table
}

function lookUp(words: string, languages: readonly Language[]): LabelName[] {
  const key = labelKey(words)
  if (key === '') return []
  return languages.flatMap((language) => tableOf(language).get(key) ?? [])
}

/** "PRESENT (via Teams)" → "present": brackets, marks and a leading number carry no meaning of their own. */
function labelKey(words: string): string {
  return foldText(words.replace(/[([][^)\]]*[)\]]/gu, ' '))
    .replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * The label that `text` starts with, or null.
 *
 * A label ends at a colon, a dash with space, a tab, or the end of the text. Two languages side by side count where either half is one
 * ("Yn bresennol / Present").
 */
export function matchLabel(text: string, languages: readonly Language[]): LabelMatch | null {
  const head = text.slice(0, MAX_LENGTH + 1)
  for (const match of head.matchAll(/\s*(?::\s*[-–—]?|\t|\s[-–—:]\s|[-–—]\s|$)/gu)) {
    const at = match.index
    if (at === 0) continue
    if (match[0].length === 0 && text.length > MAX_LENGTH) break
    const words = head.slice(0, at)
    if (words.split(/\s+/u).length > MAX_WORDS) break
    const names = labelNames(words, languages)
    if (names.length > 0) {
      const rest = text.slice(at + match[0].length)
      return {
        names,
        end: at,
        valueStart: at + match[0].length + (rest.length - rest.trimStart().length),
        separated: true
      }
    }
  }
  return null
}

/** The meanings of `words` as a label, whole: "Apologies for absence" → ['apologies']. Halves of "A / B" count. */
export const labelNames = remember(namesOf)

function namesOf(words: string, languages: readonly Language[]): LabelName[] {
  const whole = lookUp(words, languages)
  if (whole.length > 0) return [...new Set(whole)]
  if (!/[/|]|\s[-–—]\s/u.test(words)) return []
  const halves = words.split(/\s*[/|]\s*|\s[-–—]\s/u).filter((half) => half.trim() !== '')
  if (halves.length !== 2) return []
  const found = halves.map((half) => lookUp(half, languages))
  // Both halves must be labels: "Present / Apologies for a lunch" is none.
  return found.every((names) => names.length > 0) ? [...new Set(found.flat())] : []
}
