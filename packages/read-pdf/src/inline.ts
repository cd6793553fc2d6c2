/** Printed spans → mdast text and strong nodes with runs. */
import type { NodeRun } from '@cofnod/model'
import type { PhrasingContent, Text } from 'mdast'
import { dropSoftHyphens } from './characters.js'
import { type Frame, type Line, type Span, turnBack } from './layout.js'
import type { Joint } from './paragraphs.js'

/** A span with the page it is on, and what parts it from the span before. */
interface Placed {
  span: Span
  text: string
  before: string
  frame: Frame
}

/**
 * @param lines Printed lines of one block. @param joints How each joins the one before, one fewer than lines.
 * @param skip Letters at the start that are left out (a bullet).
 * @param gap What stands for a gap wider than a space: a space in table cells, whose text tabs part.
 * @returns Nodes whose values joined are the block's text; each text node's `data.runs` holds one run a printed piece.
 */
export function toInline(lines: Line[], joints: Joint[], skip = 0, gap: '\t' | ' ' = '\t'): PhrasingContent[] {
  const placed = placeSpans(lines, joints, skip, gap)
  const words = placed.filter(({ text }) => text.trim() !== '')
  const mixed = words.some(({ span }) => span.bold) && words.some(({ span }) => !span.bold && isSpoken(span))
  const nodes: PhrasingContent[] = []
  let current = null as { node: Text; bold: boolean } | null
  for (const { span, text, before, frame } of placed) {
    const bold: boolean = mixed && (isSpoken(span) ? span.bold : (current?.bold ?? span.bold))
    if (!current || current.bold !== bold) {
      // What parts two words belongs to the plain text, so that strong text is words only.
      if (current && !current.bold) current.node.value += before
      const lead: string = current?.bold ? before : ''
      const node: Text = { type: 'text', value: lead, data: { runs: [] } }
      current = { node, bold }
      nodes.push(bold ? { type: 'strong', children: [node] } : node)
    } else current.node.value += before
    const start = current.node.value.length
    current.node.value += text
    current.node.data!.runs!.push(runOf(span, frame, start, start + text.length))
  }
  return nodes
}

const isSpoken = (span: Span): boolean => /[\p{L}\p{N}]/u.test(span.text)

function runOf(span: Span, frame: Frame, start: number, end: number): NodeRun {
  const box = { x: span.x0, y: span.top, width: span.x1 - span.x0, height: span.bottom - span.top }
  const turned = turnBack(box, frame)
  return {
    start,
    end,
    page: frame.page,
    box: {
      x: hundredths(turned.x),
      y: hundredths(turned.y),
      width: hundredths(turned.width),
      height: hundredths(turned.height)
    },
    confidence: span.recognised?.confidence ?? 1,
    ...(span.recognised?.repaired === undefined ? {} : { repaired: span.recognised.repaired })
  }
}

const hundredths = (value: number): number => Math.round(value * 100) / 100

function placeSpans(lines: Line[], joints: Joint[], skip: number, gap: string): Placed[] {
  const placed: Placed[] = []
  let toSkip = skip
  lines.forEach((line, index) => {
    const join = index > 0 ? joints[index - 1] : undefined
    if (join === 'drop') dropHyphen(placed)
    let before = join === 'space' ? ' ' : ''
    line.segments.forEach((segment, column) => {
      if (column > 0) before = gap
      for (const span of segment.spans) {
        if (toSkip >= span.text.length) {
          toSkip -= span.text.length
          continue
        }
        const text = clean(span.text.slice(toSkip))
        toSkip = 0
        if (text === '') continue
        const own = text.trimStart()
        const space = text.length > own.length && before === '' && placed.length > 0 ? ' ' : ''
        const words = own.trimEnd()
        if (words !== '')
          placed.push({ span, text: words, before: placed.length > 0 ? before + space : '', frame: line.frame })
        before = own.length > words.length ? ' ' : ''
      }
      // The tab after a segment counts as a letter of what is skipped.
      if (toSkip > 0) toSkip--
    })
  })
  return placed
}

const clean = (text: string): string => dropSoftHyphens(text)

function dropHyphen(placed: Placed[]): void {
  const last = placed.at(-1)
  if (last) last.text = last.text.replace(/[-\u2010]$/, '')
}
