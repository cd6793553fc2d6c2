/**
 * Numbers inside a paragraph: the fields `LISTNUM` (ECMA-376 17.16.5.30) and `AUTONUM`, `AUTONUMLGL`, `AUTONUMOUT`
 * (17.16.5.4 to 17.16.5.6). Word stores no result for them.
 */
import { type Counter, createNumbering, type Instance, type Level, MAX_LEVEL } from '../shared/numbering.js'

/** A field of these, until its paragraph's own number is known. */
export interface ListNumberField {
  instruction: string
  /** Shows the number. */
  show(text: string): void
}

/** The paragraph that the field stands in. */
export interface ListNumberContext {
  /** The list that numbers the paragraph, null where none does. */
  list: { numId: string; level: number } | null
  /** Heading depth, from 1; null for ordinary paragraphs. */
  depth: number | null
}

export interface ListNumbers {
  next(instruction: string, context: ListNumberContext): string
}

/** The nine levels of the lists that Word brings along. */
const BUILT_IN: Record<string, string[]> = {
  numberdefault: ['%1)', 'a%2)', 'i%3)', '(%4)', '(a%5)', '(i%6)', '%7.', 'a%8.', 'i%9.'],
  outlinedefault: ['I%1.', 'A%2.', '%3.', 'a%4)', '(%5)', '(a%6)', '(i%7)', '(a%8)', '(i%9)'],
  legaldefault: Array.from({ length: 9 }, (_, level) =>
    Array.from({ length: level + 1 }, (_, at) => `%${at + 1}.`).join('')
  ),
  autonum: Array.from({ length: 9 }, (_, level) => `%${level + 1}.`)
}
/** The sign before a level's number tells its format. */
const FORMATS: Record<string, string> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }

const AUTOMATIC: Record<string, string> = {
  AUTONUM: 'autonum',
  AUTONUMLGL: 'legaldefault',
  AUTONUMOUT: 'outlinedefault'
}

export const isListNumber = (instruction: string) =>
  /^\s*(?:LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT)\b/i.test(instruction)

/**
 * @param counter Counts the story's numbered paragraphs: fields that name a list of the document count in it.
 * @param named The id of the list of that name, null where there is none.
 */
export function createListNumbers(counter: Counter, named: (name: string) => string | null): ListNumbers {
  const builtIn = createNumbering(new Map(Object.entries(BUILT_IN).map(([id, levels]) => [id, instance(id, levels)])))
  const own = builtIn.counter()
  const count = (id: string, level: number, value?: number) =>
    (id in BUILT_IN ? own : counter).next(id, level, { value }).label ?? ''
  /** Level last used in each list, and the list last used. */
  const levels = new Map<string, number>()
  let last = 'numberdefault'
  return {
    next(instruction, { list, depth }) {
      const automatic = AUTOMATIC[(/^\s*(\w+)/.exec(instruction)?.[1] ?? '').toUpperCase()]
      if (automatic) return count(automatic, Math.min((depth ?? 1) - 1, MAX_LEVEL))
      const { name, level, start } = parse(instruction)
      const id =
        name === null ? (list?.numId ?? last) : name.toLowerCase() in BUILT_IN ? name.toLowerCase() : named(name)
      if (id === null) return ''
      const within = id === list?.numId ? Math.min(list.level + 1, MAX_LEVEL) : (levels.get(id) ?? 0)
      const at = level ?? within
      levels.set(id, at)
      if (id !== list?.numId) last = id
      return count(id, at, start ?? undefined)
    }
  }
}

/** `LISTNUM [name] [\l level] [\s start]`; level becomes zero-based. */
function parse(instruction: string): { name: string | null; level: number | null; start: number | null } {
  const name = /^\s*LISTNUM\s+(?:"([^"]*)"|([^\s"\\]+))/i.exec(instruction)
  const number = (option: string) => {
    const found = new RegExp(`\\\\${option}\\s*"?(\\d{1,5})`, 'i').exec(instruction)?.[1]
    return found === undefined ? null : Number(found)
  }
  const level = number('l')
  return {
    name: name?.[1] || name?.[2] || null,
    level: level === null ? null : Math.min(Math.max(level - 1, 0), MAX_LEVEL),
    start: number('s')
  }
}

function instance(id: string, texts: string[]): Instance {
  const levels = texts.map((text, index): [number, Level] => {
    const sign = /([aAiI])%/.exec(text)?.[1]
    const shown = sign ? text.replace(`${sign}%`, '%') : text
    const format = (sign && FORMATS[sign]) ?? 'decimal'
    return [index, { start: 1, format, text: shown, restart: null, legal: false, styleId: null, indent: {} }]
  })
  return { abstract: { id, levels: new Map(levels), styleLink: null }, levels: new Map(), starts: new Map() }
}
