/** Readers that let LibreOffice turn a document into docx first, and read that. */
import { isReadError, type ReadContext, ReadError, type Reader } from '@cofnod/model'
import type { LoadedInput } from './input.js'
import { type ConvertOptions, convertToDocx } from './libreoffice.js'
import { recognise } from './recognise.js'

/** Formats of ours that it converts; the others it would not read better. */
const OURS = new Set(['docx', 'doc', 'odt', 'rtf'])

/** Formats that are read this way only, by the ending of the name: LibreOffice itself looks at the content. */
const OTHERS: Record<string, string> = {
  abw: 'application/x-abiword',
  fodt: 'application/vnd.oasis.opendocument.text-flat-xml',
  hwp: 'application/x-hwp',
  lwp: 'application/vnd.lotus-wordpro',
  pages: 'application/vnd.apple.pages',
  sxw: 'application/vnd.sun.xml.writer',
  uot: 'application/vnd.uoml+xml',
  wpd: 'application/vnd.wordperfect',
  wps: 'application/vnd.ms-works',
  wri: 'application/x-mswrite'
}

/**
 * The reader for a document that is to be read by way of LibreOffice: docx, doc, odt, rtf and formats that only it reads.
 * For any other (pdf, html …) the reader that takes it anyway.
 *
 * @throws ReadError `unsupported`
 */
export function recogniseVia(
  { bytes, name }: LoadedInput,
  readers: readonly Reader[],
  programs?: ConvertOptions['programs']
): Reader {
  const docx = readers.find(({ format }) => format === 'docx')
  if (!docx) throw new RangeError('Unexpected list of readers, expected one for docx')
  const extension = /\.([a-z]{2,5})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''
  const mediaType = Object.hasOwn(OTHERS, extension) ? OTHERS[extension] : undefined
  let own: Reader | null = null
  try {
    own = recognise(bytes, name, readers)
  } catch (error) {
    if (!isReadError(error) || mediaType === undefined) throw error
  }
  if (own && OURS.has(own.format)) return viaDocx(docx, own, own.format, own.mediaType, programs)
  if (mediaType !== undefined) return viaDocx(docx, null, extension, mediaType, programs)
  return own as Reader
}

function viaDocx(
  docx: Reader,
  own: Reader | null,
  extension: string,
  mediaType: string,
  programs: ConvertOptions['programs']
): Reader {
  return {
    format: extension,
    mediaType,
    sniff: () => 1,
    async read(bytes, context) {
      const { limits, signal } = context
      const converted = await convertToDocx(bytes, { extension, limits, signal, programs })
      context.deadline.check()
      if (converted === null) return refuse(bytes, context, own)
      const tree = await docx.read(converted, context)
      // The file is what the caller gave; its digest is taken from the context.
      tree.data.file.bytes = bytes.byteLength
      tree.data.file.mediaType = mediaType
      return tree
    }
  }
}

/** Says why as exactly as our own reader knows (protected, cut off …). */
async function refuse(bytes: Uint8Array, context: ReadContext, own: Reader | null): Promise<never> {
  if (own === null) throw new ReadError('unsupported', { detail: 'LibreOffice does not read it as a text either' })
  await own.read(bytes, { ...context, report() {} })
  throw new ReadError('damaged', { detail: 'LibreOffice could not convert it; leave it out to read the file directly' })
}
