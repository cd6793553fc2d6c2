/** Word .doc of Word 97 and later ([MS-DOC]) to a document tree; of Word 6 and 95 the text. The order of things only. */
import { type DocumentTree, type ReadContext, ReadError, type Revision } from '@cofnod/model'
import { paragraphsOf } from '../flow/block-style.js'
import { type Block, isBlank, paragraphText } from '../flow/blocks.js'
import { sealFlow } from '../flow/seal.js'
import { DOC_MEDIA_TYPE } from '../media-types.js'
import { checkInput } from '../shared/input.js'
import { reportMacros } from '../shared/macros.js'
import { roman } from '../shared/number-format.js'
import { createNumbering } from '../shared/numbering.js'
import { namesStream } from '../shared/ole.js'
import { cleanLine } from '../shared/text.js'
import { boxReader, readBoxStories } from './boxes.js'
import { bytesOf } from './bytes.js'
import { readCommentReferences } from './comments.js'
import { openCompoundFile } from './compound-file.js'
import { type Fib, isOldWord, type Place, readFib, refuseEncrypted } from './fib.js'
import { readLists } from './lists.js'
import { readOldText } from './old-word.js'
import { optionalPart, reportPart } from './optional.js'
import { readPieces } from './pieces.js'
import { readFormatRuns } from './runs-table.js'
import { type DocShared, readStory } from './story.js'
import { readFonts, readStrings } from './strings.js'
import { readStyles } from './styles.js'
import { readSummary } from './summary.js'

type Part = keyof Fib['counts']
type PlaceName = Parameters<Fib['place']>[0]

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
  // [MS-OVBA] 2.2.1.
  reportMacros(context, namesStream(bytes, '_VBA_PROJECT') ? 'Macros' : null)
  const { lines: metadata, producer } = readSummary(file)
  if (isOldWord(main)) {
    const body = readOldText(main)
    if (file.isCut('WordDocument')) reportPart(context, 'end of the file', 'it is cut off')
    return sealFlow({ body, furniture: [], metadata, revisions: [], producer }, bytes, DOC_MEDIA_TYPE, context)
  }
  const fib = readFib(main)
  const tableBytes = file.stream(fib.tableStream)
  if (!tableBytes) throw new ReadError('damaged', { detail: `the stream ${fib.tableStream} is missing` })
  const table = bytesOf(tableBytes)
  if (file.isCut('WordDocument') || file.isCut(fib.tableStream)) reportPart(context, 'end of the file', 'it is cut off')
  const optional = <T>(part: string, fallback: T, work: () => T) => optionalPart(context, part, fallback, work)
  const data = file.stream('Data')
  const shared: DocShared = {
    pieces: readPieces(main, table, fib.place('text'), context.limits.characters),
    paragraphs: readFormatRuns(main, table, fib.place('paragraphs'), 'paragraph', data),
    characters: readFormatRuns(main, table, fib.place('characters'), 'character', data),
    styles: readStyles(table, fib.place('styles')),
    numbering: createNumbering(
      optional('lists', new Map(), () => readLists(table, fib.place('lists'), fib.place('listOverrides')))
    ),
    fonts: optional('fonts', [], () => readFonts(table, fib.place('fonts'))),
    authors: optional('authors', [], () => readStrings(table, fib.place('authors'))),
    revisions: [],
    deadline: context.deadline,
    trackedChanges: context.trackedChanges,
    elements: context.limits.elements,
    boxesUpTo: () => [],
    comments: new Map()
  }
  const starts = partStarts(fib)
  const texts = (part: Part, name: PlaceName) =>
    optional<[number, number][]>(part, [], () => splitPart(table, fib.place(name), starts[part], fib.counts[part]))

  const comments = texts('comments', 'commentTexts').map(([from, to]) => commentOf(shared, from, to))
  const references = optional('comments', [], () =>
    readCommentReferences(table, fib.place('commentReferences'), fib.place('commentOwners'), fib.place('commentDates'))
  )
  references.forEach(({ at, author, date }, index) => {
    const comment = comments[index]
    if (!comment) return
    comment.author = author
    comment.date = date
    shared.comments.set(at, comment)
  })
  const boxes = boxReader(shared, starts.boxes, fib.counts.boxes, () =>
    optional('boxes', [], () => readBoxStories(table, fib.place('boxTexts'), fib.place('anchors')))
  )
  const body = readStory({ ...shared, boxesUpTo: boxes.upTo }, 0, fib.counts.body)
  const notes = [
    ...texts('footnotes', 'footnoteTexts').flatMap(noteReader(shared, String)),
    ...texts('endnotes', 'endnoteTexts').flatMap(noteReader(shared, roman))
  ]
  // 2.3.3: the first six stories are the lines that part notes from text.
  const headers = texts('headers', 'headers').slice(6)
  const headerBoxes: [number, number][] =
    fib.counts.headerBoxes > 0 ? [[starts.headerBoxes, starts.headerBoxes + fib.counts.headerBoxes]] : []
  const furniture = [...headers, ...headerBoxes].map(([from, to]) => readStory(shared, from, to))
  const revisions = [...shared.revisions, ...comments]
  for (const revision of revisions) revision.text = cleanLine(revision.text)
  return sealFlow(
    {
      body: [...body, ...boxes.rest(), ...notes],
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
  const order: Part[] = ['body', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'boxes', 'headerBoxes']
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
