/** Trees for tests, from a few words. */
import { type DocumentFile, type DocumentTree, sealTree } from '@cofnod/model'
import type { PhrasingContent, RootContent } from 'mdast'

export const FILE: DocumentFile = {
  name: 'minutes.txt',
  mediaType: 'text/plain',
  bytes: 0,
  sha256: '0'.repeat(64),
  pages: null,
  producer: null,
  tagged: null,
  scannedPages: [],
  documentKind: null
}

/** `**bold**` and line breaks are understood. */
export function inline(text: string): PhrasingContent[] {
  return text.split(/(\*\*[^*]+\*\*|\n)/u).flatMap((part): PhrasingContent[] => {
    if (part === '') return []
    if (part === '\n') return [{ type: 'break' }]
    if (part.startsWith('**')) return [{ type: 'strong', children: [{ type: 'text', value: part.slice(2, -2) }] }]
    return [{ type: 'text', value: part }]
  })
}

export const p = (text: string): RootContent => ({ type: 'paragraph', children: inline(text) })
export const h = (depth: 1 | 2 | 3 | 4, text: string, label?: string): RootContent => ({
  type: 'heading',
  depth,
  children: inline(text),
  ...(label ? { data: { label } } : {})
})
/** A list without numbers; a nested list is given as an array after its item's text. */
export function ul(...items: (string | (string | string[])[])[]): RootContent {
  return {
    type: 'list',
    children: items.map((item) => {
      const [first, ...rest] = Array.isArray(item) ? item : [item]
      const nested = rest.map((list) => ul(...(list as string[])))
      return { type: 'listItem', children: [p(first as string), ...nested] as never }
    })
  }
}
export function ol(labels: string[], ...items: string[]): RootContent {
  return {
    type: 'list',
    ordered: true,
    children: items.map((item, i) => ({ type: 'listItem', data: { label: labels[i]! }, children: [p(item)] as never }))
  }
}
export function table(rows: string[][], head = 1): RootContent {
  return {
    type: 'table',
    data: { head },
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: inline(cell) }))
    }))
  }
}

export function seal(...children: RootContent[]): DocumentTree {
  return sealTree({ type: 'root', children }, { file: { ...FILE } })
}

/** Lines of plain text: one paragraph each, blank lines left out. */
export function sealText(text: string): DocumentTree {
  return seal(
    ...text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => p(line.trim()))
  )
}
