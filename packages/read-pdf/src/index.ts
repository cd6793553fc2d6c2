import type { PaintedType, Reader } from '@cofnod/model'

/** How far into a file the header may stand (ISO 32000-1, annex H.3, note 13). Bytes. */
const HEADER_WINDOW = 1024
/** `%PDF-` */
const HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d]

/**
 * Reads PDF documents into document trees: text by its layout, with the place of every printed line piece.
 *
 * `read` throws only `ReadError`: `encrypted`, `damaged`, `no-pages`, `too-large`, `needs-ocr`, `timeout`, `aborted`.
 * The input bytes are copied; the caller's array stays as it is.
 */
export const pdfReader: Reader = {
  format: 'pdf',
  mediaType: 'application/pdf',
  sniff,
  async read(bytes, context) {
    const { readPdf } = await import('./read-pdf.js')
    return readPdf(bytes, context)
  }
}

function sniff(bytes: Uint8Array): number {
  const last = Math.min(bytes.length, HEADER_WINDOW) - HEADER.length
  for (let at = 0; at <= last; at++) {
    if (HEADER.every((byte, index) => bytes[at + index] === byte)) return at === 0 ? 1 : 0.9
  }
  return 0
}

/** How the files begin: ISO/IEC 15948, ITU-T T.81 with any marker, TIFF 6.0 in both byte orders. */
const PICTURES: readonly { format: string; mediaType: PaintedType; starts: readonly (readonly number[])[] }[] = [
  { format: 'png', mediaType: 'image/png', starts: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]] },
  { format: 'jpg', mediaType: 'image/jpeg', starts: [[0xff, 0xd8, 0xff]] },
  {
    format: 'tiff',
    mediaType: 'image/tiff',
    starts: [
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a]
    ]
  }
]

/**
 * Read pictures of minutes (PNG, JPEG, TIFF of several pages) into the same trees as {@link pdfReader}. They need
 * `context.ocr` and `context.painter`, and throw `ReadError('needs-ocr')` without.
 */
export const pictureReaders: readonly Reader[] = PICTURES.map(({ format, mediaType, starts }) => ({
  format,
  mediaType,
  sniff: (bytes) => (starts.some((start) => start.every((byte, index) => bytes[index] === byte)) ? 1 : 0),
  async read(bytes, context) {
    const { readPicture } = await import('./read-picture.js')
    return readPicture(bytes, mediaType, context)
  }
}))
