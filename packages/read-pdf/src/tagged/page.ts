/** The tags of one page, where they may be used. */
import type { ReadContext } from '@cofnod/model'
import type { PageLines } from '../furniture.js'
import type { Line, Piece, Sheet, TableBlock } from '../layout.js'
import { lineText } from '../layout.js'
import { toLines } from '../lines.js'
import { least } from '../numbers.js'
import type { RawPage } from '../pdfjs.js'
import { countTrust, coverage, upwardSteps } from './coverage.js'
import { takeTables } from './tables.js'
import type { Tag, Trust } from './tag.js'
import { readTags } from './tree.js'

/**
 * Below this share of a page's letters under tags or artifacts, its layout is read alone. Of 344 pages of 31 tagged documents one
 * had 0.93 and the others all of them; a document whose tree later edits had left behind had 0.89. Nothing lay between.
 */
const COVERED = 0.9
/** So many steps upwards, and the order of the tags is not that of the page: they are left aside. */
const SCRAMBLED = 0.25

/** What is gathered over a document. */
export interface TagReport {
  trust: Trust
  /** Structure types that are not the standard's, and how often they occur. */
  unknown: Map<string, number>
  /** Texts that are marked as artifacts. */
  artifacts: string[]
  /** Why the tree of a page could not be read. */
  problems: { page: number; reason: string }[]
}

export const newTagReport = (): TagReport => ({
  trust: { sure: 0, cut: 0, letters: 0, headingLetters: 0 },
  unknown: new Map(),
  artifacts: [],
  problems: []
})

/** By the ids of marked content; null where the page's tags cover too little. */
export function tagsOfPage(raw: RawPage, report: TagReport): ReadonlyMap<string, Tag | null> | undefined {
  if (raw.structureProblem !== undefined) report.problems.push({ page: raw.number, reason: raw.structureProblem })
  if (!raw.structure) return undefined
  const { tags, unknown } = readTags(raw.structure, raw.number, report.trust)
  if (coverage(raw.items, tags) < COVERED) return undefined
  for (const [role, count] of unknown) report.unknown.set(role, (report.unknown.get(role) ?? 0) + count)
  return tags
}

/** What was met but read past, as issues. */
export function reportTags(report: TagReport, context: Pick<ReadContext, 'report'>): void {
  const about = { spans: [], itemId: null }
  for (const { page, reason } of report.problems) {
    const data = { part: `structure tree of page ${page}`, reason }
    context.report({ code: 'part-unreadable', data, severity: 'info', ...about })
  }
  for (const [element, count] of report.unknown) {
    context.report({ code: 'unknown-element', data: { element, count }, severity: 'info', ...about })
  }
}

export interface TaggedLines {
  /** What is left of the sheet, as lines too. */
  sheet: Sheet
  lines: Line[]
  tables: TableBlock[]
}

/**
 * Lines of a sheet whose pieces may carry tags: artifacts and tagged tables taken out. What stands above all content of the
 * first page stays for now, though word processors tag it as the page's header: {@link withoutRunningHead}.
 */
export function taggedLines(sheet: Sheet, report: TagReport): TaggedLines {
  if (!sheet.pieces.some((piece) => piece.tag !== undefined)) return { sheet, lines: toLines(sheet), tables: [] }
  if (upwardSteps(sheet.pieces) > SCRAMBLED) return taggedLines(untagged(sheet), report)
  const letterhead = sheet.page === 1 ? least(sheet.pieces.filter((piece) => piece.tag).map((piece) => piece.top)) : 0
  const isArtifact = (piece: Piece) => piece.tag === null && piece.bottom > letterhead
  const artifacts = sheet.pieces.filter(isArtifact)
  const rest = { ...sheet, pieces: sheet.pieces.filter((piece) => !isArtifact(piece)) }
  for (const line of toLines({ ...sheet, pieces: artifacts })) report.artifacts.push(lineText(line))
  const { sheet: prose, tables } = takeTables(rest)
  const lines = toLines(prose)
  countTrust(lines, report.trust)
  return { sheet: prose, lines, tables }
}

function untagged(sheet: Sheet): Sheet {
  return { ...sheet, pieces: sheet.pieces.map(({ tag: _tag, ...piece }) => piece) }
}

const shape = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')

/**
 * A letterhead stays in the text though it is tagged as an artifact: it names the body, often the date and the members. What
 * is an artifact of later pages too is none.
 */
export function withoutRunningHead(pages: PageLines[], report: TagReport): PageLines[] {
  const running = new Set(report.artifacts.map(shape))
  const isRunning = (line: Line) => isArtifactLine(line) && running.has(shape(lineText(line)))
  return pages.map((page) => {
    if (page.page !== 1 || !page.lines.some(isRunning)) return page
    for (const line of page.lines) if (isRunning(line)) report.artifacts.push(lineText(line))
    return { ...page, lines: page.lines.filter((line) => !isRunning(line)) }
  })
}

const isArtifactLine = (line: Line): boolean =>
  line.segments.every(({ spans }) => spans.every((span) => span.tag === null))
