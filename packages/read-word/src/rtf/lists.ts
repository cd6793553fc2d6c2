/** Automatic lists of RTF (RTF 1.9.1, "List Tables": `\listtable`, `\listoverridetable`) as the lists that .docx has. */
import { formatOfCode } from '../shared/number-codes.js'
import type { AbstractNumbering, Instance, Level } from '../shared/numbering.js'

/** Takes the tokens of both tables. */
export interface ListTables {
  open(): void
  close(): void
  word(name: string, parameter: number | null): void
  text(text: string): void
  /** Lists by the number that paragraphs name (`\ls`), as a string. */
  instances(): Map<string, Instance>
}

interface Override {
  list: number
  number: number
  levels: Map<number, Level>
  starts: Map<number, number>
  /** Level that is being overridden. */
  at: number
}

const MAX_LISTS = 10_000
const MAX_LEVELS = 9
/** A level's text is stated in one byte. */
const MAX_TEXT = 256

const plainLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  restart: null,
  legal: false,
  styleId: null,
  indent: {}
})

export function listTables(): ListTables {
  const lists: { id: number; levels: Level[] }[] = []
  const overrides: Override[] = []
  let override: Override | null = null
  let level: Level | null = null
  let depth = 0
  /** Depth of the group that holds a level's text. */
  let textDepth = 0
  let text = ''
  /** Asked for by every story with lists. */
  let made: Map<string, Instance> | null = null

  const startLevel = () => {
    level = plainLevel()
    if (override) override.levels.set(override.at, level)
    else {
      const list = lists.at(-1)
      if (list && list.levels.length < MAX_LEVELS) list.levels.push(level)
    }
  }
  const words: Record<string, (parameter: number) => void> = {
    list: () => {
      override = null
      level = null
      if (lists.length < MAX_LISTS) lists.push({ id: 0, levels: [] })
    },
    listoverride: () => {
      level = null
      override = { list: 0, number: 0, levels: new Map(), starts: new Map(), at: -1 }
      if (overrides.length < MAX_LISTS) overrides.push(override)
    },
    listid: (parameter) => {
      const list = lists.at(-1)
      if (override) override.list = parameter
      else if (list) list.id = parameter
    },
    ls: (parameter) => {
      if (override) override.number = parameter
    },
    lfolevel: () => {
      level = null
      if (override) override.at++
    },
    listlevel: startLevel,
    levelnfc: (parameter) => {
      if (level) level.format = formatOfCode(parameter)
    },
    levelstartat: (parameter) => {
      if (level) level.start = parameter
      else override?.starts.set(override.at, parameter)
    },
    levellegal: (parameter) => {
      if (level) level.legal = parameter !== 0
    },
    levelnorestart: (parameter) => {
      if (level) level.restart = parameter === 0 ? null : 0
    },
    leveltext: () => {
      textDepth = depth
      text = ''
    }
  }
  return {
    open() {
      depth++
    },
    close() {
      if (textDepth > 0 && depth === textDepth) {
        if (level) level.text = levelText(text)
        textDepth = 0
      }
      depth--
    },
    word(name, parameter) {
      made = null
      // `\levelnfcn` repeats `\levelnfc` for newer readers.
      const known = name === 'levelnfcn' ? 'levelnfc' : name
      if (Object.hasOwn(words, known)) words[known]!(parameter ?? (known === 'levellegal' ? 1 : 0))
    },
    text(more) {
      if (textDepth > 0 && text.length < MAX_TEXT) text += more
    },
    instances() {
      if (made) return made
      const abstracts = new Map<number, AbstractNumbering>()
      for (const { id, levels } of lists) {
        abstracts.set(id, { id: String(id), levels: new Map(levels.entries()), styleLink: null })
      }
      const instances = new Map<string, Instance>()
      for (const { list, number, levels, starts } of overrides) {
        const abstract = abstracts.get(list)
        if (abstract) instances.set(String(number), { abstract, levels, starts })
      }
      made = instances
      return instances
    }
  }
}

/** The first character is the length; those below nine stand for the number of that level. */
function levelText(stored: string): string {
  const length = stored.charCodeAt(0) || 0
  return Array.from({ length: Math.min(length, stored.length - 1) }, (_, index) => {
    const unit = stored.charCodeAt(index + 1)
    return unit < MAX_LEVELS ? `%${unit + 1}` : String.fromCharCode(unit)
  }).join('')
}
