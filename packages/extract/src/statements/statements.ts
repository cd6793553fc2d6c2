/** Decisions, actions and recommendations of a run: read once, taken by the three plugins. */
import { matchesAny, type StatementPhrases } from '@cofnod/language'
import type { Block } from '../blocks.js'
import type { State } from '../state.js'
import { sectionAt } from '../state.js'
import { readActionTables } from './action-tables.js'
import { skipRepeatedLanguage } from './bilingual.js'
import type { Context } from './context.js'
import { readDecisionTables } from './decision-tables.js'
import { mergeActions, mergeDecisions } from './merge.js'
import { readAgents } from './owners.js'
import { languagesOf, phrasesOf } from './phrases.js'
import { type Business, readSentences } from './sentences.js'
import { walk } from './walk.js'

const done = new WeakMap<readonly Block[], Context>()

/** The statements of the document; the first call reads them, the others get the same. */
export function statementsOf(state: State): Context {
  const known = done.get(state.blocks)
  if (known?.state === state) return known
  const context = read(state)
  done.set(state.blocks, context)
  return context
}

function read(state: State): Context {
  const phrases = phrasesOf(languagesOf(state))
  const business: Business = readSentences(
    state,
    (block) => !state.claimed.has(block.index) || tellsBusiness(phrases, block)
  )
  const context: Context = {
    state,
    languages: languagesOf(state),
    phrases,
    business,
    agents: readAgents(state),
    decisions: [],
    actions: [],
    recommendations: []
  }
  skipRepeatedLanguage(context)
  const inActions = readActionTables(context)
  const inDecisions = readDecisionTables(context, inActions)
  for (const sentence of business.sentences) {
    if (inActions.has(sentence.block.index) || inDecisions.has(sentence.block.index)) sentence.used = true
  }
  walk(context)
  context.actions = mergeActions(context.actions)
  context.decisions = mergeDecisions(context.decisions)
  context.recommendations.sort((a, b) => a.start - b.start)
  markCarriedOver(context)
  markAccepted(context)
  return context
}

/** Shorter lines that another plugin has read hold nothing else. UTF-16 units. */
const LONG_LINE = 150

/** Read as something else, but it holds business too: "Minutes: The minutes were approved.", "The following points were agreed:". */
function tellsBusiness({ decision, motion }: StatementPhrases, block: Block): boolean {
  if (block.cell || block.text.length < 25) return false
  return (
    matchesAny(decision.opensList, block.text) ||
    matchesAny(decision.agreed, block.text) ||
    (block.text.length > LONG_LINE &&
      /[.!?]\s+\p{Lu}/u.test(block.text) &&
      [motion.settles, motion.words, motion.movers, decision.approved].some((patterns) =>
        matchesAny(patterns, block.text)
      ))
  )
}

/** Actions under "Matters arising" that have a status were made by an earlier meeting. */
function markCarriedOver(context: Context): void {
  for (const { draft } of context.actions) {
    const title = draft.itemId?.target.title.value
    if (title && draft.status !== 'open' && draft.status !== null && matchesAny(context.phrases.action.earlier, title))
      draft.carriedOver = true
  }
}

/** "The Committee accepted all three recommendations": those of the same item are accepted. */
function markAccepted(context: Context): void {
  for (const { draft: decision } of context.decisions) {
    if (
      decision.outcome?.value !== 'carried' ||
      !matchesAny(context.phrases.decision.acceptsRecommendations, decision.text.value)
    )
      continue
    const at = decision.text.spans[0]?.start ?? 0
    for (const placed of context.recommendations) {
      const near =
        placed.draft.itemId?.target === decision.itemId?.target &&
        placed.start < at &&
        sectionAt(context.state, 0) !== undefined
      if (near && placed.draft.itemId !== null) placed.draft.status ??= decision.text.derive('accepted' as const, 0.7)
    }
  }
}
