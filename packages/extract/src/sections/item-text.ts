import type { Block } from '../blocks.js'
import { Found, span } from '../found.js'
import type { Section, State } from '../state.js'

/**
 * What is recorded under an item, as Markdown: its own blocks up to its first sub-item. Lists keep their marks, tables
 * become rows with bars. Null where nothing stands there.
 *
 * @param next The section after it in the document, inside it or not.
 */
export function itemText(state: State, section: Section, next: Section | undefined): Found<string> | null {
  const end = next && next.from > section.from ? Math.min(next.from, section.to) : section.to
  const blocks = state.blocks.slice(section.from + 1, end)
  const heading = state.blocks[section.from]!
  const titleEnd = section.item.title.spans.at(-1)!.end
  const lines: string[] = []
  const rest = afterTitle(state.body.slice(titleEnd, heading.end))
  if (rest !== '' && heading.cell === null) lines.push(escapeMarkdown(rest))
  let row: Block[] = []
  const flush = (): void => {
    if (row.length > 0)
      lines.push(`| ${row.map((cell) => cell.text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`)
    row = []
  }
  for (const block of blocks) {
    if (block.cell) {
      const last = row.at(-1)
      if (last?.cell && (last.cell.table !== block.cell.table || last.cell.row !== block.cell.row)) flush()
      row.push(block)
      continue
    }
    flush()
    lines.push(lineOf(block))
  }
  flush()
  if (lines.length === 0) return null
  const from = rest !== '' && heading.cell === null ? titleEnd : (blocks[0]?.start ?? titleEnd)
  const at = span(state, from, blocks.at(-1)?.end ?? heading.end)
  return at === null
    ? null
    : new Found(lines.join('\n\n').replace(/\n\n(?=\s*(?:- |\| ))/gu, '\n'), [at], 'sections/text', 0.9)
}

/** Without the marks that part it from the title. */
function afterTitle(text: string): string {
  let start = 0
  while (start < text.length && /[\s:.–—-]/u.test(text[start]!)) start += 1
  return text.slice(start)
}

function lineOf(block: Block): string {
  const label = block.label ? `${block.label.raw} ` : ''
  if (block.bulleted) return `${'  '.repeat(Math.max(0, block.listDepth - 1))}- ${label}${escapeMarkdown(block.text)}`
  return `${label}${label ? block.text : escapeMarkdown(block.text)}`
}

/** A line that Markdown would take for a heading, a list or a quote is kept as words (CommonMark 0.31 §2.4). */
function escapeMarkdown(text: string): string {
  return text.replace(/^([#>+*-])(?=\s)/u, '\\$1')
}
