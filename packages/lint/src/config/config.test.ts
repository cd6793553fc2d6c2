/** Configs: where they are looked for, how they add up, and what is said when they are wrong. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveConfig, rulesFor } from './resolve.js'
import { configJsonSchema } from './schema.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cofnod-config-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Files by name, in a folder of their own below one that says `root`. */
function files(contents: Record<string, string>): string {
  const root = mkdtempSync(join(folder, 'case-'))
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}
const RULES = { lint: { rules: { 'action-due': 'error' } } }

describe('a config is found', () => {
  const cases: [name: string, text: string][] = [
    ['cofnod.config.json', JSON.stringify({ root: true, ...RULES })],
    ['cofnod.config.yaml', 'root: true\nlint:\n  rules:\n    action-due: error\n'],
    ['cofnod.config.mjs', `export default ${JSON.stringify({ root: true, ...RULES })}`],
    [
      'cofnod.config.ts',
      `const config: { root: boolean } = ${JSON.stringify({ root: true, ...RULES })}\nexport default config`
    ],
    ['package.json', JSON.stringify({ name: 'x', cofnod: { root: true, ...RULES } })]
  ]
  it.each(cases)('%s', async (name, text) => {
    const root = files({ [name]: text })
    const resolved = await resolveConfig(root)
    expect(resolved.from).toEqual([join(root, name)])
    expect(resolved.rules).toEqual({ 'action-due': 'error' })
  })
})

it('adds those above, stops at root, and lets the nearest win', async () => {
  const root = files({
    'package.json': JSON.stringify({ cofnod: { lint: { rules: { 'not-draft': 'error' } } } }),
    'a/cofnod.config.yaml': 'root: true\nlint: { extends: standards-group, rules: { action-due: off } }',
    'a/b/cofnod.config.yaml':
      'lint:\n  rules: { action-due: [info, {}] }\n'.replace('[info, {}]', 'info') +
      '  overrides:\n    - { files: "old/**", rules: { action-due: off } }\n    - { files: "*.pdf", rules: { pdf-tagged: off } }\n  ignores: [drafts/**]\n'
  })
  const resolved = await resolveConfig(join(root, 'a', 'b'))
  expect(resolved.from).toHaveLength(2)
  expect(resolved.rules).toMatchObject({ 'action-due': 'info', 'action-owner': 'error' })
  expect(resolved.rules).not.toHaveProperty('not-draft')
  const at = (name: string) => join(root, 'a', 'b', name)
  expect(rulesFor(resolved, at('old/x.docx'))['action-due']).toBe('off')
  expect(rulesFor(resolved, at('new/x.pdf'))).toMatchObject({ 'action-due': 'info', 'pdf-tagged': 'off' })
  expect(resolved.ignores(at('drafts/x.md'))).toBe(true)
  expect(resolved.ignores(at('x.md'))).toBe(false)
})

it('extends other files, and loads rules and presets of others', async () => {
  const root = files({
    'cofnod.config.yaml': 'root: true\nlint: { plugins: [./plugin.mjs], extends: [acme/house, ./base.yaml] }',
    'base.yaml': 'lint: { rules: { meeting-date: warning } }',
    'plugin.mjs': `export default {
      rules: [{ id: 'acme/x', meta: { category: 'wording', summary: 'X', severity: 'info' }, check: () => [] }],
      presets: [{ name: 'acme/house', description: '', rules: { 'acme/x': 'error' } }]
    }`
  })
  const resolved = await resolveConfig(root)
  expect(resolved.rules).toEqual({ 'acme/x': 'error', 'meeting-date': 'warning' })
  expect(resolved.extraRules.map(({ id }) => id)).toEqual(['acme/x'])
})

describe('one clear error', () => {
  const cases: [yaml: string, says: RegExp][] = [
    ['lint: { rules: { acton-due: error } }', /lint\.rules\.acton-due: Unexpected rule/],
    ['lint: { rules: { due: error } }', /did you mean action-due\?/],
    ['lint: { rules: { action-due: eror } }', /lint\.rules\.action-due/],
    ['lint: { rules: { action-due: [error, { x: 1 }] } }', /takes none/],
    ['lint: { rules: { action-owner-known: [error, { known: 1 }] } }', /action-owner-known\.known/],
    ['lint: { extend: strict }', /extend/],
    ['lint: { extends: stict }', /Unexpected preset stict, expected one of recommended, strict/],
    ['lint: { plugins: [no-such-package] }', /no-such-package cannot be loaded/],
    ['lint: [', /cannot be read/]
  ]
  it.each(cases)('%s', async (yaml, says) => {
    const root = files({ 'cofnod.config.yaml': `root: true\n${yaml}` })
    const error = await resolveConfig(root).then(
      () => null,
      (reason: unknown) => reason
    )
    expect(error).toMatchObject({ name: 'ConfigError', file: join(root, 'cofnod.config.yaml') })
    expect((error as Error).message).toMatch(says)
    expect((error as Error).message).not.toContain('\n')
  })
})

it('has a JSON Schema that is current, and takes what we take', () => {
  const path = fileURLToPath(new URL('../../config.schema.json', import.meta.url))
  // As data: biome lays the file out.
  const read = () => JSON.parse(readFileSync(path, 'utf8'))
  const wanted = JSON.parse(JSON.stringify(configJsonSchema()))
  const stale = JSON.stringify(read()) !== JSON.stringify(wanted)
  if (stale && process.env.COFNOD_UPDATE === '1') writeFileSync(path, `${JSON.stringify(wanted, null, 2)}\n`)
  expect(read()).toEqual(wanted)
  const fits = new Ajv({ strict: false }).compile(configJsonSchema())
  expect(fits({ root: true, ...RULES })).toBe(true)
  expect(fits({ lint: { rules: { 'action-due': 'eror' } } })).toBe(false)
  expect(fits({ lnt: {} })).toBe(false)
})
