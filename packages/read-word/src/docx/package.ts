/** A docx file's parts: what each reader of a part needs to know of the others. */
import { type ReadContext, ReadError } from '@cofnod/model'
import { reasonOf } from '../shared/guard.js'
import { reportMacros } from '../shared/macros.js'
import { parseXml, type XmlElement } from '../shared/xml.js'
import { openZip, type Zip } from '../shared/zip.js'
import { type Relationships, readRelationships, relationshipsPath } from './relationships.js'

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
  const { unpackedBytes, unpackedRatio } = limits
  const zip = openZip(bytes, { unpackedBytes, unpackedRatio, deadline })
  refuseOthers(zip)
  const root = readRelationships(zip, '', deadline)
  const main = root.all.find((target) => target.type === 'officeDocument')?.target ?? 'word/document.xml'
  if (!zip.has(main)) throw new ReadError('damaged', { detail: 'the main document part is missing' })
  reportMacros(context, zip.names.find((name) => /(^|\/)vbaProject\.bin$/i.test(name)) ?? null)
  const docx = { zip, main, relationships: readRelationships(zip, main, deadline), context }
  return zip.has(relationshipsPath(main)) ? docx : { ...docx, relationships: usualParts(docx) }
}

/** What a package of another program is, by the folder of its parts: a password may have hidden it until now. */
const OTHERS: [folder: string, what: string][] = [
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation']
]

/** @throws ReadError unsupported */
function refuseOthers(zip: Zip): void {
  if (zip.names.some((name) => name.startsWith('word/'))) return
  const found = OTHERS.find(([folder]) => zip.names.some((name) => name.startsWith(folder)))
  if (found) throw new ReadError('unsupported', { detail: `it looks like ${found[1]}` })
}

/** Where the main part's relationships are lost, parts are looked for under the names that every program gives them. */
const USUAL = ['styles', 'numbering', 'settings', 'comments', 'footnotes', 'endnotes']

function usualParts({ zip, main, context }: DocxPackage): Relationships {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const all = USUAL.map((type) => ({ id: type, type, target: `${folder}${type}.xml`, external: false }))
  const found = all.filter(({ target }) => zip.has(target))
  if (found.length > 0) reportPart(context, relationshipsPath(main), 'missing')
  return { all: found, byId: new Map(found.map((relationship) => [relationship.id, relationship])) }
}

function reportPart(context: ReadContext, part: string, reason: string): void {
  context.report({ code: 'part-unreadable', severity: 'warning', data: { part, reason }, spans: [], itemId: null })
}

/**
 * A part beside the main one (styles, notes, headers …). Null where it is absent, and where it cannot be read, which is reported.
 * @param expected Name of its root; another is reported, and then there is none.
 * @throws ReadError too-large, timeout, aborted
 */
export function readSidePart(docx: DocxPackage, path: string | null, expected?: string): XmlElement | null {
  if (path === null) return null
  const { deadline, limits } = docx.context
  try {
    const bytes = docx.zip.read(path)
    const root = bytes ? parseXml(bytes, path, deadline, limits) : null
    if (root && (expected === undefined || root.name === expected)) return root
    reportPart(docx.context, path, root ? `unexpected element ${root.name}, expected ${expected}` : 'missing')
    return null
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'damaged') throw error
    reportPart(docx.context, path, reasonOf(error.detail ?? error))
    return null
  }
}

/** The part that the main document names by the last word of a relationship type ("styles"). */
export function partOfType(docx: DocxPackage, type: string): string | null {
  return docx.relationships.all.find((target) => target.type === type)?.target ?? null
}
