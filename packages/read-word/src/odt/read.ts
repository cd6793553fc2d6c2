/** OpenDocument text .odt (ISO/IEC 26300) to a document tree. The order of things only. */
import { type DocumentTree, type ReadContext, ReadError, type Revision } from '@cofnod/model'
import type { Block } from '../flow/blocks.js'
import { sealFlow } from '../flow/seal.js'
import { ODT_MEDIA_TYPE } from '../media-types.js'
import { reasonOf } from '../shared/guard.js'
import { checkInput } from '../shared/input.js'
import { reportMacros } from '../shared/macros.js'
import { cleanLine } from '../shared/text.js'
import {
  attribute,
  child,
  childElements,
  childrenNamed,
  descendants,
  parseXml,
  textOf,
  type XmlElement
} from '../shared/xml.js'
import { openZip, type Zip } from '../shared/zip.js'
import { readBlocks } from './body.js'
import { bareText } from './inline.js'
import { readListStyle } from './numbering.js'
import type { OdtStory } from './story.js'
import { listStyleElements, readStyles } from './styles.js'

/** @throws ReadError empty, too-large, encrypted, damaged, timeout, aborted */
export function readOdt(bytes: Uint8Array, context: ReadContext): DocumentTree {
  checkInput(bytes, context)
  const { limits, deadline } = context
  const zip = openZip(bytes, { unpackedBytes: limits.unpackedBytes, unpackedRatio: limits.unpackedRatio, deadline })
  reportMacros(context, zip.names.find((name) => /^(Basic|Scripts)\/./.test(name)) ?? null)
  refuseEncrypted(zip, context)
  const contentBytes = zip.read('content.xml')
  if (!contentBytes) throw new ReadError('damaged', { detail: 'content.xml is missing' })
  const content = parseXml(contentBytes, 'content.xml', deadline, limits)
  const text = child(child(content, 'office:body'), 'office:text')
  if (!text) throw new ReadError('damaged', { detail: 'there is no text in content.xml' })
  const styles = sidePart(zip, 'styles.xml', context)
  const meta = child(sidePart(zip, 'meta.xml', context), 'office:meta')

  const roots = (first: XmlElement | null) => [child(first, 'office:automatic-styles'), child(styles, 'office:styles')]
  const story = createStory(roots(content), context)
  readChanges(child(text, 'text:tracked-changes'), story)
  const body = readBlocks(text, story)
  const furniture = readHeaders(styles, createStory(roots(styles), context))
  for (const [element, count] of story.unknown) {
    context.report({ code: 'unknown-element', severity: 'warning', data: { element, count }, spans: [], itemId: null })
  }
  for (const revision of story.revisions) revision.text = cleanLine(revision.text)
  return sealFlow(
    {
      body: body.concat(story.notes, story.endnotes),
      furniture,
      metadata: metadataLines(meta),
      revisions: story.revisions.filter((revision) => revision.text !== ''),
      producer: cleanLine(textOf(child(meta, 'meta:generator'))) || null
    },
    bytes,
    ODT_MEDIA_TYPE,
    context
  )
}

const NO_PASSWORDS = 'cofnod opens protected docx and pdf by password, not odt: save it as one of these'

/** ODF 1.3 part 2, 4.3: encrypted parts are named in the manifest; since 1.4 the package may be wrapped whole. */
function refuseEncrypted(zip: Zip, context: ReadContext): void {
  const manifest = sidePart(zip, 'META-INF/manifest.xml', context)
  const locked = manifest !== null && descendants(manifest, 'manifest:encryption-data').length > 0
  if (locked || zip.has('encrypted-package')) throw new ReadError('encrypted', { detail: NO_PASSWORDS })
}

function sidePart(zip: Zip, path: string, context: ReadContext): XmlElement | null {
  try {
    const bytes = zip.read(path)
    return bytes ? parseXml(bytes, path, context.deadline, context.limits) : null
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'damaged') throw error
    const data = { part: path, reason: reasonOf(error.detail ?? error) }
    context.report({ code: 'part-unreadable', severity: 'warning', data, spans: [], itemId: null })
    return null
  }
}

function createStory(roots: (XmlElement | null)[], context: ReadContext): OdtStory {
  return {
    readBlocks,
    context,
    styles: readStyles(roots),
    listStyles: new Map([...listStyleElements(roots)].map(([name, element]) => [name, readListStyle(element)])),
    outline: { key: 'outline', values: [] },
    lists: new Map(),
    changes: new Map(),
    open: new Set(),
    carried: null,
    revisions: [],
    notes: [],
    endnotes: [],
    unknown: new Map()
  }
}

/** 5.5: deleted words are kept here, inserted ones in the text between two marks. */
function readChanges(element: XmlElement | null, story: OdtStory): void {
  for (const region of childrenNamed(element, 'text:changed-region')) {
    const change = childElements(region)[0]
    const kind = change?.name === 'text:deletion' ? 'deletion' : change?.name === 'text:insertion' ? 'insertion' : null
    if (!change || !kind) continue
    const info = child(change, 'office:change-info')
    const withoutInfo = { ...change, children: change.children.filter((node) => node !== info) }
    const revision: Revision = {
      kind,
      text: kind === 'deletion' ? bareText(withoutInfo) : '',
      author: textOf(child(info, 'dc:creator')) || null,
      date: textOf(child(info, 'dc:date')) || null,
      at: null
    }
    story.revisions.push(revision)
    const id = attribute(region, 'text:id') ?? attribute(region, 'xml:id')
    if (id !== null) story.changes.set(id, { revision, deleted: kind === 'deletion' ? withoutInfo : null })
  }
}

/** 16.9, 16.10: headers and footers of the page layouts. */
function readHeaders(styles: XmlElement | null, story: OdtStory): Block[][] {
  const pages = childrenNamed(child(styles, 'office:master-styles'), 'style:master-page')
  return pages
    .flatMap(childElements)
    .filter((node) => /^style:(header|footer)(-left|-first)?$/.test(node.name))
    .filter((node) => attribute(node, 'style:display') !== 'false')
    .map((node) => readBlocks(node, story))
}

const META: [element: string, name: string][] = [
  ['dc:title', 'title'],
  ['dc:subject', 'subject'],
  ['meta:initial-creator', 'creator'],
  ['meta:keyword', 'keywords'],
  ['dc:description', 'description'],
  ['dc:creator', 'last modified by'],
  ['meta:creation-date', 'created'],
  ['dc:date', 'modified']
]

function metadataLines(meta: XmlElement | null): string[] {
  return META.flatMap(([element, name]) =>
    childrenNamed(meta, element)
      .map((node) => cleanLine(textOf(node)))
      .filter((value) => value !== '')
      .map((value) => `${name}: ${value}`)
  )
}
