/** Document properties (ECMA-376 part 2, clause 11; part 1, 22.2): what the file says of itself. */
import { cleanLine } from '../shared/text.js'
import { child, textOf } from '../shared/xml.js'
import { type DocxPackage, readSidePart } from './package.js'
import { readRelationships } from './relationships.js'

export interface DocumentProperties {
  /** Lines such as `title: …`; empty values are left out. */
  lines: string[]
  producer: string | null
}

const CORE: [element: string, name: string][] = [
  ['dc:title', 'title'],
  ['dc:subject', 'subject'],
  ['dc:creator', 'creator'],
  ['cp:keywords', 'keywords'],
  ['dc:description', 'description'],
  ['cp:category', 'category'],
  ['cp:lastModifiedBy', 'last modified by'],
  ['dcterms:created', 'created'],
  ['dcterms:modified', 'modified']
]

export function readProperties(docx: DocxPackage): DocumentProperties {
  const targets = readRelationships(docx.zip, '', docx.context.deadline).all
  const part = (type: string) => readSidePart(docx, targets.find((target) => target.type === type)?.target ?? null)
  const core = part('core-properties')
  const extended = part('extended-properties')
  const lines = CORE.map(([element, name]) => [name, cleanLine(textOf(child(core, element)))] as const)
  const producer = ['app:Application', 'app:AppVersion'].map((name) => cleanLine(textOf(child(extended, name))))
  return {
    lines: lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`),
    producer: producer.filter((value) => value !== '').join(' ') || null
  }
}
