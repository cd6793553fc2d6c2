import type { Deadline, DocumentTree, MinutesRecord } from '@cofnod/model'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { steps } from './plugins.js'
import { type State, stateOf } from './state.js'
import { compileRecord } from './to-record.js'

export interface ExtractOptions {
  /** Stops the work when cancelled or late. */
  deadline?: Deadline
  /**
   * What `evidence[].confidence` is: `probability`, measured (the default), or `score`, what the rule itself says, from
   * which probabilities are measured.
   */
  confidence?: 'probability' | 'score'
}

/**
 * Reads a record from a document tree: all plugins in their order.
 *
 * @param tree A tree from one of cofnod's readers. It is not changed, but for `data.file.documentKind`.
 * @throws ReadError `aborted` or `timeout`, from the deadline.
 */
export function extractRecord(tree: DocumentTree, options: ExtractOptions = {}): MinutesRecord {
  return readMeetingAt(tree, options, 0).record
}

/**
 * The records of all meetings whose minutes the document holds, in the order in which they are printed; one where it holds
 * one. Each has an issue `several-meetings` where there are more.
 *
 * @param tree As for {@link extractRecord}.
 * @throws ReadError `aborted` or `timeout`, from the deadline.
 */
export function extractRecords(tree: DocumentTree, options: ExtractOptions = {}): MinutesRecord[] {
  const first = readMeetingAt(tree, options, 0)
  const rest = Array.from({ length: first.meetings - 1 }, (_, index) => readMeetingAt(tree, options, index + 1).record)
  return [first.record, ...rest]
}

function readMeetingAt(
  tree: DocumentTree,
  options: ExtractOptions,
  meeting: number
): { record: MinutesRecord; meetings: number } {
  const state = readState(tree, options, meeting)
  return { record: compileRecord(state), meetings: state.meetings }
}

/** What all plugins, in their order, leave in the state. `meeting`: which of the document, from 0. */
export function readState(tree: DocumentTree, options: ExtractOptions, meeting: number): State {
  const file = new VFile({
    data: { cofnodDeadline: options.deadline, cofnodConfidence: options.confidence, cofnodMeeting: meeting }
  })
  const processor = unified()
  for (const plugin of steps) processor.use(plugin)
  processor.runSync(tree, file)
  return stateOf(tree, file)
}
