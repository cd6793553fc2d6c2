/**
 * The only file that touches pdf-parse and pdf.js.
 *
 * pdf-parse loads, decrypts and classifies errors; the pages are read from the pdf.js proxy that it keeps in `doc`
 * (private to TypeScript, there at run time after `getInfo()`). `pdfjs.test.ts` holds what is relied on.
 */
// First of all: it keeps what pdf.js replaces when it is loaded.
import './natives.js'
import { dirname, join, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { PDFParse } from 'pdf-parse'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { OPS, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, multiply } from './matrix.js'
import { restoreNatives } from './natives.js'
import { type Thread, takeThread } from './thread.js'
import { type FontStyle, NUMBERS, type PackedText } from './thread-source.js'

/** One `showText` piece as pdf.js gives it. `transform` leads from glyph space to the page's user space; `width` in user space units. */
export interface RawItem {
  text: string
  transform: Matrix
  width: number
  font: string
  /** Id of the marked content that it stands in (tagged documents): {@link RawContent}; {@link ARTIFACT} where it is an artifact. */
  mark?: string
}

/** Mark of what is printed but no content (ISO 32000-1, 14.8.2.2). No id of marked content looks like it. */
export const ARTIFACT = 'artifact'

/** An element of a page's structure tree, its type led through the document's role map. */
export interface RawElement {
  role: string
  children: (RawElement | RawContent)[]
}

/** What stands in an element: marked content (`content`), or objects that are not text. */
export interface RawContent {
  type: string
  id: string
}

/** Height above and below the baseline in parts of the font size (descent negative). */
export interface RawFont {
  name: string | null
  bold: boolean
  italic: boolean
  ascent: number
  descent: number
}

/** A page as pdf.js gives it. Sizes in points, after the page's own rotation; `matrix` leads from user space to them, y downwards. */
export interface RawPage {
  number: number
  width: number
  height: number
  matrix: Matrix
  items: RawItem[]
  /** By `RawItem.font`. */
  fonts: Map<string, RawFont>
  /** The page's part of the structure tree; null in documents that are not tagged, and on pages that it leaves out. */
  structure?: RawElement | null
  /** Why there is none, where it is damaged. */
  structureProblem?: string
}

/** A drawn path. `steps` are pdf.js's own: 0 x y (move), 1 x y (line), 2 and six numbers (curve), 3 (close), 4 and four numbers (curve). */
export interface RawPath {
  stroked: boolean
  steps: ArrayLike<number>
  /** From the path's space to the page's user space. */
  matrix: Matrix
}

/** What a page draws besides text. */
export interface RawDrawing {
  /** Area of the pictures, as a share of the page's. */
  pictures: number
  /** Letters that are drawn invisibly or before a picture that covers half of the page, as a share of all. */
  hidden: number
  paths: RawPath[]
}

export interface PdfFile {
  pages: number
  info: Record<string, unknown>
  /** Titles of the bookmarks, depth first. */
  outline: string[]
  tagged: boolean
  /** @throws Whatever pdf.js throws for a page that it cannot read. */
  page(number: number): Promise<RawPage>
  /** Costs as much as reading the text; asked only where needed. */
  drawing(number: number): Promise<RawDrawing>
  /** Frees what a page held. */
  release(number: number): Promise<void>
  close(): Promise<void>
  /** Where pdf.js works. A document whose thread has ended is closed. */
  thread: Thread
}

restoreNatives()

/** pdf.js verbosity: errors only (its lowest). It prints nothing of its own then. */
const SILENT = 0
/** Bookmark titles that are read, against endless outlines. */
const OUTLINE_LIMIT = 2_000

const data = (folder: string) =>
  join(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))), folder) + sep

/** A thread that runs the worker of pdf.js. */
export const startParser = (): Thread =>
  takeThread({
    library: import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    keep: [
      ...[OPS.save, OPS.restore, OPS.transform, OPS.paintFormXObjectBegin, OPS.paintFormXObjectEnd],
      ...[OPS.constructPath, OPS.setTextRenderingMode, OPS.showText]
    ],
    showText: OPS.showText,
    constructPath: OPS.constructPath
  })

const workers = new WeakMap<Thread, PDFWorker>()

/** pdf.js' side of a thread: one for all documents that the thread reads, since answers are told apart by numbers. */
function workerOf(thread: Thread): PDFWorker {
  const known = workers.get(thread)
  if (known) return known
  // Node's port has all that pdf.js uses of a browser's worker.
  const worker = new PDFWorker({ port: thread.port, verbosity: SILENT } as never)
  workers.set(thread, worker)
  return worker
}

