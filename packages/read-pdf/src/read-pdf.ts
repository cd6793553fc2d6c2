/** A PDF: its text, and what is recognised on its pages that are pictures. */
import type { DocumentTree, ReadContext } from '@cofnod/model'
import { buildTree, type Described } from './build-tree.js'
import { metadataText, producerOf } from './metadata.js'
import { mayBeScanned } from './ocr-layer.js'
import { open, toReadError } from './open.js'
import type { PdfFile } from './pdfjs.js'
import { newReadPages, type ReadPages, readPages } from './read-pages.js'
import { recognisePages, recogniserOf } from './recognised/recognise-pages.js'
import { toPages } from './recognised/to-pages.js'

/** @throws ReadError and nothing else. */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<DocumentTree> {
  const file = await open(bytes, context)
  try {
    const read = await readText(file, bytes, context)
    await addRecognised(read, bytes, context)
    return buildTree(describe(file), read, bytes.length, context)
  } catch (error) {
    throw toReadError(error, context)
  } finally {
    await file.close()
  }
}

async function readText(file: PdfFile, bytes: Uint8Array, context: ReadContext): Promise<ReadPages> {
  if (context.ocrPages === 'always' && recogniserOf(context)) {
    return { ...newReadPages(), scanned: Array.from({ length: file.pages }, (_, index) => index + 1) }
  }
  return readPages(file, context, () => open(bytes, context), mayBeScanned(bytes, file.pages))
}

/** Pages that are pictures are recognised, where there is something to do it. */
async function addRecognised(read: ReadPages, bytes: Uint8Array, context: ReadContext): Promise<void> {
  const wanted = [...new Set([...read.scanned, ...read.mixed.keys()])].sort((a, b) => a - b)
  const recogniser = recogniserOf(context)
  if (!recogniser || wanted.length === 0) return
  const recognition = await recognisePages(bytes, 'application/pdf', wanted, recogniser, context)
  read.asked = true
  read.unreadable += recognition.failed.filter((page) => !read.mixed.has(page)).length
  read.late += recognition.late
  const added = await toPages(recognition.pages, read.mixed, read.marginal, context)
  const replaced = new Set(added.map(({ page }) => page))
  read.pages = [...read.pages.filter(({ page }) => !replaced.has(page)), ...added].sort((a, b) => a.page - b.page)
  read.fromPictures = recognition.pages.map(({ page }) => page)
  read.scanned = read.scanned.filter((page) => recognition.failed.includes(page))
}

const describe = (file: PdfFile): Described => ({
  mediaType: 'application/pdf',
  pages: file.pages,
  producer: producerOf(file),
  tagged: file.tagged,
  metadata: metadataText(file)
})
