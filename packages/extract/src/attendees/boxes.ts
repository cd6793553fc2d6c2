/** Boxes before names: "[x] Anna Bevan", "☐ Tom Pritchard", task lists of Markdown. An empty box beside ticked ones says "not there". */
import type { Nodes } from 'mdast'
import type { State } from '../state.js'
import { type Piece, sub, trim } from './pieces.js'

const PRINTED = /^\s*(?:\[([ xX✓✔]?)\]|([☐☑☒✓✔✗✘\uf0a8\uf0fe\uf0fc]))\s*/u
const TICKED = /^[xX✓✔☑☒\uf0fe\uf0fc]$/u

/** Body offsets at which the items of task lists start → whether they are ticked. */
export function taskItems(state: State): Map<number, boolean> {
  const items = new Map<number, boolean>()
  const stack: Nodes[] = [state.tree as Nodes]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      const start = firstText(node)
      if (start !== null) items.set(start, node.checked)
    }
    if ('children' in node) stack.push(...(node.children as Nodes[]))
  }
  return items
}

function firstText(node: Nodes): number | null {
  let at: Nodes | undefined = node
  while (at !== undefined) {
    const source = (at.data as { source?: { start: number } } | undefined)?.source
    if (source) return source.start
    at = 'children' in at ? (at.children[0] as Nodes | undefined) : undefined
  }
  return null
}

/** The box of a line, null where it has none, and the line without it. */
export function boxOf(items: ReadonlyMap<number, boolean>, line: Piece): { ticked: boolean | null; piece: Piece } {
  const printed = PRINTED.exec(line.text.slice(0, 8))
  if (printed) return { ticked: TICKED.test(printed[1] ?? printed[2] ?? ''), piece: trim(sub(line, printed[0].length)) }
  return { ticked: items.get(line.start) ?? null, piece: line }
}