/**
 * @param bytes A copy: pdf.js detaches it.
 * @param thread Is released by `close`, ended where opening fails.
 * @throws Errors of pdf-parse (`PasswordException`, `InvalidPDFException`, …), told apart by their names.
 */
export async function openPdf(
  bytes: Uint8Array,
  password: string | undefined,
  thread: Thread = startParser()
): Promise<PdfFile> {
  const parser = new PDFParse({
    worker: workerOf(thread),
    data: bytes,
    password,
    verbosity: SILENT,
    isEvalSupported: false,
    // Nothing is drawn: with font faces pdf.js spares itself the outlines of letters.
    disableFontFace: false,
    useSystemFonts: false,
    // No picture is decoded: pdf.js leaves out those of more pixels. Decoding costs time and memory and gives no text.
    maxImageSize: 0,
    cMapUrl: data('cmaps'),
    // No data of the standard fonts: their widths are built in, their outlines would only be drawn.
    cMapPacked: true
  })
  try {
    const info = await parser.getInfo()
    const doc = (parser as unknown as { doc: PDFDocumentProxy }).doc
    const mark = await doc.getMarkInfo()
    return wrap(parser, doc, info, mark?.Marked === true, thread)
  } catch (error) {
    // pdf-parse lets go only of what it could open; the rest would stay in the thread.
    thread.end()
    throw error
  }
}

function wrap(
  parser: PDFParse,
  doc: PDFDocumentProxy,
  info: { info?: unknown; outline?: unknown },
  tagged: boolean,
  thread: Thread
): PdfFile {
  const fonts = new Map<string, RawFont>()
  return {
    pages: doc.numPages,
    info: (info.info ?? {}) as Record<string, unknown>,
    outline: outlineTitles(info.outline),
    tagged,
    page: async (number) => readPage(await doc.getPage(number), fonts, tagged),
    drawing: async (number) => readDrawing(await doc.getPage(number)),
    release: async (number) => {
      const page = await doc.getPage(number)
      page.cleanup()
    },
    close: () => closeParser(parser, thread),
    thread
  }
}

/** Milliseconds within which pdf.js lets go of a document. */
const CLOSING = 2_000

/** pdf.js waits for the thread's answer, which an ended one does not give. */
async function closeParser(parser: PDFParse, thread: Thread): Promise<void> {
  if (thread.ended) return
  const closed = parser.destroy().then(() => true)
  const patience = new AbortController()
  const late = wait(CLOSING, false, { signal: patience.signal })
  let stopHearing = () => {}
  const failed = new Promise<never>((_, reject) => {
    stopHearing = thread.onEnd(reject)
  })
  try {
    if (await Promise.race([closed, late, failed])) thread.release()
    else thread.end()
  } catch {
    // Whatever went wrong in there, the document is not needed any more, and the thread may be spoilt.
    thread.end()
  } finally {
    patience.abort()
    stopHearing()
    late.catch(() => undefined)
    closed.catch(() => undefined)
  }
}

interface OutlineEntry {
  title?: unknown
  items?: OutlineEntry[]
}

function outlineTitles(outline: unknown): string[] {
  const titles: string[] = []
  const pending: OutlineEntry[] = Array.isArray(outline) ? [...(outline as OutlineEntry[])].reverse() : []
  while (pending.length > 0 && titles.length < OUTLINE_LIMIT) {
    const entry = pending.pop()!
    if (typeof entry.title === 'string') titles.push(entry.title)
    if (Array.isArray(entry.items)) pending.push(...[...entry.items].reverse())
  }
  return titles
}

async function readPage(page: PDFPageProxy, fonts: Map<string, RawFont>, tagged: boolean): Promise<RawPage> {
  // Asked at once, so that the thread need not be woken twice.
  const [packed, structure] = await Promise.all([readText(page, tagged), tagged ? readStructure(page) : {}])
  // Ids of fonts hold for the whole document.
  for (const font of packed.fonts) if (!fonts.has(font)) fonts.set(font, describeFont(packed.styles[font]))
  const viewport = page.getViewport({ scale: 1 })
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    matrix: viewport.transform as Matrix,
    items: unpack(packed, tagged),
    fonts,
    ...structure
  }
}

/** The stream has one chunk, which the thread has packed. */
async function readText(page: PDFPageProxy, includeMarkedContent: boolean): Promise<PackedText> {
  const reader = page.streamTextContent({ includeMarkedContent }).getReader()
  const { value } = await reader.read()
  return value as PackedText
}

