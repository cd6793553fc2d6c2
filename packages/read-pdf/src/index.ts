import type { Reader } from '@cofnod/model'

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
