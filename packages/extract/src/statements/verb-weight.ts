/** How much a verb tells that something is to be done. */
import { foldText, unmutate } from '@cofnod/language'
import type { Context } from './context.js'

/** 1 for a verb of doing, less for others, 0 for a verb of being. Mutated Welsh verbs count with their base form. */
export function verbWeight(context: Context, raw: string): number {
  const { doing, idle } = context.phrases.action
  const verb = foldText(raw).replace(/'.*$/u, '')
  const forms = [verb, ...unmutate(verb)]
  if (forms.some((form) => doing.includes(form))) return 1
  if (forms.some((form) => idle.includes(form))) return 0.3
  return 0.5
}