function unpack({ texts, numbers, fonts, marks }: PackedText, tagged: boolean): RawItem[] {
  return texts.map((text, index) => {
    const at = NUMBERS * index
    const transform = Array.from(numbers.subarray(at, at + 6)) as unknown as Matrix
    const item: RawItem = { text, transform, width: numbers[at + 6]!, font: fonts[numbers[at + 7]!]! }
    if (tagged) item.mark = marks[numbers[at + 8]!]
    return item
  })
}

async function readStructure(page: PDFPageProxy): Promise<Pick<RawPage, 'structure' | 'structureProblem'>> {
  try {
    return { structure: JSON.parse((await page.getStructTree()) as unknown as string) as RawElement | null }
  } catch (error) {
    return { structure: null, structureProblem: error instanceof Error ? error.message : String(error) }
  }
}

/** What the thread tells of a font together with the text ({@link startParser}). */
function describeFont(style: FontStyle | undefined): RawFont {
  const told = style?.fontFamily?.startsWith('[') ? style.fontFamily : '[]'
  const [, name = null, bold = false, italic = false] = JSON.parse(told) as [string?, string?, boolean?, boolean?]
  return { name, bold, italic, ascent: style?.ascent ?? Number.NaN, descent: style?.descent ?? Number.NaN }
}

const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke
])
const FILLS = new Set<number>([OPS.fill, OPS.eoFill])
/** Paths that are read of one page, against maps and plots. */
const PATH_LIMIT = 20_000
/** Saved graphics states that are kept, against files that never restore. */
const STATE_LIMIT = 1_000
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** A picture is the unit square of its matrix (ISO 32000-1, 8.9.5); other things are drawn with units of about a point. */
const PICTURE_UNIT = 400

/** Invisible, as itself or as a clipping path (ISO 32000-1, table 106). */
const INVISIBLE = new Set<unknown>([3, 7])
/** A picture of this share of the page covers what was drawn before. */
const COVERING = 0.5

async function readDrawing(page: PDFPageProxy): Promise<RawDrawing> {
  const list = await page.getOperatorList()
  const { width, height } = page.getViewport({ scale: 1 })
  const area = Math.max(1, width * height)
  const paths: RawPath[] = []
  const saved: { matrix: Matrix; invisible: boolean }[] = []
  let state = { matrix: IDENTITY, invisible: false }
  let pictures = 0
  let letters = 0
  let hidden = 0
  list.fnArray.forEach((op, index) => {
    const args = list.argsArray[index] as unknown[] | null
    if (op === OPS.save || op === OPS.paintFormXObjectBegin) {
      if (saved.length < STATE_LIMIT) saved.push(state)
      const own = op === OPS.paintFormXObjectBegin && isMatrix(args?.[0]) ? args[0] : IDENTITY
      state = { ...state, matrix: multiply(state.matrix, own) }
    } else if (op === OPS.restore || op === OPS.paintFormXObjectEnd) {
      state = saved.pop() ?? { matrix: IDENTITY, invisible: false }
    } else if (op === OPS.transform && isMatrix(args)) {
      const matrix = multiply(state.matrix, args)
      state = { ...state, matrix }
      const unit = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])
      // Since pictures are left out, their matrices tell that they are there.
      if (unit >= PICTURE_UNIT) pictures += unit
      if (unit >= COVERING * area) hidden = letters
    } else if (op === OPS.setTextRenderingMode) state = { ...state, invisible: INVISIBLE.has(args?.[0]) }
    else if (op === OPS.showText) {
      const shown = Number(args?.[0])
      letters += shown
      if (state.invisible) hidden += shown
    } else if (op === OPS.constructPath && args && paths.length < PATH_LIMIT) addPath(paths, args, state.matrix)
  })
  return { pictures: Math.min(1, pictures / area), hidden: letters === 0 ? 0 : hidden / letters, paths }
}

const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length >= 6 && value.slice(0, 6).every(Number.isFinite)

/** `constructPath` carries the painting operator, the steps and their bounds. */
function addPath(paths: RawPath[], args: unknown[], matrix: Matrix): void {
  const paint = args[0] as number
  const steps = (args[1] as (ArrayLike<number> | null)[] | undefined)?.[0]
  if (!steps || (!STROKES.has(paint) && !FILLS.has(paint))) return
  paths.push({ stroked: STROKES.has(paint), steps, matrix })
}
