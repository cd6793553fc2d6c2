/** What `--list-rules`, `--explain` and `--print-config` write. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { allRules } from '@cofnod/lint'
import { UsageError } from '../usage-error.js'
import type { FileConfig } from './configs.js'

export function listRules(): string {
  const width = Math.max(...allRules.map(({ id }) => id.length))
  const kinds = Math.max(...allRules.map(({ meta }) => meta.category.length))
  return allRules
    .map(({ id, meta }) => {
      const fix = meta.fixable ? ' (--fix)' : meta.needsPrevious ? ' (--series)' : ''
      return `${id.padEnd(width)}  ${meta.category.padEnd(kinds)}  ${meta.summary}${fix}\n`
    })
    .join('')
}

/** The page of a rule, as Markdown. @throws UsageError */
export async function explainRule(id: string): Promise<string> {
  if (!allRules.some((rule) => rule.id === id)) {
    const near = allRules.find((rule) => rule.id.includes(id))?.id
    throw new UsageError(
      `Unexpected rule ${id}${near ? `, did you mean ${near}?` : '; cofnod lint --list-rules names all.'}`
    )
  }
  const manifest = createRequire(import.meta.url).resolve('@cofnod/lint/package.json')
  return readFile(join(dirname(manifest), 'docs', 'rules', `${id}.md`), 'utf8')
}

export function printConfig(file: string, { rules, resolved }: FileConfig): string {
  const sorted = Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ file, from: resolved.from, rules: sorted }, null, 2)}\n`
}
