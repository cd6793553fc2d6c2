/** Owners printed in the margin: at the right of a line, or on a line of their own. */
import { matchesAny } from '@cofnod/language'
import type { TableView } from '../blocks.js'
import type { Named } from '../found.js'
import { commitmentsIn } from './action-sentences.js'
import { type Context, endOf, itemOf, rowOf, startOf } from './context.js'
import { makeAction, statusOf } from './make-action.js'
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
  if (first.block.cell) {
    readMarginCell(context, paragraph, first)
    return
  }
  const own =
    paragraph.to - paragraph.from === 1 &&
    !block.label &&
    !block.bulleted &&
    block.kind !== 'heading' &&
    first.text.length <= 60 &&
    (block.style.align === 'right' || (block.style.indent ?? 0) >= MARGIN_INDENT)
  if (!own) return
  const before = context.business.sentences[previousParagraph.to - 1]!
  if (marginOwners(context, before, first.plain, 0, first)) first.used = true
}

/** A cell of nothing but owners, beside the talk of its row: who does what is told there. */
function readMarginCell(context: Context, paragraph: Paragraph, first: Sentence): void {
  const { cell } = first.block
  if (!cell || cell.column === 0 || paragraph.to - paragraph.from !== 1 || first.text.length > 60) return
  const owners = context.agents.owners(first.plain)
  if (owners.length === 0 || !owners.every((owner) => owner.strength >= 0.6)) return
  if (!isMarginColumn(context, cell.table, cell.column)) return
  const row = rowOf(first)
  const talk: Sentence[] = []
  for (let i = paragraph.from - 1; i >= 0 && rowOf(context.business.sentences[i]!) === row; i--)
    talk.unshift(context.business.sentences[i]!)
  const spoken = talk.filter((sentence) => sentence.text.split(' ').length >= 3 && !sentence.skipped)
  const sentence = spoken.findLast((one) => commitmentsIn(context, one).length > 0) ?? spoken[0]
  if (!sentence) return
  first.used = true
  retag(context, sentence, namedOwners(context.state, first, owners, 0, 'actions/margin'))
  const known = context.actions.findLast((placed) => placed.start <= startOf(sentence) && placed.end >= endOf(sentence))
  const status = talk.at(-1) === sentence ? null : statusOf(context, talk.at(-1)!)
  if (known && status) known.draft.status = status
}

const marginColumns = new WeakMap<TableView, Map<number, boolean>>()

/** At least two cells of the column hold owners, and hardly any holds anything else but its header. */
function isMarginColumn(context: Context, table: TableView, column: number): boolean {
  const known = marginColumns.get(table) ?? new Map<number, boolean>()
  marginColumns.set(table, known)
  const before = known.get(column)
  if (before !== undefined) return before
  let owners = 0
  let others = 0
  for (const row of table.rows) {
    const text = plainOf(row[column]?.text.trim() ?? '')
    if (text === '') continue
    if (text.length <= 60 && context.agents.owners(text).length > 0) owners++
    else if (!matchesAny(context.phrases.action.notOwners, text)) others++
  }
  const is = owners >= 2 && others <= 1 + owners / 4
  known.set(column, is)
  return is
}

/** Points from the left from where a line that holds only names is a margin note. */
const MARGIN_INDENT = 250

/** Tags the sentence with the owners that `words` names; `from` is where they start in `holder`. Whether there were any. */
function marginOwners(context: Context, sentence: Sentence, words: string, from: number, holder: Sentence): boolean {
  const { action } = context.phrases
  // Signature lines and table rows are no sentences.
  if (sentence.skipped || (sentence.plain.match(/\p{L}{2,}/gu)?.length ?? 0) < 5 || !/\p{Ll}{3}/u.test(sentence.plain))
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
  const before = context.business.sentences[paragraph.to - 2]
  // "A forecast to be sent to governors. TW": initials as the last words of a paragraph.
  if (
    before &&
    paragraph.to - paragraph.from > 1 &&
    !last.used &&
    /^\p{Lu}[\p{Lu}\p{Ll}./& ,]{1,20}$/u.test(last.plain)
  ) {
    const owners = context.agents.owners(last.plain)
    if (owners.length > 0 && owners.every((owner) => owner.strength >= 0.9)) {
      if (marginOwners(context, before, last.plain, 0, last)) last.used = true
      return
    }
  }
  const { margin } = last
  // Beside a heading stands who presents it.
  if (!margin || context.state.sections.some((section) => section.from === last.block.index && isTitleOnly(last)))
    return
  const { text, map } = collapse(margin.text, margin.start)
  const holder: Sentence = { ...last, text, plain: plainOf(text), map }
  // "Survey of the roof. It has been received.   Closed"
  const title = itemOf(context.state, last.block.index)?.target.title.value
  const status = title && matchesAny(context.phrases.action.earlier, title) ? statusOf(context, holder) : null
  if (status) {
    const sentences = context.business.sentences.slice(paragraph.from, paragraph.to)
    const draft = makeAction(context, sentences.map(whole), {
      explicit: true,
      owners: [],
      rule: 'actions/margin',
      confidence: 0.8
    })
    if (!draft) return
    draft.status = status
    context.actions.push({ draft, start: startOf(sentences[0]!), end: endOf(last), listed: false })
    return
  }
  marginOwners(context, last, holder.plain, 0, holder)
}

/** The section's block holds its title and nothing else. */
const isTitleOnly = (sentence: Sentence): boolean => sentence.opens && sentence.closes
