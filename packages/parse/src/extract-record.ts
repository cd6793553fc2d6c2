/** Document tree to record. */
import { createDeadline, type Deadline, type DocumentTree, type MinutesRecord } from '@cofnod/model'
import { completeLimits, type ExtractOptions } from './options.js'

/**
 * Reads the record of a meeting from a document tree.
 *
 * @throws ReadError `timeout` or `aborted`.
 */
export async function extractRecord(tree: DocumentTree, options: ExtractOptions = {}): Promise<MinutesRecord> {
  return extractWith(tree, options, createDeadline(completeLimits(options.limits), options.signal))
}

/** {@link extractRecord} until this deadline. */
export async function extractWith(
  tree: DocumentTree,
  options: ExtractOptions,
  deadline: Deadline
): Promise<MinutesRecord> {
  deadline.check()
  // Loaded here, since a program that only meets unreadable files needs none of it.
  const { extractRecord: extract } = await import('@cofnod/extract')
  return withoutEvidence(extract(tree, { deadline }), options)
}

/** The records of all meetings in it, in their order, until this deadline. */
export async function extractAllWith(
  tree: DocumentTree,
  options: ExtractOptions,
  deadline: Deadline
): Promise<MinutesRecord[]> {
  deadline.check()
  const { extractRecords } = await import('@cofnod/extract')
  return extractRecords(tree, { deadline }).map((record) => withoutEvidence(record, options))
}

const withoutEvidence = (record: MinutesRecord, { evidence }: ExtractOptions): MinutesRecord =>
  evidence === false ? { ...record, evidence: [] } : record
