/** Minutes of an invented council for tests: what is read of the nodes under one item. */
import type { Root, RootContent } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import {
  extractActions,
  extractBlocks,
  extractDecisions,
  extractLanguages,
  extractRecommendations,
  steps
} from '../../plugins.js'
import { type State, stateOf } from '../../state.js'
import { h, p, seal, ul } from '../../testing/seal.js'

function run(tree: ReturnType<typeof seal>, chosen: typeof steps): State {
  const file = new VFile()
  const processor = unified()
  for (const step of chosen) processor.use(step)
  processor.runSync(tree as Root, file)
  return stateOf(tree, file)
}

/** Every step. */
export const stateOfTree = (tree: ReturnType<typeof seal>): State => run(tree, steps)

/** Only lines, languages and statements: times of these rules alone. */
export const statementsOfTree = (tree: ReturnType<typeof seal>): State =>
  run(tree, [extractBlocks, extractLanguages, extractDecisions, extractRecommendations, extractActions])

/** English minutes with the nodes under the item "Ordinary business". */
export function english(...nodes: RootContent[]): State {
  return stateOfTree(
    seal(
      h(1, 'Minutes of Cwm Isaf Community Council'),
      p('Held on Monday 3 March 2025 at 7.00pm in the Village Hall'),
      p('Present:'),
      ul(
        'Cllr Anna Bevan (AB) (Chair)',
        'Cllr Tom Pritchard (TP)',
        'Sian Rowlands (SR)',
        'Helen Marsh (Clerk)',
        'Rivers Agency (RA)'
      ),
      h(2, 'Ordinary business'),
      ...nodes,
      h(2, 'Any other business'),
      p('There was no other business to discuss at this meeting of the council.')
    )
  )
}

/** The same in Welsh. */
export function welsh(...nodes: RootContent[]): State {
  return stateOfTree(
    seal(
      h(1, 'Cofnodion Cyngor Cymuned Cwm Isaf'),
      p('Cynhaliwyd y cyfarfod nos Lun 3 Mawrth 2025 am 7.00yh yn y Neuadd'),
      p('Yn bresennol:'),
      ul(
        'Y Cyng. Anna Bevan (Cadeirydd)',
        'Y Cyng. Tom Pritchard',
        'Sian Rowlands',
        'Helen Marsh (Clerc)',
        'Llywodraeth Cymru (LlC)'
      ),
      h(2, 'Materion cyffredinol'),
      ...nodes,
      h(2, 'Unrhyw fater arall'),
      p('Nid oedd unrhyw fater arall i’w drafod yn y cyfarfod hwn o’r cyngor.')
    )
  )
}

/** "text | mover | seconder | outcome | 5-0-1 | method", empty parts left out; "E" before those that are explicit. */
export function decisions(state: State): string[] {
  return state.draft.decisions.map((one) => {
    const { vote } = one
    const counts =
      vote && [vote.for, vote.against, vote.abstain].some((count) => count !== null)
        ? [vote.for, vote.against, vote.abstain].map((count) => count?.value ?? '_').join('-')
        : ''
    return [
      `${one.explicit ? 'E ' : ''}${one.text.value}`,
      one.mover?.name.value,
      one.seconder?.name.value,
      one.outcome?.value,
      counts,
      vote?.method
    ]
      .filter((part) => part)
      .join(' | ')
  })
}

/** "text | owners | due text = date | closed", empty parts left out. */
export function actions(state: State): string[] {
  return state.draft.actions.map((one) => {
    const status = typeof one.status === 'string' || one.status === null ? one.status : one.status.value
    const due = one.due ? `${one.due.text.value}${one.due.date ? ` = ${one.due.date.value}` : ''}` : ''
    return [
      `${one.explicit ? 'E ' : ''}${one.number ? `#${one.number.value} ` : ''}${one.text.value}`,
      one.owners.map((owner) => owner.name.value).join(' + '),
      due,
      status === 'open' ? '' : status,
      one.carriedOver ? 'carried over' : ''
    ]
      .filter((part) => part)
      .join(' | ')
  })
}

/** "text | by | > to | count". */
export function recommendations(state: State): string[] {
  return state.draft.recommendations.map((one) =>
    [
      `${one.number ? `#${one.number.value} ` : ''}${one.text.value}`,
      one.by ? `by ${one.by.name.value}` : '',
      one.to ? `> ${one.to.name.value}` : '',
      one.count ? String(one.count.value) : '',
      one.status?.value
    ]
      .filter((part) => part)
      .join(' | ')
  )
}
