/** Running headers and footers (ECMA-376 17.10) that some page shows. */
import type { Block } from '../flow/blocks.js'
import { attribute, childElements, descendants, type XmlElement } from '../shared/xml.js'
import { readBlocks } from './document.js'
import { partOfType, readSidePart } from './package.js'
import { readRelationships } from './relationships.js'
import { createStory, type DocxShared } from './story.js'
import { toggle } from './units.js'

/** One list of blocks for each header or footer part, in order of the sections that refer to it. */
export function readHeadersAndFooters(shared: DocxShared, body: XmlElement): Block[][] {
  const { docx } = shared
  const settings = readSidePart(docx, partOfType(docx, 'settings'))
  const evenPages = toggle(settings, 'w:evenAndOddHeaders') ?? false
  const paths = new Set<string>()
  for (const section of descendants(body, 'w:sectPr')) {
    const titlePage = toggle(section, 'w:titlePg') ?? false
    for (const reference of childElements(section)) {
      if (reference.name !== 'w:headerReference' && reference.name !== 'w:footerReference') continue
      const type = attribute(reference, 'w:type')
      // 17.10.6, 17.10.1: headers for first and even pages are kept in files that never show them.
      if ((type === 'first' && !titlePage) || (type === 'even' && !evenPages)) continue
      const target = docx.relationships.byId.get(attribute(reference, 'r:id') ?? '')
      if (target && !target.external) paths.add(target.target)
    }
  }
  return [...paths].flatMap((path) => {
    const root = readSidePart(docx, path)
    if (!root) return []
    return [readBlocks(root, createStory(shared, readRelationships(docx.zip, path, docx.context.deadline)))]
  })
}
