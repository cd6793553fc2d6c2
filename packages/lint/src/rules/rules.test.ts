/** Each rule's header is its test and its page. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DocumentTree, MinutesRecord } from '@cofnod/model'
import { extractRecord, readDocument } from '@cofnod/parse'
import { describe, expect, it } from 'vitest'
import { lint } from '../lint.js'
import { presets } from '../presets/index.js'
import { CATEGORIES } from '../rule.js'
import { type Block, examplesOf, FRAME, headerOf, PREVIOUS, pageOf } from '../testing/rule-page.js'
import { allRules } from './index.js'

const read = async ({ format, frame, previous, text, settings }: Block) => {
  const source = (previous ? PREVIOUS : frame ? FRAME : '') + text
  const tree = await readDocument(Buffer.from(source), { name: `minutes.${format}` })
  Object.assign(tree.data.file, settings.file)
  tree.data.revisions.push(...((settings.revisions ?? []) as unknown as DocumentTree['data']['revisions']))
  if (settings.metadata !== undefined) tree.data.streams.metadata = settings.metadata
  return { tree, record: await extractRecord(tree), source }
}

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = examplesOf(headerOf(id))

  it('has a good and a bad example', () => {
    expect(new Set(examples.map(({ good }) => good))).toEqual(new Set([true, false]))
    expect(CATEGORIES).toContain(rule.meta.category)
    for (const { good, messages } of examples) expect(messages.length > 0).toBe(!good)
  })

  it.each(examples)('$title', async ({ blocks, messages }) => {
    let previous: MinutesRecord | null = null
    for (const block of blocks) {
      const { tree, record, source } = await read(block)
      if (block.previous) {
        previous = record
        continue
      }
      const rules = { [id]: ['error', block.settings.options ?? {}] as const }
      const findings = lint(record, tree, { rules, previous, source })
      expect(findings.map(({ message }) => message)).toEqual(messages)
    }
  })

  it('has a page that is current', () => {
    const levels = presets.flatMap(({ name, rules }) => {
      const setting = rules[id]
      return setting === undefined ? [] : [{ preset: name, level: typeof setting === 'string' ? setting : setting[0] }]
    })
    expectFile(`rules/${id}.md`, pageOf(rule, levels))
  })
})

it('has a page with a row a rule', () => {
  const rows = allRules.map(({ id, meta }) => {
    const cells = presets.map(({ rules }) => {
      const setting = rules[id]
      return setting === undefined ? '' : typeof setting === 'string' ? setting : setting[0]
    })
    return `| [${id}](rules/${id}.md) | ${meta.summary} | ${meta.category} | ${meta.fixable ? 'yes' : ''} | ${cells.join(' | ')} |`
  })
  const names = presets.map(({ name }) => name)
  const text = `# Rules

Made from the headers of \`packages/lint/src/rules/\` by \`pnpm test:update\`; a test holds it current.

| rule | what must hold | kind | \`--fix\` | ${names.join(' | ')} |
|---|---|---|---|${names.map(() => '---').join('|')}|
${rows.join('\n')}

## Presets

${presets.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}

## Examples

Where a rule's page says that an example stands in minutes that begin as usual, these lines stand before it:

\`\`\`txt
${FRAME}\`\`\`
`
  expectFile('rules.md', text)
})

it('has no page of a rule that is gone', () => {
  const pages = readdirSync(pagePath('rules')).map((name) => name.replace(/\.md$/, ''))
  expect(pages.sort()).toEqual(allRules.map(({ id }) => id).sort())
})

it('lists its rules by their ids, each once', () => {
  const ids = allRules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
  const files = readdirSync(dirname(fileURLToPath(import.meta.url))).filter((name) => !/index|test/.test(name))
  expect(files.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual(ids)
})

it('presets name rules that exist, and strict names all', () => {
  const ids = new Set(allRules.map(({ id }) => id))
  for (const { rules } of presets) for (const id of Object.keys(rules)) expect(ids).toContain(id)
  expect(Object.keys(presets.find(({ name }) => name === 'strict')!.rules)).toHaveLength(ids.size)
})

function pagePath(name: string): string {
  return fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))
}

/** As goldens: only an update writes. */
function expectFile(name: string, text: string): void {
  const path = pagePath(name)
  if (process.env.COFNOD_UPDATE === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(text)
}
