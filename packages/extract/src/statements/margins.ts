/** Owners printed in the margin: at the right of a line, or on a line of their own. */
import { matchesAny } from '@cofnod/language'
import type { Named } from '../found.js'
import { type Context, endOf, startOf } from './context.js'
import { makeAction } from './make-action.js'
import { namedOwners } from './owners.js'
import { collapse, type Paragraph, plainOf, type Sentence, whole } from './sentences.js'

/** An owner printed after a sentence, on a line of its own: the sentence is an action, whatever else it is. */
export function retag(context: Context, sentence: Sentence, owners: Named[]): void {
  const known =
    context.actions.findLast((placed) => placed.start <= startOf(sentence) && placed.end >= endOf(sentence)) ??
    context.actions.findLast((placed) => placed.start >= startOf(sentence) && placed.end <= endOf(sentence))
  if (known) {
    known.draft.explicit = true
    if (known.draft.owners.length === 0) known.draft.owners = owners
    return
  }
  const draft = makeAction(context, [whole(sentence)], {
    explicit: true,
    owners,
    rule: 'actions/margin',
    confidence: 0.8
  })
  if (draft) context.actions.push({ draft, start: startOf(sentence), end: endOf(sentence), listed: false })
}

/** Owners set apart at the right of a line, or on a line of their own, mark what stands before them as an action. */
export function readMargins(context: Context, paragraph: Paragraph): void {
  const previousParagraph = context.business.paragraphs[paragraph.index - 1]
  if (!previousParagraph) return
  const first = context.business.sentences[paragraph.from]!
  const { block } = first
  const own =
    paragraph.to - paragraph.from === 1 &&
    !block.label &&
    !block.bulleted &&
    !block.cell &&
    block.kind !== 'heading' &&
    first.text.length <= 60 &&
    (block.style.align === 'right' || (block.style.indent ?? 0) >= MARGIN_INDENT)
  if (!own) return
  const before = context.business.sentences[previousParagraph.to - 1]!
  if (marginOwners(context, before, first.plain, 0, first)) first.used = true
}

/** Points from the left from where a line that holds only names is a margin note. */
const MARGIN_INDENT = 250

/** Tags the sentence with the owners that `words` names; `from` is where they start in `holder`. Whether there were any. */
function marginOwners(context: Context, sentence: Sentence, words: string, from: number, holder: Sentence): boolean {
  const { action } = context.phrases
  // Signature lines and table rows are no sentences.
  if (sentence.skipped || (sentence.plain.match(/\p{L}{2,}/gu)?.length ?? 0) < 4 || !/\p{Ll}{3}/u.test(sentence.plain))
    return false
  // A line to sign on, with a date.
  if (/\d{2}|[.…_]{3}|…/u.test(words)) return false
  // "Noted/Clerk"
  const parts = [...words.matchAll(/[^/;]+/gu)].filter((part) => !matchesAny(action.notOwners, part[0].trim()))
  if (parts.length === 0) return true
  const start = parts[0]!.index
  const text = words.slice(start, parts.at(-1)!.index + parts.at(-1)![0].length)
  const owners = context.agents.owners(text)
  if (
    owners.length === 0 ||
    !owners.every((owner) => owner.strength >= 0.6 && !matchesAny(action.selves, owner.name)) ||
    context.agents.owners(sentence.plain).length > 0
  )
    return false
  retag(context, sentence, namedOwners(context.state, holder, owners, from + start, 'actions/margin'))
  return true
}

/** The margin note of a paragraph's last line, after its sentences have been read. */
export function readOwnMargin(context: Context, paragraph: Paragraph): void {
  const last = context.business.sentences[paragraph.to - 1]!
  const { margin } = last
  // Beside a heading stands who presents it.
  if (!margin || context.state.sections.some((section) => section.from === last.block.index && isTitleOnly(last)))
    return
  const { text, map } = collapse(margin.text, margin.start)
  const holder: Sentence = { ...last, text, plain: plainOf(text), map }
  marginOwners(context, last, holder.plain, 0, holder)
}

/** The section's block holds its title and nothing else. */
const isTitleOnly = (sentence: Sentence): boolean => sentence.opens && sentence.closes
