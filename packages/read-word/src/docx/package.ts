/** A docx file's parts: what each reader of a part needs to know of the others. */
import { type ReadContext, ReadError } from '@cofnod/model'
import { reasonOf } from '../shared/guard.js'
import { parseXml, type XmlElement } from '../shared/xml.js'
import { openZip, type Zip } from '../shared/zip.js'
import { type Relationships, readRelationships } from './relationships.js'

export interface DocxPackage {
  zip: Zip
  /** Path of the main document ("word/document.xml"). */
  main: string
  relationships: Relationships
  context: ReadContext
}

/** @throws ReadError damaged where there is no main document. */
export function openPackage(bytes: Uint8Array, context: ReadContext): DocxPackage {
  const { limits, deadline } = context
  const zip = openZip(bytes, { unpackedBytes: limits.unpackedBytes, deadline })
  const root = readRelationships(zip, '', deadline)
  const main = root.all.find((target) => target.type === 'officeDocument')?.target ?? 'word/document.xml'
  if (!zip.has(main)) throw new ReadError('damaged', { detail: 'the main document part is missing' })
  return { zip, main, relationships: readRelationships(zip, main, deadline), context }
}

/**
 * A part beside the main one (styles, notes, headers …). Null where it is absent, and where it cannot be read, which is reported.
 * @throws ReadError too-large, timeout, aborted
 */
export function readSidePart(docx: DocxPackage, path: string | null): XmlElement | null {
  if (path === null) return null
  try {
    const bytes = docx.zip.read(path)
    return bytes ? parseXml(bytes, path, docx.context.deadline) : null
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'damaged') throw error
    const data = { part: path, reason: reasonOf(error.detail ?? error) }
    docx.context.report({ code: 'part-unreadable', severity: 'warning', data, spans: [], itemId: null })
    return null
  }
}

/** The part that the main document names by the last word of a relationship type ("styles"). */
export function partOfType(docx: DocxPackage, type: string): string | null {
  return docx.relationships.all.find((target) => target.type === type)?.target ?? null
}
