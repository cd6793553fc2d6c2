/** The door for text recognition (OCR): a reader hands over the picture of a page, an engine gives back its words. */

/** A rectangle in pixels of the picture, origin at its top left, y growing downwards. */
export interface PixelBox {
  x: number
  y: number
  width: number
  height: number
}

/** The picture of a page, upright as far as the document says. */
export interface OcrPicture {
  /** The encoded picture. An engine must not change or keep it. */
  bytes: Uint8Array
  mediaType: 'image/png' | 'image/jpeg'
  /** Pixels. */
  width: number
  height: number
  /** Pixels per inch of the page. */
  dpi: number
}

/** A recognised word. */
export interface OcrWord {
  /** Without white space; never ''. */
  text: string
  box: PixelBox
  /** 0 to 1: how probable it is that `text` is what is printed. */
  confidence: number
  /** Zero-based number of the line that the engine puts the word in, growing in reading order; null where it knows none. */
  line: number | null
  /** Mean thickness of its strokes in pixels, where the engine measures it: it tells bold words from others. */
  stroke?: number
}

/** What an engine made of one picture. */
export interface OcrResult {
  /** In reading order. Empty where the picture has no words: that is no error. */
  words: OcrWord[]
  /** Degrees by which the picture must be turned clockwise to stand upright; boxes are those of the picture as given. */
  rotation: 0 | 90 | 180 | 270
  /**
   * Degrees by which the lines of the upright picture fall to the right (negative: rise). All boxes then have the size
   * that they would have on a straight picture, around the place where they are on the skewed one. Left out: 0.
   */
  skew?: number
  /** Ruling lines, as thin boxes. Left out: not looked for. */
  rules?: PixelBox[]
  /** Where there is ink but no word was read: pictures, stamps, handwriting. Left out: not looked for. */
  unread?: PixelBox[]
}

export interface OcrRequest {
  /** When aborted, the engine stops soon and rejects. */
  signal: AbortSignal
  /** Languages to expect, as BCP 47 tags ("en", "cy"), likeliest first. An engine leaves out those that it lacks. */
  languages: readonly string[]
}

/** Taken where the caller names no languages. */
export const OCR_LANGUAGES: readonly string[] = ['en', 'cy']

/**
 * Recognises the words on pictures of pages. Calls may overlap: an engine that can do one at a time queues them.
 * The same picture gives the same words, or a record would not be the same twice.
 */
export interface OcrEngine {
  /** Name and version, for the record of how the text came to be ("tesseract 5.5"). */
  name: string
  /** How many pictures it works on at a time; more are not handed over. Left out: 1. */
  workers?: number
  /**
   * @throws Anything: the reader reports the page as `page-unreadable` with the first line of the message, and goes on.
   */
  recognise(picture: OcrPicture, request: OcrRequest): Promise<OcrResult>
}

export interface PaintRequest {
  /** Pixels per inch of the page. */
  dpi: number
  /** When aborted, painting ends soon and rejects. */
  signal: AbortSignal
}

/** A document whose pages can be painted. */
export interface PaintedDocument {
  /** Number of pages. */
  pages: number
  /** @param page 1-based. @throws Anything: the reader reports the page as `page-unreadable` and goes on. */
  paint(page: number, request: PaintRequest): Promise<OcrPicture>
  /** Frees all that was held. */
  close(): Promise<void>
}

export const PAINTED_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/tiff'] as const
export type PaintedType = (typeof PAINTED_TYPES)[number]

/** Makes pictures of the pages of documents, for an engine to read. */
export interface PagePainter {
  /**
   * @param bytes Are copied. @param options `password`: of an encrypted PDF.
   * @throws Anything: the reader reports the document as damaged.
   */
  open(
    bytes: Uint8Array,
    options: { mediaType: PaintedType; password?: string; signal: AbortSignal }
  ): Promise<PaintedDocument>
}

/** Which pages are recognised: those without text, or all. */
export const OCR_PAGES = ['auto', 'always'] as const
export type OcrPages = (typeof OCR_PAGES)[number]
