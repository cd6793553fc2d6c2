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
}

/** What an engine made of one picture. */
export interface OcrResult {
  /** In reading order. Empty where the picture has no words: that is no error. */
  words: OcrWord[]
  /** Degrees by which the picture must be turned clockwise to stand upright; boxes are those of the picture as given. */
  rotation: 0 | 90 | 180 | 270
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
  /**
   * @throws Anything: the reader reports the page as `page-unreadable` with the first line of the message, and goes on.
   */
  recognise(picture: OcrPicture, request: OcrRequest): Promise<OcrResult>
}
