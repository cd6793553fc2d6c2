import type { StatementPhrases } from '../../phrases/statements.js'
import { action } from './actions.js'
import { decision, motion } from './decisions.js'
import { recommendation, tally } from './recommendations.js'
import { outcome, vote } from './votes.js'

export const statements: StatementPhrases = {
  articles: [/^(?:yr? |'r )/iu],
  joins: ['a', 'ac', "a'r", '&'],
  decision,
  motion,
  outcome,
  vote,
  action,
  recommendation,
  tally
}
