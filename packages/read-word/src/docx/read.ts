/** Word .docx (ISO/IEC 29500) to a document tree. The order of things only. */
import { type DocumentTree, type ReadContext, ReadError } from '@cofnod/model'
import { sealFlow } from '../flow/seal.js'
import { DOCX_MEDIA_TYPE } from '../media-types.js'
import { checkInput } from '../shared/input.js'
import { isOle } from '../shared/ole.js'
import { child, parseXml } from '../shared/xml.js'
import { decryptPackage } from './decrypt.js'
import { readBlocks } from './document.js'
import { readNotes } from './footnotes.js'
import { readHeadersAndFooters } from './header-footer.js'
import { readNumbering } from './numbering.js'
import { openPackage, partOfType, readSidePart } from './package.js'
import { readProperties } from './properties.js'
import { createRevisionLog } from './revisions.js'
import { createStory, type DocxShared } from './story.js'
import { readStyles } from './styles.js'

/** @throws ReadError empty, too-large, encrypted, damaged, timeout, aborted; other errors only from faults in this code. */
export function readDocx(bytes: Uint8Array, context: ReadContext): DocumentTree {
  checkInput(bytes, context)
  // [MS-OFFCRYPTO] 2.3: a protected docx is an OLE file that holds the encrypted package.
  const docx = openPackage(isOle(bytes) ? decryptPackage(bytes, context) : bytes, context)
  const root = parseXml(docx.zip.read(docx.main)!, docx.main, context.deadline, context.limits)
  const body = child(root, 'w:body')
  if (!body) throw new ReadError('damaged', { detail: `the main document has no body, its root is ${root.name}` })

  const styles = readStyles(readSidePart(docx, partOfType(docx, 'styles'), 'w:styles'))
  const shared: DocxShared = {
    readBlocks,
    docx,
    styles,
    numbering: readNumbering(readSidePart(docx, partOfType(docx, 'numbering'), 'w:numbering'), styles),
    revisions: createRevisionLog(docx),
    unknown: new Map(),
    pictures: new Set(),
    notes: []
  }
  const blocks = readBlocks(body, createStory(shared, docx.relationships))
  const notes = readNotes(shared)
  const furniture = readHeadersAndFooters(shared, body)
  const { lines, producer } = readProperties(docx)
  const metadata = lines.concat([...shared.pictures].map((text) => `picture: ${text}`))
  for (const [element, count] of shared.unknown) {
    context.report({ code: 'unknown-element', severity: 'warning', data: { element, count }, spans: [], itemId: null })
  }
  return sealFlow(
    { body: blocks.concat(notes), furniture, metadata, revisions: shared.revisions.finish(), producer },
    bytes,
    DOCX_MEDIA_TYPE,
    context
  )
}
