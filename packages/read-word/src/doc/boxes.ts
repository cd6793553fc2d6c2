/** Text boxes of the body ([MS-DOC] 2.8.32 PlcftxbxTxt, 2.9.108 FTXBXS; anchors 2.8.37 PlcfSpa): which words, and where. */
import { type Block, isBlank } from '../flow/blocks.js'
import type { Bytes } from './bytes.js'
import type { Place } from './fib.js'
import { type DocShared, readStory } from './story.js'

/** `from` to `to` count from the start of the boxes' part; `anchor` is a position in the body, null where none is known. */
export interface BoxStory {
  from: number
  to: number
  anchor: number | null
}

const FTXBXS_SIZE = 22
const FTXBXS_SHAPE = 14
const SPA_SIZE = 26

/** The last stretch is a guard and dropped. Boxes that go on in another one are stretches of their own there. */
export function readBoxStories(table: Bytes, texts: Place, anchors: Place): BoxStory[] {
  const count = Math.floor((texts.length - 4) / (4 + FTXBXS_SIZE))
  if (count < 1) return []
  const shapes = readAnchors(table, anchors)
  const data = texts.at + (count + 1) * 4
  return Array.from({ length: count - 1 }, (_, index) => ({
    from: table.u32(texts.at + index * 4),
    to: table.u32(texts.at + index * 4 + 4),
    anchor: shapes.get(table.u32(data + index * FTXBXS_SIZE + FTXBXS_SHAPE)) ?? null
  }))
}

/** Positions in the body by the shape's identity. */
function readAnchors(table: Bytes, place: Place): Map<number, number> {
  const shapes = new Map<number, number>()
  const count = Math.max(0, Math.floor((place.length - 4) / (4 + SPA_SIZE)))
  const data = place.at + (count + 1) * 4
  for (let index = 0; index < count; index++) {
    const shape = table.u32(data + index * SPA_SIZE)
    if (!shapes.has(shape)) shapes.set(shape, table.u32(place.at + index * 4))
  }
  return shapes
}

/** Text boxes behind the paragraphs that they are anchored in. */
export interface BoxReader {
  /** Blocks of the boxes anchored up to a position that were not given before. Positions must grow from call to call. */
  upTo(at: number): Block[]
  /** Blocks of all others. */
  rest(): Block[]
}

/** @param start Where the boxes' part of the text starts; `count` is its length. */
export function boxReader(shared: DocShared, start: number, count: number, stories: () => BoxStory[]): BoxReader {
  const read = (from: number, to: number) => readStory(shared, from, to).filter((block) => !isBlank(block))
  if (count === 0) return { upTo: () => [], rest: () => [] }
  const all = stories().filter(({ from, to }) => from < to && to <= count)
  if (all.length === 0) return { upTo: () => [], rest: () => read(start, start + count) }
  const unplaced = all.filter(({ anchor }) => anchor === null)
  const placed = all.filter(({ anchor }) => anchor !== null).sort((a, b) => a.anchor! - b.anchor!)
  let next = 0
  const take = (stories: BoxStory[]) => stories.flatMap((story) => read(start + story.from, start + story.to))
  return {
    upTo(at) {
      const from = next
      while (next < placed.length && placed[next]!.anchor! <= at) next++
      return take(placed.slice(from, next))
    },
    rest: () => take(placed.slice(next)).concat(take(unplaced))
  }
}
