/** YAML at the head of a Markdown file, as lines of the metadata stream. No YAML parser: what is read are keys, values and flat lists. */

export interface FrontMatter {
  /** "key: value" lines, '' where there is no front matter. */
  metadata: string
  /** The file with the front matter blanked out, so that offsets stay. */
  text: string
}

/** Front matter longer than this (UTF-16 units) is taken for text. */
const LONGEST = 20_000
const ENTRY = /^([\w.-][\w .-]{0,60}):(?:\s+(.*))?$/
const ITEM = /^\s*-\s+(.*)$/

export function splitFrontMatter(source: string): FrontMatter {
  const none = { metadata: '', text: source }
  if (!/^---[ \t]{0,9}\r?\n/.test(source)) return none
  const head = source.slice(0, LONGEST)
  const end = /\n(?:---|\.\.\.)[ \t]{0,9}(?:\r?\n|$)/.exec(head.slice(3))
  if (!end) return none
  const close = 3 + end.index + end[0].length
  const lines = head.slice(3, 3 + end.index).split(/\r?\n/)
  const entries = toEntries(lines)
  if (!entries) return none
  const blank = source.slice(0, close).replace(/[^\r\n]/g, ' ')
  return { metadata: entries.join('\n'), text: blank + source.slice(close) }
}

/** Null where a line is no YAML of the simple kind: then the dashes were a rule above text. */
function toEntries(lines: readonly string[]): string[] | null {
  const entries: Array<{ key: string; values: string[] }> = []
  for (const line of lines) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const item = ITEM.exec(line)
    const entry = ENTRY.exec(line)
    const last = entries.at(-1)
    if (item && last) last.values.push(unquote(item[1] ?? ''))
    else if (entry) entries.push({ key: (entry[1] ?? '').trim(), values: entry[2] ? [unquote(entry[2])] : [] })
    else if (last && /^\s/.test(line)) last.values.push(unquote(line.trim()))
    else return null
  }
  if (entries.length === 0) return null
  return entries.filter(({ values }) => values.length > 0).map(({ key, values }) => `${key}: ${values.join(', ')}`)
}

function unquote(value: string): string {
  const trimmed = value.trim()
  const inner = /^(["'])(.*)\1$/.exec(trimmed)?.[2] ?? /^\[(.*)\]$/.exec(trimmed)?.[1]
  return (inner ?? trimmed).replace(/^[|>][-+]?$/, '')
}
