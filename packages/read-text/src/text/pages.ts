/** What repeats at the edges of the pages of a text with form feeds: running headers, footers, page numbers. */
import type { Line } from './lines.js'

/** Lines from the top and from the bottom of a page that may be its header or footer. */
const EDGE = 3
/** Share of the pages on which a line must repeat. */
const REPEATS = 0.5
const MIN_PAGES = 2

/** The lines that are furniture, from all pages. Numbers are compared as equal: "Page 2" repeats "Page 1". */
export function runningLines(lines: readonly Line[]): Set<Line> {
  const running = new Set<Line>()
  const pages = groupPages(lines)
  if (pages.length < MIN_PAGES) return running
  for (const edge of [topOf, bottomOf]) {
    const found = new Map<string, Line[]>()
    for (const page of pages) {
      for (const line of edge(page)) {
        const key = line.text.replace(/\d+/g, '#')
        const same = found.get(key)
        if (same) same.push(line)
        else found.set(key, [line])
      }
    }
    for (const same of found.values()) {
      const onPages = new Set(same.map((line) => line.page)).size
      if (onPages >= Math.max(MIN_PAGES, pages.length * REPEATS)) for (const line of same) running.add(line)
    }
  }
  return running
}

function groupPages(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = []
  for (const line of lines) {
    if (line.text === '') continue
    const last = pages.at(-1)
    if (last?.[0]?.page === line.page) last.push(line)
    else pages.push([line])
  }
  return pages
}

function topOf(page: readonly Line[]): Line[] {
  return page.slice(0, EDGE)
}

function bottomOf(page: readonly Line[]): Line[] {
  return page.slice(-EDGE)
}
