/** One document: read, recorded, checked. */
import { readFile } from 'node:fs/promises'
import { blankDirectives, type Finding, type LintConfig, lint, type Suppressed, suppressInline } from '@cofnod/lint'
import type { DocumentTree, MinutesRecord } from '@cofnod/model'
import { extractRecord, type ReadOptions, readDocument } from '@cofnod/parse'

export interface LintOptions extends ReadOptions {
  /** Rules and what they need. Default: the preset `recommended`. */
  config?: LintConfig
}

export interface LintedDocument {
  record: MinutesRecord
  findings: Finding[]
  /** Waived by comments in the document (Markdown, HTML, txt). */
  suppressed: Suppressed[]
  /** The file's text, where it is Markdown, HTML or txt in UTF-8; null of another. Fixes count in it. */
  source: string | null
}

/** A document that was read, before it is checked. */
export interface ReadForLint {
  tree: DocumentTree
  record: MinutesRecord
  source: string | null
}

/**
 * Reads a document and checks it.
 *
 * @param input A path, or bytes (`name` in the options then helps to recognise it).
 * @throws ReadError, and RangeError where the config names no known rule.
 */
export async function lintDocument(input: string | Uint8Array, options: LintOptions = {}): Promise<LintedDocument> {
  return check(await read(input, options), options.config)
}

export async function read(input: string | Uint8Array, options: ReadOptions = {}): Promise<ReadForLint> {
  const tree = await readDocument(input, options)
  const text = await sourceOf(input, tree)
  if (text === null || tree.data.file.mediaType !== 'text/plain' || !text.includes('cofnod-')) {
    return { tree, record: await extractRecord(tree, options), source: text }
  }
  // In plain text our comments would be read as text of the minutes.
  const name = options.name ?? tree.data.file.name ?? 'minutes.txt'
  const blanked = await readDocument(Buffer.from(blankDirectives(text)), { ...options, name })
  return { tree: blanked, record: await extractRecord(blanked, options), source: text }
}

export function check({ tree, record, source }: ReadForLint, config: LintConfig = {}): LintedDocument {
  const split = suppressInline(lint(record, tree, { ...config, source }), source)
  return { record, ...split, source }
}

const TEXTUAL = new Set(['text/plain', 'text/markdown', 'text/html'])

/** Offsets are the readers' own only where the bytes are UTF-8. */
async function sourceOf(input: string | Uint8Array, tree: DocumentTree): Promise<string | null> {
  if (!TEXTUAL.has(tree.data.file.mediaType)) return null
  const bytes = typeof input === 'string' ? await readFile(input) : input
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Another encoding: findings keep their place in the text, and nothing is mended.
    return null
  }
}
