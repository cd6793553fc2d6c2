/** Resolutions and motions with the lettered or numbered parts under them. */
import type { Context } from './context.js'
import { type Paragraph, type Part, whole } from './sentences.js'

/** A resolution with the lettered parts after it: the rest of the paragraph where it runs on, and the lettered paragraphs that follow. */
export function withLetteredParts(context: Context, paragraph: Paragraph, at: number): Part[] {
  const { sentences, paragraphs } = context.business
  const parts = [whole(sentences[at]!)]
  const short = sentences[at]!.text.length < 30
  for (let i = at + 1; i < paragraph.to && (short || /^[([]?[a-z0-9]{1,4}[)\].]/u.test(sentences[i]!.plain)); i++)
    parts.push(whole(sentences[i]!))
  if (parts.at(-1)!.sentence.index + 1 < paragraph.to) return parts
  const open =
    /[:–—,;-]\s?(?:\([^()]{1,40}\))?$/u.test(sentences[paragraph.to - 1]!.plain) || sentences[at]!.text.length < 30
  let expected = 1
  for (let p = paragraph.index + 1; p < paragraphs.length; p++) {
    const next = paragraphs[p]!
    const { label } = next.blocks[0]!
    const first = sentences[next.from]!
    if (first.used || next.blocks[0]!.kind === 'heading') break
    const lettered =
      label !== null &&
      (label.kind === 'alpha' ||
        label.kind === 'roman' ||
        (label.kind === 'decimal' && open && label.path.length === 1)) &&
      label.path.at(-1) === expected
    const plain = label === null && expected === 1 && open && (next.blocks[0]!.bulleted || parts.length === 1)
    if (!lettered && !plain && !(label === null && next.blocks[0]!.bulleted && open)) break
    if (lettered) expected += 1
    parts.push(...sentences.slice(next.from, next.to).map(whole))
    if (plain && !next.blocks[0]!.bulleted) break
  }
  return parts
}
