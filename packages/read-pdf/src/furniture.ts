/** Third stage: what stands at the same place of many pages (headers, footers, page numbers) is taken out of the text. */
import { type Line, lineText, type TableBlock } from './layout.js'

/** The lines of one page, top to bottom. */
export interface PageLines {
  page: number
  height: number
  lines: Line[]
  tables: TableBlock[]
}

/** Share of the page height at the top and at the bottom where headers and footers stand. */
const EDGE = 0.15
/** Share of the page height that letterheads of many lines may take. */
const DEEPEST = 0.3
/** Points by which a repeated line may move from page to page. */
const DRIFT = 4
/** A lone number so near to the end of the page is its number, on one-page documents too. */
const LAST_SHARE = 0.88

export interface Parted {
  pages: PageLines[]
  /** In page order, each distinct text once. */
  furniture: string[]
}

/**
 * Parts furniture from text. A line is furniture where the same words (digits aside) stand at the same height of at least
 * three pages (two in documents of up to four), near an edge or beyond nothing but furniture; and where it says its own page number.
 */
export function partFurniture(pages: PageLines[]): Parted {
  const repeated = findRepeated(pages)
  const furniture: string[] = []
  const seen = new Set<string>()
  const kept = pages.map((page) => {
    const out = new Set<Line>()
    walk(page.lines, (line) => line.y, repeated, out)
    walk([...page.lines].reverse(), (line) => line.frame.height - line.y, repeated, out)
    for (const line of pageNumberLines(page, out, pages.length)) out.add(line)
    for (const line of page.lines) {
      if (!out.has(line)) continue
      const text = lineText(line)
      if (!seen.has(text)) furniture.push(text)
      seen.add(text)
    }
    return { ...page, lines: page.lines.filter((line) => !out.has(line)) }
  })
  return { pages: kept, furniture }
}

/** From the edge inwards: repeated lines within the margin, or that follow on nothing but furniture. */
function walk(lines: Line[], depth: (line: Line) => number, repeated: Set<Line>, out: Set<Line>): void {
  let unbroken = true
  for (const line of lines) {
    const share = depth(line) / line.frame.height
    if (share > DEEPEST || (share > EDGE && !unbroken)) return
    if (repeated.has(line)) out.add(line)
    else unbroken = false
  }
}

const shape = (line: Line): string => lineText(line).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')

function findRepeated(pages: PageLines[]): Set<Line> {
  const needed = pages.length <= 4 ? 2 : 3
  const repeated = new Set<Line>()
  if (pages.length < needed) return repeated
  const placed = pages.flatMap((page) => page.lines.map((line) => ({ line, key: shape(line) })))
  // Footers keep their distance to the bottom, headers theirs to the top, also where page heights differ.
  for (const offset of [(line: Line) => line.y, (line: Line) => line.frame.height - line.y]) {
    const groups = new Map<string, { line: Line; at: number }[]>()
    for (const { line, key } of placed) {
      const group = groups.get(key)
      if (group) group.push({ line, at: offset(line) })
      else groups.set(key, [{ line, at: offset(line) }])
    }
    for (const group of groups.values()) if (group.length >= needed) markClusters(group, needed, repeated)
  }
  return repeated
}

function markClusters(group: { line: Line; at: number }[], needed: number, repeated: Set<Line>): void {
  group.sort((a, b) => a.at - b.at)
  let from = 0
  while (from < group.length) {
    let to = from + 1
    while (to < group.length && group[to]!.at - group[from]!.at <= DRIFT) to++
    const lines = sameNumbers(group.slice(from, to).map(({ line }) => line))
    if (new Set(lines.map((line) => line.frame.page)).size >= needed) for (const line of lines) repeated.add(line)
    from = to
  }
}

/** Numbers of furniture stay or count the pages; lines whose numbers do anything else are text that looks alike. */
function sameNumbers(lines: Line[]): Line[] {
  const numbers = lines.map((line) => [...lineText(line).matchAll(/\d+/g)].map(([digits]) => Number(digits)))
  const positions = numbers[0]?.length ?? 0
  let kept = lines.map((_, index) => index)
  for (let position = 0; position < positions; position++) {
    const stays = commonest(kept, (index) => numbers[index]![position]!)
    const counts = commonest(kept, (index) => numbers[index]![position]! - lines[index]!.frame.page)
    kept = stays.length >= counts.length ? stays : counts
  }
  return kept.map((index) => lines[index]!)
}

/** The indexes that share the commonest value. */
function commonest(indexes: number[], value: (index: number) => number): number[] {
  const groups = new Map<number, number[]>()
  for (const index of indexes) {
    const group = groups.get(value(index))
    if (group) group.push(index)
    else groups.set(value(index), [index])
  }
  return [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best), [])
}

/** `7`, `- 7 -`, `7 / 12`, and with a word before and between: `Page 7 of 12`, `Tudalen 7 o 12`. */
const LONE_NUMBER = /^[-–—[(|]{0,2} ?(\d{1,4}) ?[-–—\])|]{0,2}$/
const NUMBER_OF_TOTAL = /^(?:\p{L}{1,10}\.? ?)?(\d{1,4}) ?(?:\/|\p{L}{1,4}) ?(\d{1,4})$/u

/** `G:\Board\2006\minutes.doc`: where the file lay, printed at the foot. */
const FILE_PATH = /^[A-Z] ?:(?:[^\s:;!?\\/][^:;!?\\/]{0,80})?(?:[\\/][^:;!?\\/]{0,80}){2,20}$/
/** So many lines at the end of a page are asked. */
const PATH_LINES = 2

/** The outermost line at either end where it says the page's own number; paths of files in the last lines. */
function pageNumberLines(page: PageLines, taken: Set<Line>, total: number): Line[] {
  const rest = page.lines.filter((line) => !taken.has(line))
  const last = rest.at(-1)
  const first = rest[0]
  const found = rest.slice(-PATH_LINES).filter((line) => FILE_PATH.test(lineText(line)))
  for (const line of new Set([first, last])) {
    if (!line) continue
    const text = lineText(line)
    const of = NUMBER_OF_TOTAL.exec(text)
    if (of && Number(of[1]) === page.page && Number(of[2]) === total) found.push(line)
    const lone = LONE_NUMBER.exec(text)
    if (lone && Number(lone[1]) === page.page && line === last && line.y > LAST_SHARE * page.height) found.push(line)
  }
  return found
}
