/** The structure tree of a page → a tag for each piece of marked content. */
import { ARTIFACT, type RawElement } from '../pdfjs.js'
import { type RoleKind, roleOf } from './roles.js'
import type { Tag, TaggedCell, Trust } from './tag.js'

/** Elements that are read of one page's tree, against trees without end. */
const ELEMENT_LIMIT = 50_000

export interface TagTree {
  /** By the ids of marked content. What stands in Artifact elements, and what is marked as one, is `null`. */
  tags: Map<string, Tag | null>
  /** Structure types that no role map leads to the standard's, with how often they occur. */
  unknown: Map<string, number>
}

/** Where the walk stands. */
interface Place {
  depth: Tag['depth']
  item: Item | null
  cell: TaggedCell | null
  table: OpenTable | null
  /** The tag of the open block; words without one open a block. */
  tag: Tag | null
  artifact: boolean
}

interface Item {
  /** Whether its first block has come. */
  begun: boolean
  /** Number of the block that the label and the first words share, until those have come. */
  pending: number | null
}

interface OpenTable {
  table: number
  row: number
  cell: number
}

interface Walk {
  result: TagTree
  page: number
  trust: Trust
  blocks: number
  tables: number
  elements: number
}

type Enter = (place: Place, walk: Walk, depth: Tag['depth']) => Place

/** What each kind of element does to what stands in it. */
const ENTER: Record<RoleKind, Enter> = {
  group: (place) => ({ ...place, tag: null, depth: 0 }),
  block: (place, walk) => inBlock({ ...place, depth: 0 }, walk),
  heading: (place, walk, depth) => inBlock({ ...place, depth }, walk),
  inline: (place) => place,
  list: (place) => ({ ...place, tag: null, depth: 0, item: null }),
  item: (place) => ({ ...place, tag: null, depth: 0, item: { begun: false, pending: null } }),
  label: (place, walk) => inLabel(place, walk),
  table: (place, walk) =>
    place.table
      ? place
      : { ...place, tag: null, depth: 0, item: null, table: { table: walk.tables++, row: -1, cell: -1 } },
  row: (place) => {
    if (place.table && !place.cell) Object.assign(place.table, { row: place.table.row + 1, cell: -1 })
    return { ...place, tag: null }
  },
  headCell: (place) => inCell(place, true),
  cell: (place) => inCell(place, false),
  artifact: (place) => ({ ...place, artifact: true })
}

function inBlock(place: Place, walk: Walk): Place {
  // A paragraph in a heading or label (Word, InDesign) is no block of its own.
  if (place.tag && (place.tag.depth > 0 || place.tag.label)) return place
  return { ...place, tag: newTag(place, walk) }
}

function newTag(place: Place, walk: Walk): Tag {
  const block = place.item?.pending ?? walk.blocks++
  const item = place.item !== null && !place.item.begun
  if (place.item) Object.assign(place.item, { begun: true, pending: null })
  return { trust: walk.trust, page: walk.page, block, depth: place.depth, label: false, item, cell: place.cell }
}

function inLabel(place: Place, walk: Walk): Place {
  // Numbers of notes and of headings are words of these.
  if (!place.item || place.tag) return place
  const tag = { ...newTag(place, walk), label: true }
  Object.assign(place.item, { begun: false, pending: tag.block })
  return { ...place, tag }
}

function inCell(place: Place, head: boolean): Place {
  // Cells of a table in a cell are words of that cell.
  if (!place.table || place.cell) return { ...place, tag: null }
  place.table.cell++
  return { ...place, tag: null, depth: 0, cell: { ...place.table, head } }
}

/**
 * @param root As pdf.js gives it for one page: elements without marked content on the page are left out.
 * @param page 1-based.
 */
export function readTags(root: RawElement, page: number, trust: Trust): TagTree {
  const result: TagTree = { tags: new Map([[ARTIFACT, null]]), unknown: new Map() }
  const walk: Walk = { result, page, trust, blocks: 0, tables: 0, elements: 0 }
  readElement(root, { depth: 0, item: null, cell: null, table: null, tag: null, artifact: false }, walk)
  return result
}

/** pdf.js cuts trees that are nested deeper than 40. */
function readElement(element: RawElement, outer: Place, walk: Walk): void {
  if (walk.elements++ > ELEMENT_LIMIT) return
  const role = roleOf(element.role)
  if (!role) walk.result.unknown.set(element.role, (walk.result.unknown.get(element.role) ?? 0) + 1)
  const place = ENTER[role?.kind ?? 'group'](outer, walk, role?.depth ?? 0)
  const loose = place.tag === null
  for (const child of element.children) {
    if ('role' in child) {
      readElement(child, place, walk)
      // Words after a list or a paragraph in a cell or group are a block anew.
      if (loose && isBlock(child)) place.tag = null
    } else if (child.type === 'content') {
      if (!place.artifact) place.tag ??= newTag(place, walk)
      walk.result.tags.set(child.id, place.artifact ? null : place.tag)
    }
  }
}

const isBlock = (element: RawElement): boolean => roleOf(element.role)?.kind !== 'inline'
