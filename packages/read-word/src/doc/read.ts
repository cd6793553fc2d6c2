/** Word .doc of Word 97 and later ([MS-DOC]) to a document tree; of Word 6 and 95 the text. The order of things only. */
import { type DocumentTree, type ReadContext, ReadError, type Revision } from '@cofnod/model'
import { paragraphsOf } from '../flow/block-style.js'
import { type Block, isBlank, paragraphText } from '../flow/blocks.js'
import { sealFlow } from '../flow/seal.js'
import { DOC_MEDIA_TYPE } from '../media-types.js'
import { checkInput } from '../shared/input.js'
import { roman } from '../shared/number-format.js'
import { createNumbering } from '../shared/numbering.js'
import { namesStream } from '../shared/ole.js'
import { cleanLine } from '../shared/text.js'
import { bytesOf } from './bytes.js'
import { openCompoundFile } from './compound-file.js'
import { type Fib, isOldWord, type Place, readFib, refuseEncrypted } from './fib.js'
import { readLists } from './lists.js'
import { readOldText } from './old-word.js'
import { readPieces } from './pieces.js'
import { readFormatRuns } from './runs-table.js'
import { type DocShared, readStory } from './story.js'
import { readFonts, readStrings } from './strings.js'
import { readStyles } from './styles.js'
import { readSummary } from './summary.js'

type Part = keyof Fib['counts']

/** @throws ReadError empty, too-large, encrypted, damaged, timeout, aborted */
export function readDoc(bytes: Uint8Array, context: ReadContext): DocumentTree {
  checkInput(bytes, context)
  const file = openCompoundFile(bytes)
  const mainBytes = file.stream('WordDocument')
  if (!mainBytes) {
    if (namesStream(bytes, 'EncryptedPackage')) throw new ReadError('encrypted')
    throw new ReadError('damaged', { detail: 'the stream WordDocument is missing' })
  }
  const main = bytesOf(mainBytes)
  refuseEncrypted(main)
  const { lines: metadata, producer } = readSummary(file)
  if (isOldWord(main)) {
    const body = readOldText(main)
    return sealFlow({ body, furniture: [], metadata, revisions: [], producer }, bytes, DOC_MEDIA_TYPE, context)
  }
  const fib = readFib(main)
  const tableBytes = file.stream(fib.tableStream)
  if (!tableBytes) throw new ReadError('damaged', { detail: `the stream ${fib.tableStream} is missing` })
  const table = bytesOf(tableBytes)
  const shared: DocShared = {
    pieces: readPieces(main, table, fib.place('text'), context.limits.characters),
    paragraphs: readFormatRuns(main, table, fib.place('paragraphs'), 'paragraph'),
    characters: readFormatRuns(main, table, fib.place('characters'), 'character'),
    styles: readStyles(table, fib.place('styles')),
    numbering: createNumbering(readLists(table, fib.place('lists'), fib.place('listOverrides'))),
    fonts: readFonts(table, fib.place('fonts')),
    authors: readStrings(table, fib.place('authors')),
    revisions: [],
    deadline: context.deadline,
    trackedChanges: context.trackedChanges,
    comments: new Map()
  }
  const starts = partStarts(fib)
  const texts = (part: Part, place: Place) => splitPart(table, place, starts[part], fib.counts[part])
  const references = (place: Place, extra: number) => positions(table, place, extra)

  const comments = texts('comments', fib.place('commentTexts')).map(([from, to]) => commentOf(shared, from, to))
  references(fib.place('commentReferences'), 30).forEach((cp, index) => {
    const comment = comments[index]
    if (comment) shared.comments.set(cp, comment)
  })
  const body = readStory(shared, 0, fib.counts.body)
  const notes = [
    ...texts('footnotes', fib.place('footnoteTexts')).flatMap(noteReader(shared, String)),
    ...texts('endnotes', fib.place('endnoteTexts')).flatMap(noteReader(shared, roman))
  ]
  const boxes = fib.counts.boxes > 0 ? readStory(shared, starts.boxes, starts.boxes + fib.counts.boxes) : []
  // 2.3.3: the first six stories are the lines that part notes from text.
  const furniture = texts('headers', fib.place('headers'))
    .slice(6)
    .map(([from, to]) => readStory(shared, from, to))
  const revisions = [...shared.revisions, ...comments]
  for (const revision of revisions) revision.text = cleanLine(revision.text)
  return sealFlow(
    {
      body: [...body, ...boxes.filter((block) => !isBlank(block)), ...notes],
      furniture,
      metadata,
      revisions: revisions.filter((revision) => revision.text !== ''),
      producer
    },
    bytes,
    DOC_MEDIA_TYPE,
    context
  )
}

/** 2.4.1: the parts follow one another in this order. */
function partStarts(fib: Fib): Record<Part, number> {
  const order: Part[] = ['body', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'boxes']
  const starts = {} as Record<Part, number>
  let at = 0
  for (const part of order) {
    starts[part] = at
    at += fib.counts[part]
  }
  return starts
}

/** The positions of a PLC (2.2.2): one more than there are data of `extra` bytes each; the last one is dropped. */
function positions(table: { u32(at: number): number }, place: Place, extra: number): number[] {
  const count = Math.max(0, Math.floor((place.length - 4) / (4 + extra)))
  return Array.from({ length: count }, (_, index) => table.u32(place.at + index * 4))
}

/** Stretches of a part's stories, from positions that count from the part's start. The last stretch is a guard and dropped. */
function splitPart(table: { u32(at: number): number }, place: Place, start: number, count: number): [number, number][] {
  if (count === 0 || place.length < 12) return []
  const all = positions(table, place, 0).map((position) => start + Math.min(position, count))
  return all.slice(0, -1).map((from, index) => [from, Math.max(from, all[index + 1]!)])
}

function noteReader(shared: DocShared, print: (number: number) => string) {
  return ([from, to]: [number, number], index: number): Block[] => {
    const blocks = readStory(shared, from, to)
    const first = blocks.find((block) => !isBlank(block))
    const label = print(index + 1)
    if (first?.kind === 'paragraph' && !first.place) first.place = { list: `note ${label}`, level: 0, label }
    return blocks
  }
}

function commentOf(shared: DocShared, from: number, to: number): Revision {
  const text = paragraphsOf(readStory(shared, from, to))
    .map(paragraphText)
    .join('\n')
  return { kind: 'comment', text, author: null, date: null, at: null }
}
