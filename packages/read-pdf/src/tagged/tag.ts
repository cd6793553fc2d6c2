/** What the structure tree says of a piece of text. */

/** A tagged cell of one page; the same object for all that stands in it. */
export interface TaggedCell {
  /** Tables, rows and cells are counted within their page, from 0. Only what has marked content on the page is counted. */
  table: number
  row: number
  cell: number
  /** A heading cell (TH). */
  head: boolean
}

/** How far a document's tags go with what is printed. Counted page by page; the same object for all tags of a document. */
export interface Trust {
  /** Pairs of lines that are surely one sentence, and how many of these the tags put into two blocks. */
  sure: number
  cut: number
  /** Letters of blocks, and of those that are tagged as headings. */
  letters: number
  headingLetters: number
}

/** The same object for all pieces of one block (labels have one of their own), so that tags are compared by identity. */
export interface Tag {
  trust: Trust
  /** Of the document's pages, 1-based. */
  page: number
  /** Number of the block in the order of the page's tags, from 0. A list item's label has that of its first block. */
  block: number
  /** Depth of a heading, 0 for other blocks. */
  depth: 0 | 1 | 2 | 3 | 4 | 5 | 6
  /** The label (Lbl) of a list item. */
  label: boolean
  /** The first block of a list item. */
  item: boolean
  /** The outermost table's cell. */
  cell: TaggedCell | null
}
