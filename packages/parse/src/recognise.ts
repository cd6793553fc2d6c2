/** Which reader takes a document. */
import { ReadError, type Reader } from '@cofnod/model'

/** First bytes of formats that often arrive by mistake, so that the error can name them. */
const foreign: readonly (readonly [kind: string, start: readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF picture', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an older Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a]]
]

/**
 * The reader that is most sure of the bytes. The name only decides between formats whose contents look alike.
 *
 * @param name File name without folders, null where unknown.
 * @throws ReadError `unsupported` where no reader claims the bytes.
 */
export function recognise(bytes: Uint8Array, name: string | null, readers: readonly Reader[]): Reader {
  let best: Reader | null = null
  let bestScore = 0
  for (const reader of readers) {
    const score = reader.sniff(bytes, name)
    if (score > bestScore) {
      best = reader
      bestScore = score
    }
  }
  if (best === null) {
    const kind = foreign.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0]
    throw new ReadError('unsupported', kind === undefined ? {} : { detail: `it looks like ${kind}` })
  }
  return best
}
