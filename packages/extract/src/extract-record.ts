import type { Deadline, DocumentTree, MinutesRecord } from '@cofnod/model'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { steps, toRecord } from './plugins.js'

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
  const file = new VFile({ data: { cofnodDeadline: options.deadline, cofnodConfidence: options.confidence } })
  const processor = unified()
  for (const plugin of steps) processor.use(plugin)
  processor.use(toRecord)
  processor.runSync(tree, file)
  return processor.stringify(tree, file) as unknown as MinutesRecord
}
