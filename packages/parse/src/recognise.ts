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
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a]]
]

/** Archives and OLE files of other programs, by a name that stands inside as it is. */
const containers: readonly {
  start: readonly number[]
  encoding: BufferEncoding
  inside: [name: string, kind: string][]
  else: string
}[] = [
  {
    start: [0x50, 0x4b, 0x03, 0x04],
    encoding: 'latin1',
    inside: [
      ['xl/workbook', 'an Excel workbook'],
      ['ppt/presentation', 'a PowerPoint presentation'],
      ['opendocument.spreadsheet', 'an OpenDocument spreadsheet'],
      ['opendocument.presentation', 'an OpenDocument presentation'],
      ['application/epub+zip', 'an electronic book'],
      ['Index/Document.iwa', 'an Apple Pages, Numbers or Keynote document'],
      ['visio/document', 'a Visio drawing']
    ],
    else: 'a zip archive: unpack it first'
  },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    encoding: 'utf16le',
    inside: [
      ['EncryptedPackage', 'an Office file protected by a password'],
      ['Workbook', 'an Excel workbook'],
      ['PowerPoint Document', 'a PowerPoint presentation'],
      ['__properties_version1.0', 'an Outlook message'],
      ['VisioDocument', 'a Visio drawing']
    ],
    else: 'an older Office file'
  }
]

/** What bytes that no reader claims are, for the error; null where they are nothing that we know. */
function describeForeign(bytes: Uint8Array): string | null {
  const startsWith = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte)
  const container = containers.find(({ start }) => startsWith(start))
  if (!container) return foreign.find(([, start]) => startsWith(start))?.[0] ?? null
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return container.inside.find(([name]) => buffer.includes(name, 0, container.encoding))?.[1] ?? container.else
}

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
    const kind = describeForeign(bytes)
    throw new ReadError('unsupported', kind === null ? {} : { detail: `it looks like ${kind}` })
  }
  return best
}
