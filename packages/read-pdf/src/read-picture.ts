/** A picture, or a file of several: every page is recognised. */
import { type DocumentTree, type PaintedType, type ReadContext, ReadError } from '@cofnod/model'
import { buildTree } from './build-tree.js'
import { toReadError } from './open.js'
import { newReadPages } from './read-pages.js'
import { recognisePages, recogniserOf } from './recognised/recognise-pages.js'
import { toPages } from './recognised/to-pages.js'

/** @throws ReadError and nothing else: `needs-ocr` where nothing recognises. */
export async function readPicture(
  bytes: Uint8Array,
  mediaType: PaintedType,
  context: ReadContext
): Promise<DocumentTree> {
  if (bytes.length === 0) throw new ReadError('empty')
  if (bytes.length > context.limits.bytes) {
    throw new ReadError('too-large', { detail: `${bytes.length} bytes, limit ${context.limits.bytes}` })
  }
  const recogniser = recogniserOf(context)
  if (!recogniser) throw new ReadError('needs-ocr')
  try {
    const recognition = await recognisePages(bytes, mediaType, null, recogniser, context)
    if (recognition.count === 0) throw new ReadError('no-pages')
    const read = newReadPages()
    read.asked = true
    read.scanned = recognition.failed
    read.unreadable = recognition.failed.length
    read.late = recognition.late
    read.fromPictures = recognition.pages.map(({ page }) => page)
    read.pages = await toPages(recognition.pages, new Map(), read.marginal, context)
    const told = { mediaType, pages: recognition.count, producer: null, tagged: null, metadata: '' }
    return buildTree(told, read, bytes.length, context)
  } catch (error) {
    throw toReadError(error, context)
  }
}
