/** Papers, reports, earlier minutes, laws and links that the minutes refer to. */

import { findDates, possible, toIso } from '@cofnod/language'
import type { Reference } from '@cofnod/model'
import { visit } from 'unist-util-visit'
import { foundAt, Link } from './found.js'
import { type State, sectionAt } from './state.js'

/** More references than this are a bibliography; the rest is left out. */
const MAX_REFERENCES = 500
/** Only web and mail addresses and relative paths are kept: a record never carries a script. */
const SAFE_URL = /^(?:https?:\/\/|mailto:|[\w./?%-][\w./?#%-]*$)/iu

export function readReferences(state: State): void {
  const seen = new Set<string>()
  const headings = new Set(state.sections.map((section) => section.from))
  for (const block of state.blocks) {
    // The title of an item ("Treasurer's Report") refers to nothing.
    if (block.index < state.frontEnd || headings.has(block.index)) continue
    const text = block.text.slice(0, 4000)
    for (const language of state.languages) {
      for (const [kind, patterns] of Object.entries(language.phrases.meeting.references) as [
        Reference['kind'],
        RegExp[]
      ][]) {
        for (const pattern of possible(patterns, text)) {
          const match = pattern.exec(text)
          const title = match?.groups?.title?.replace(/\s+/gu, ' ').trim()
          if (!match || !title || seen.has(title.toLowerCase()) || state.draft.references.length >= MAX_REFERENCES)
            continue
          seen.add(title.toLowerCase())
          const start = block.textStart + match.index + match[0].indexOf(match.groups!.title!)
          add(state, kind, title, start, start + match.groups!.title!.length, null, block.index)
        }
      }
    }
  }
  readLinks(state, seen)
}

function readLinks(state: State, seen: Set<string>): void {
  visit(state.tree, 'link', (node) => {
    const first = node.children.find((child) => child.type === 'text' && child.data?.source)
    const source = first?.data as { source?: { start: number; end: number } } | undefined
    if (
      !source?.source ||
      first?.type !== 'text' ||
      !SAFE_URL.test(node.url) ||
      seen.has(node.url) ||
      state.draft.references.length >= MAX_REFERENCES
    )
      return
    const title = first.value.replace(/\s+/gu, ' ').trim()
    if (title === '') return
    seen.add(node.url)
    const block = blockAt(state, source.source.start)
    add(state, 'link', title, source.source.start, source.source.end, node.url, block)
  })
}

function blockAt(state: State, offset: number): number {
  let low = 0
  let high = state.blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (state.blocks[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function add(
  state: State,
  kind: Reference['kind'],
  title: string,
  start: number,
  end: number,
  url: string | null,
  block: number
): void {
  const found = foundAt(state, title, start, end, `references/${kind}`, kind === 'link' ? 0.95 : 0.8)
  if (!found) return
  const section = sectionAt(state, block)
  const date = findDates(title, { order: state.numericOrder })[0]
  const iso = date?.year ? toIso(date.year, date.month, date.day) : null
  state.draft.references.push({
    title: found,
    kind,
    date: iso ? found.derive(iso) : null,
    url: url === null ? null : found.derive(url),
    itemId: section ? new Link(section.item) : null
  })
}
