/** The steps of extraction as unified plugins, and the order they run in. */
import type { MinutesRecord } from '@cofnod/model'
import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import type { VFile } from 'vfile'
import { readAttendees } from './attendees/index.js'
import { readBlocks } from './blocks.js'
import { crossCheck } from './cross-checks.js'
import { readDocumentKind } from './document-kind.js'
import { readLanguages } from './languages.js'
import { readMeeting } from './meeting/index.js'
import { readReferences } from './references.js'
import { readSections } from './sections/index.js'
import { type State, stateOf } from './state.js'
import { readActions } from './statements/actions.js'
import { readDecisions } from './statements/decisions.js'
import { readRecommendations } from './statements/recommendations.js'
import { compileRecord } from './to-record.js'

type StepPlugin = Plugin<[], Root>

/** A plugin from a step that reads and writes the shared state; the tree itself stays as it is. */
function step(run: (state: State) => void): StepPlugin {
  return () => (tree: Root, file: VFile) => {
    const state = stateOf(tree, file)
    state.deadline.check()
    run(state)
  }
}

/** What minutes alone hold: left out where the document certainly is a letter, a recipe, an agenda. */
const ofMinutes = (run: (state: State) => void): StepPlugin =>
  step((state) => {
    if (state.notMinutes === null) run(state)
  })

/** Lines and tables of the tree, in reading order. Every other plugin needs it. */
export const extractBlocks: StepPlugin = step((state) => {
  Object.assign(
    state,
    readBlocks(state.tree, state.body, () => state.deadline.check())
  )
})
/** Languages of the document, most used first. */
export const extractLanguages: StepPlugin = step(readLanguages)
/** Agenda items and the blocks recorded under each. */
export const extractSections: StepPlugin = step(readSections)
/** Minutes, agenda, notes or something else. */
export const extractDocumentKind: StepPlugin = step(readDocumentKind)
/** Body, date, times, place, chair, next meeting. */
export const extractMeeting: StepPlugin = step((state) => {
  if (state.notMinutes !== 'other') readMeeting(state)
})
/** Who was there, who sent apologies, who was absent; numbers stated instead of names. */
export const extractAttendees: StepPlugin = ofMinutes(readAttendees)
/** Decisions, motions and votes. */
export const extractDecisions: StepPlugin = ofMinutes(readDecisions)
/** Recommendations, stated or counted. */
export const extractRecommendations: StepPlugin = ofMinutes(readRecommendations)
/** Actions, from tables, labels and sentences. */
export const extractActions: StepPlugin = ofMinutes(readActions)
/** Papers, reports, laws and links. */
export const extractReferences: StepPlugin = step(readReferences)
/** Contradictions between what was read, as issues. */
export const extractCrossChecks: StepPlugin = step(crossCheck)

/** Compiles the tree into a record: `file.result` of `processor.process`, or the return value of `processor.stringify`. */
export const toRecord: Plugin<[], Root, MinutesRecord> = function () {
  const self = this as unknown as Processor<undefined, undefined, undefined, Root, MinutesRecord>
  self.compiler = (tree, file) => compileRecord(stateOf(tree as Root, file))
}

/**
 * The order matters: blocks and languages first; sections before what stands in them; the attendance before those whom
 * decisions and actions name; checks last.
 */
export const steps: readonly StepPlugin[] = [
  extractBlocks,
  extractLanguages,
  extractSections,
  extractDocumentKind,
  extractMeeting,
  extractAttendees,
  extractDecisions,
  extractRecommendations,
  extractActions,
  extractReferences,
  extractCrossChecks
]
