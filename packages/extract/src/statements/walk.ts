/** One walk over the business: labels and lists first, then what single sentences tell. */
import { sectionAt } from '../state.js'
import { type Context, rowOf } from './context.js'
import { readLabelled } from './labelled.js'
import { readListedAction } from './listed-actions.js'
import { goesOn, opensMode, type Running, takeListed } from './lists.js'
import { readMargins } from './margins.js'
import { readMotionAt } from './put.js'
import { readParagraph } from './read-sentence.js'
import { readRecitals } from './recitals.js'
import type { Sentence } from './sentences.js'

/** Reads every paragraph that no table has taken, in order. */
export function walk(context: Context): void {
  let running: Running | null = null
  const before = (sentence: Sentence) => sentence.block.index < context.state.frontEnd
  for (const paragraph of context.business.paragraphs) {
    context.state.deadline.check()
    const first = context.business.sentences[paragraph.from]!
    if (first.used) continue
    const item = sectionAt(context.state, first.block.index)?.item ?? null
    readMargins(context, paragraph)
    const after = first.block.index >= (context.state.backStart || Number.POSITIVE_INFINITY)
    const opened = before(first) ? null : opensMode(context, paragraph, first, item)
    if (opened) {
      running = opened.mode === 'noted' ? null : opened
      continue
    }
    if (running && !goesOn(context, running, paragraph, first, item)) running = null
    if (running) {
      takeListed(context, running, paragraph, first)
      continue
    }
    // "- [ ] Book the hall": an entry to be ticked.
    if (first.block.checked != null && !after && !before(first)) {
      const sentences = context.business.sentences.slice(paragraph.from, paragraph.to)
      readListedAction(context, sentences, { number: null, from: 0, explicit: true })
      continue
    }
    if (after) {
      // Beside the business only what is unmistakable counts.
      for (let i = paragraph.from; i < paragraph.to; i++) {
        const sentence = context.business.sentences[i]!
        if (!sentence.used && sentence.text.length > 20) readMotionAt(context, i, false, 0)
      }
      continue
    }
    if (readRecitals(context, paragraph)) continue
    if (readLabelled(context, paragraph, first)) continue
    const list = readParagraph(context, paragraph)
    if (list)
      running = { ...list, item, weak: false, row: rowOf(first), single: false, depth: null, taken: 0, number: null }
  }
}
