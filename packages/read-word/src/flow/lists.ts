/** Consecutive list paragraphs into nested mdast lists. */
import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import type { ListPlace } from './blocks.js'

interface OpenList {
  key: string
  level: number
  indent: number
  node: List
}

export interface ListBuilder {
  /** `indent` in points, for telling lists of equal level but different numbering apart. */
  add(place: ListPlace, indent: number, paragraph: Paragraph): void
  /** Something else follows: the next item starts a new list. */
  close(): void
}

/** Points by which a list of another numbering must stand further right to count as nested. */
const NESTED_BY = 6

export function listBuilder(content: RootContent[]): ListBuilder {
  let open: OpenList[] = []
  return {
    add(place, indent, paragraph) {
      const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] }
      if (place.label) item.data = { label: place.label }
      open = enclosing(open, place, indent)
      const top = open.at(-1)
      if (top?.key === place.list && top.level === place.level) {
        top.node.children.push(item)
        return
      }
      const node: List = { type: 'list', ordered: place.label !== null, spread: false, children: [item] }
      if (top) top.node.children.at(-1)!.children.push(node)
      else content.push(node)
      open.push({ key: place.list, level: place.level, indent, node })
    },
    close() {
      open = []
    }
  }
}

/** The open lists that stay open for an item at `place`: its own list last, or the one it is nested in. */
function enclosing(open: OpenList[], place: ListPlace, indent: number): OpenList[] {
  const own = open.findIndex((list) => list.key === place.list && list.level === place.level)
  if (own !== -1) return open.slice(0, own + 1)
  const end = open.findIndex((list) =>
    list.key === place.list ? list.level >= place.level : list.level >= place.level && list.indent + NESTED_BY > indent
  )
  return end === -1 ? open : open.slice(0, end)
}
