/**
 * Heading levels go down one at a time.
 *
 * Screen readers and tables of contents follow the levels: a jump from level 1 to level 3 leaves a hole. Documents whose headings are only told by their looks (untagged PDF, plain text) are
 * not checked.
 *
 * ## Good
 *
 * ```md
 * # Cwm Onnen Hall Committee
 * ## 1. Roof
 * It was agreed that the roof be repaired.
 * ### Scaffolding
 * Bryn Owen will ask for a price.
 * ```
 *
 * ## Bad
 *
 * ```md
 * # Cwm Onnen Hall Committee
 * ### 1. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - Unexpected heading of level 3 after level 1, expected level 2
 */
import type { Heading, Nodes } from 'mdast'
import { defineRule } from '../rule.js'

export const headingLevels = defineRule({
  id: 'heading-levels',
  meta: {
    category: 'accessibility',
    summary: 'Heading levels go down one at a time',
    severity: 'warning',
    anyDocument: true
  },
  *check({ tree, span }) {
    const { mediaType, tagged } = tree.data.file
    if (mediaType === 'text/plain' || (mediaType === 'application/pdf' && tagged !== true)) return
    let last: number | null = null
    for (const heading of headingsOf(tree)) {
      const place = extent(heading)
      if (place === null) continue
      if (last !== null && heading.depth > last + 1) {
        yield {
          message: `Unexpected heading of level ${heading.depth} after level ${last}, expected level ${last + 1}`,
          spans: [span(place.start, place.end)]
        }
      }
      last = heading.depth
    }
  }
})

function headingsOf(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node]
  return 'children' in node ? node.children.flatMap(headingsOf) : []
}

/** Body offsets of a node's words, null where it has none. */
function extent(node: Nodes): { start: number; end: number } | null {
  if ('value' in node) {
    const source = node.type === 'text' ? node.data?.source : undefined
    return source?.stream === 'body' && node.value.trim() !== '' ? { start: source.start, end: source.end } : null
  }
  const parts = 'children' in node ? node.children.map(extent).filter((part) => part !== null) : []
  return parts.length === 0 ? null : { start: parts[0]!.start, end: parts.at(-1)!.end }
}
