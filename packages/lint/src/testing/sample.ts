/** A small document with findings, for tests. */
import { extractRecord, readDocument } from '@cofnod/parse'
import type { LintResult } from '../finding.js'
import { type LintConfig, lint } from '../lint.js'
import { suppressInline } from '../suppress/inline.js'

export const SAMPLE = `# Cwm Onnen Hall Committee

Minutes of the meeting held on Monday 12 May 2026 at 7.00 pm in the Village Hall

Present: Ann Price (Chair), Bryn Owen, Carys Lloyd

## 1. Roof

Ring Bryn Owen on 01970 555123 about the **keys**.

## 3. Next meeting

Wednesday 9 June 2026.
`

export async function lintText(text: string, config: LintConfig = {}, name = 'minutes.md'): Promise<LintResult> {
  const tree = await readDocument(Buffer.from(text), { name })
  const record = await extractRecord(tree)
  return { file: name, ...suppressInline(lint(record, tree, { ...config, source: text }), text), failure: null }
}
