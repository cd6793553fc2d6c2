/** Who was there, who sent apologies, who was absent; numbers stated instead of names. */
import type { AttendeeDraft } from '../draft.js'
import type { State } from '../state.js'
import { bodiesFirst } from './body-first.js'
import { boxOf, taskItems } from './boxes.js'
import type { Collector, Region } from './collector.js'
import { readEntry } from './entry.js'
import { kindOfList } from './list-kind.js'
import { splitLine } from './lists.js'
import { mergeAttendees } from './merge.js'
import { bare, type Piece, splitOutside } from './pieces.js'
import { addChair, addPosts, dropPresiding, takeChair } from './presiding.js'
import { close, newWalk, walkBlocks } from './regions.js'
import { type Row, readRow } from './rows.js'
import { readTable } from './tables.js'

/** Most attendees of one record: more is no list of people. */
const MAX_ATTENDEES = 3000

/** Fills `draft.attendees` and the tallies of people, and claims the lines they were read from. */
export function readAttendees(state: State): void {
  const collector: Collector = { state, regions: [], announced: new Set(), prose: 0, reached: -1 }
  const rows: Row[] = []
  walkDocument(collector, rows)
  const couples = new Set<AttendeeDraft>()
  const tasks = taskItems(state)
  const officers = new Set<Region>()
  const listed = collector.regions.map((region) => readRegion(state, region, couples, tasks))
  const tabled = rows.map((row) => ({ row, drafts: readRow(state, row) }))
  // "OFFICERS: Jones, President; Evans, Treasurer" in a letterhead: who holds office, not who was there.
  collector.regions.forEach((region, index) => {
    const people = listed[index]!.filter((one) => one.kind === 'person')
    if (
      !region.explicit &&
      !isAnswered(collector.regions, region) &&
      people.length >= 2 &&
      people.filter((one) => one.role !== null).length >= people.length * 0.75
    )
      officers.add(region)
  })
  const told =
    collector.regions.some(
      (region, index) =>
        region.explicit && !region.passing && region.context.presence === 'present' && listed[index]!.length > 0
    ) || tabled.some(({ row, drafts }) => row.explicit && drafts.length > 0)
  // Lists of members or officers that say nothing of attendance: they tell posts, no presence.
  const dropped: AttendeeDraft[] = []
  const drafts: { at: number; draft: AttendeeDraft }[] = []
  const add = (draft: AttendeeDraft): void => {
    drafts.push({ at: draft.name.spans[0]?.start ?? 0, draft })
  }
  collector.regions.forEach((region, index) => {
    if (officers.has(region) || (!region.explicit && told && region.context.presence === 'present')) {
      dropped.push(...listed[index]!)
      return
    }
    for (const draft of listed[index]!) add(draft)
    if (listed[index]!.length > 0 && !region.passing) for (const block of region.blocks) state.claimed.add(block)
  })
  for (const { row, drafts: found } of tabled) if (row.explicit || !told) for (const draft of found) add(draft)
  drafts.sort((a, b) => a.at - b.at)
  state.draft.attendees = mergeAttendees(
    drafts.slice(0, MAX_ATTENDEES).map(({ draft }) => draft),
    couples
  )
  addPosts(state, dropped)
  takeChair(state)
  addChair(state)
  dropPresiding(state)
}

/** Blocks between a list and the apologies that answer it. */
const NEAR = 6

/** Apologies or absences stand right below: the list above them is of those who came. */
function isAnswered(regions: readonly Region[], region: Region): boolean {
  const end = region.blocks.at(-1)
  return regions.some(({ context, blocks }) => {
    const start = blocks[0]
    return (
      context.presence !== 'present' && start !== undefined && end !== undefined && start > end && start - end <= NEAR
    )
  })
}

/** Lines and tables in reading order. */
function walkDocument(collector: Collector, rows: Row[]): void {
  const { state } = collector
  const walk = newWalk(collector)
  let from = 0
  for (const table of state.tables) {
    walkBlocks(walk, state.blocks.slice(from, table.from))
    if (table.to > table.from) readTable(walk, table, rows)
    from = Math.max(from, table.to)
  }
  walkBlocks(walk, state.blocks.slice(from))
  close(walk)
}

function readRegion(
  state: State,
  region: Region,
  couples: Set<AttendeeDraft>,
  tasks: ReadonlyMap<number, boolean>
): AttendeeDraft[] {
  const boxes = region.lines.map((line) => boxOf(tasks, bare(line)))
  const lines = boxes.map((box) => box.piece)
  const someTicked = boxes.some((box) => box.ticked === true)
  const bodyFirst = bodiesFirst(lines)
  const context = {
    ...region.context,
    bodyFirst,
    kind: bodyFirst ? ('people' as const) : kindOfList(state, lines),
    linewise: region.context.linewise || lines.length > 1,
    single: oneEach(lines) || isBulleted(state, region),
    paired: lines.length > 1 && lines.every((line) => /\s[/|]\s/u.test(line.text.slice(0, 300)))
  }
  return boxes.flatMap(({ piece, ticked }) =>
    splitLine(
      state,
      piece,
      ticked === false && someTicked && context.presence === 'present' ? { ...context, presence: 'absent' } : context
    ).flatMap((entry) => {
      const draft = readEntry(state, entry)
      if (draft && entry.couple) couples.add(draft)
      return draft ? [draft] : []
    })
  )
}

/** The names stand in a list of items, one each. */
function isBulleted(state: State, region: Region): boolean {
  const items = region.blocks.filter((index) => state.blocks[index]!.kind === 'listItem').length
  return region.lines.length >= 2 && items >= region.lines.length
}

/** Most lines have one comma: "Anna Bevan, Example Trust". Then none of them lists two people. */
function oneEach(lines: readonly Piece[]): boolean {
  const parts = lines.map((line) => splitOutside(line, /,/gu, 6).length)
  return (
    lines.length >= 3 &&
    parts.filter((count) => count === 2).length >= lines.length * 0.6 &&
    parts.every((count) => count <= 4)
  )
}
