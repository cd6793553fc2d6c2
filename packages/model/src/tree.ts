/**
 * The document tree: an mdast `Root` whose `data` carries what Word and PDF need.
 *
 * Readers build it, {@link sealTree} lays its plain texts ("streams") down and stamps each text node with its place in
 * them; every later stage only reads it.
 */
import type { Root } from 'mdast'
import type { Issue } from './issue.js'

/** The plain texts of a document that evidence points into. */
export const STREAM_NAMES = ['body', 'furniture', 'metadata', 'filename'] as const
export type StreamName = (typeof STREAM_NAMES)[number]

/**
 * - `body`: leaf blocks joined by `\n`, cells of a row by `\t`; a printed label is followed by one tab.
 * - `furniture`: running headers and footers, page numbers, web navigation: kept and searchable, no content.
 * - `metadata`: title, dates, outline of the file, one a line (`title: …`).
 * - `filename`: the file's name, or ''.
 */
export type Streams = Record<StreamName, string>

/** Where a text stands: half-open UTF-16 offsets into a stream; `page` is 1-based, null where a format has no pages. */
export interface Source {
  stream: StreamName
  start: number
  end: number
  page: number | null
}

/** A rectangle in PDF points (1/72 inch), origin at the page's top left, y growing downwards. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A piece of the body with its place on the page. Offsets as in {@link Source}. Confidence 0 to 1 (1 where not recognised from a picture). */
export interface Run {
  start: number
  end: number
  page: number
  box: Box
  confidence: number
}

/** A {@link Run} before {@link sealTree}: offsets count from the start of the text node's value. */
export interface NodeRun extends Run {
  /** What was recognised there before it was repaired. Becomes a revision of the kind `repair`. */
  repaired?: string
}

/** Size of a block's letters against the document's body text. */
export type SizeClass = 'small' | 'body' | 'large' | 'huge'

/** What a block looks like, as far as the format tells. Unknown is left out. */
export interface BlockStyle {
  /** Name of the style in the source ("Heading 2", "List Paragraph"; the class or tag in HTML). */
  name?: string
  size?: SizeClass
  /** All of the block's visible text is bold (italic, underlined). */
  bold?: boolean
  italic?: boolean
  underline?: boolean
  align?: 'left' | 'center' | 'right' | 'justify'
  /** Left edge in points from the left edge of the page's or document's text area. */
  indent?: number
  /** Empty space above, in points, where it exceeds the usual. */
  spaceBefore?: number
}

/**
 * Tracked changes, comments and hidden text: kept beside the text, never mixed into it. `at` is a body offset, null where
 * unknown. Words of an insertion stand in the body where changes are accepted, words of a deletion where they are rejected.
 */
export interface Revision {
  kind: 'insertion' | 'deletion' | 'comment' | 'hidden' | 'repair'
  text: string
  author: string | null
  date: string | null
  at: number | null
}

export const DOCUMENT_KINDS = ['minutes', 'agenda', 'notes', 'other'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What is known of the file itself. */
export interface DocumentFile {
  name: string | null
  mediaType: string
  /** Size in bytes. */
  bytes: number
  /** Hex SHA-256 of the bytes. */
  sha256: string
  /** Number of pages, null where the format has none. */
  pages: number | null
  producer: string | null
  /** PDF only: has a structure tree. */
  tagged: boolean | null
  /** 1-based numbers of pages that are pictures without text. */
  scannedPages: number[]
  /** 1-based numbers of pages that are pictures with recognised text (OCR) behind them. Left out where there are none. */
  recognisedPages?: number[]
  /** What the document is; set by extract. */
  documentKind: { value: DocumentKind; confidence: number } | null
}

/** Fields that cofnod adds to any block node's `data`. */
export interface BlockData {
  /** The printed list or heading number as a reader sees it ("3.1", "(a)"), computed where Word numbers by itself. No bullets. */
  label?: string
  /** Where the label stands in the body. Set by {@link sealTree}. */
  labelSource?: Source
  style?: BlockStyle
  /** Page on which the block starts, 1-based. {@link sealTree} takes it over into the text nodes' sources. */
  page?: number
}

declare module 'mdast' {
  interface TextData {
    /** Where the text stands. Set by {@link sealTree}. */
    source?: Source
    /** Pieces with their boxes, offsets from the start of this node's value. Consumed by {@link sealTree}. */
    runs?: NodeRun[]
  }
  interface EmphasisData {
    /** Underlined words: mdast has no node for them; rehype prints this name (mdast-util-to-hast). */
    hName?: 'u'
  }
  interface InlineCodeData {
    source?: Source
  }
  interface CodeData extends BlockData {
    source?: Source
  }
  interface ParagraphData extends BlockData {}
  interface HeadingData extends BlockData {}
  interface ListItemData extends BlockData {}
  interface ListData {
    page?: number
  }
  interface TableData {
    /** Number of header rows at the top. mdast itself calls the first row the header always; this says what is known. */
    head?: number
    page?: number
    /** The table only places text: no header, no grid of facts. */
    layout?: boolean
  }
  interface TableCellData {
    /** This cell is empty since a merge covers it: zero-based row and column of the cell that covers it. */
    mergedFrom?: { row: number; column: number }
    style?: BlockStyle
    page?: number
  }
  interface RootData {
    streams?: Streams
    runs?: Run[]
    revisions?: Revision[]
    file?: DocumentFile
    /** What the reader met but read past, in the order of its reports. Set by `readDocument`; taken over into the record. */
    issues?: Issue[]
  }
}

/** A root that {@link sealTree} has been over: streams, runs, revisions and file are there. */
export interface DocumentTree extends Root {
  data: NonNullable<Root['data']> & { streams: Streams; runs: Run[]; revisions: Revision[]; file: DocumentFile }
}
