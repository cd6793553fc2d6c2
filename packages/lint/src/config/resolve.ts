/** From config files to the rules of one file. */
import { isAbsolute, join, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import { z } from 'zod'
import type { RuleSetting } from '../lint.js'
import { presets as ourPresets } from '../presets/index.js'
import type { Preset } from '../presets/preset.js'
import type { Rule } from '../rule.js'
import { allRules } from '../rules/index.js'
import { ConfigError } from './config-error.js'
import { type FoundConfig, findConfigs, loadConfig } from './find.js'
import { loadModule, resolveModule } from './load-module.js'

/** What a package of rules exports by default. */
export interface Plugin {
  /** Their ids begin with the package's name and a slash. */
  rules?: readonly Rule[]
  /** Named in `extends` as they are named here. */
  presets?: readonly Preset[]
}

interface Override {
  matches: (path: string) => boolean
  rules: Record<string, RuleSetting>
}

export interface ResolvedConfig {
  rules: Record<string, RuleSetting>
  overrides: Override[]
  extraRules: Rule[]
  /** Is this file left out? `path` is absolute. */
  ignores: (path: string) => boolean
  /** Absolute paths, null where none is named. */
  suppressions: string | null
  baseline: string | null
  /** Paths of the configs that took part, the outermost first. */
  from: string[]
}

/** A chain of `extends` longer than this goes in circles. */
const DEEPEST = 20

/**
 * The config for files of one folder: those found from it upwards, or the one named.
 *
 * @throws ConfigError
 */
export async function resolveConfig(folder: string, configFile: string | null = null): Promise<ResolvedConfig> {
  const found = configFile === null ? await findConfigs(folder) : [await loadConfig(configFile)]
  const result: ResolvedConfig = {
    ...{ rules: {}, overrides: [], extraRules: [], from: [] },
    ...{ ignores: () => false, suppressions: null, baseline: null }
  }
  const plugins: Plugin[] = []
  for (const each of found) await apply(each, result, plugins, 0)
  if (!found.some(({ config }) => config.lint?.extends !== undefined || config.lint?.rules !== undefined)) {
    Object.assign(result.rules, presetOf('recommended', plugins)?.rules)
  }
  return result
}

async function apply(found: FoundConfig, result: ResolvedConfig, plugins: Plugin[], depth: number): Promise<void> {
  const { path, folder, config } = found
  if (depth > DEEPEST) throw new ConfigError(path, 'lint.extends: goes in circles')
  const lint = config.lint ?? {}
  result.from.push(path)
  for (const name of lint.plugins ?? []) {
    const plugin = await loadPlugin(name, found)
    plugins.push(plugin)
    result.extraRules.push(...(plugin.rules ?? []))
  }
  for (const name of listOf(lint.extends)) {
    const preset = presetOf(name, plugins)
    if (preset) Object.assign(result.rules, preset.rules)
    else if (isPath(name))
      await apply(await loadConfig(isAbsolute(name) ? name : join(folder, name)), result, plugins, depth + 1)
    else
      throw new ConfigError(
        path,
        `lint.extends: Unexpected preset ${name}, expected one of ${presetNames(plugins)}, or a path`
      )
  }
  checkRules(lint.rules ?? {}, result, found, ['lint', 'rules'])
  Object.assign(result.rules, lint.rules)
  for (const [index, { files, rules }] of (lint.overrides ?? []).entries()) {
    checkRules(rules, result, found, ['lint', 'overrides', String(index), 'rules'])
    result.overrides.push({ matches: matcher(listOf(files), folder), rules })
  }
  if (lint.ignores) {
    const [before, here] = [result.ignores, matcher(lint.ignores, folder)]
    result.ignores = (file) => before(file) || here(file)
  }
  if (lint.suppressions) result.suppressions = join(folder, lint.suppressions)
  if (lint.baseline) result.baseline = join(folder, lint.baseline)
}

const listOf = (names: string | string[] | undefined) => (names === undefined ? [] : [names].flat())
const isPath = (name: string) => name.startsWith('.') || isAbsolute(name)
const presetOf = (name: string, plugins: readonly Plugin[]) =>
  [...ourPresets, ...plugins.flatMap(({ presets = [] }) => presets)].find((preset) => preset.name === name)
const presetNames = (plugins: readonly Plugin[]) =>
  [...ourPresets, ...plugins.flatMap(({ presets = [] }) => presets)].map(({ name }) => name).join(', ')

async function loadPlugin(name: string, { path, folder }: FoundConfig): Promise<Plugin> {
  let loaded: unknown
  try {
    loaded = await loadModule(resolveModule(name, folder))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new ConfigError(path, `lint.plugins: ${name} cannot be loaded: ${why}`, { cause })
  }
  const shape = z.object({ rules: z.array(z.object({ id: z.string(), check: z.function() })).optional() })
  if (!shape.safeParse(loaded).success) {
    throw new ConfigError(
      path,
      `lint.plugins: ${name} exports no rules: expected { rules: [defineRule(…)], presets: […] }`
    )
  }
  return loaded as Plugin
}

/** @throws ConfigError where a rule is not known, or its options do not fit. */
export function checkRules(
  rules: Readonly<Record<string, RuleSetting>>,
  { extraRules }: Pick<ResolvedConfig, 'extraRules'>,
  { path }: Pick<FoundConfig, 'path'> | { path: null },
  at: readonly string[]
): void {
  const known = new Map([...allRules, ...extraRules].map((rule) => [rule.id, rule]))
  for (const [id, setting] of Object.entries(rules)) {
    const rule = known.get(id)
    const place = [...at, id].join('.')
    if (rule === undefined) {
      const near = [...known.keys()].find((name) => name.includes(id) || id.includes(name))
      throw new ConfigError(
        path,
        `${place}: Unexpected rule ${id}${near ? `, did you mean ${near}?` : '; cofnod lint --list-rules names all'}`
      )
    }
    if (typeof setting === 'string') continue
    if (!rule.meta.options) throw new ConfigError(path, `${place}: Unexpected options, this rule takes none`)
    const parsed = rule.meta.options.safeParse(setting[1])
    if (parsed.success) continue
    const [issue] = parsed.error.issues
    throw new ConfigError(path, `${[place, ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? 'does not fit'}`)
  }
}

/** @param globs From `folder`; one without a slash holds at any depth. */
function matcher(globs: readonly string[], folder: string): (path: string) => boolean {
  const deep = globs.map((glob) => (glob.includes('/') ? glob.replace(/^\.\//, '') : `**/${glob}`))
  const matches = picomatch(deep, { dot: true })
  return (path) => matches(relative(folder, path).split(sep).join('/'))
}

/** The rules that hold for one file, by its absolute path. */
export function rulesFor({ rules, overrides }: ResolvedConfig, path: string): Record<string, RuleSetting> {
  const own = overrides.filter(({ matches }) => matches(path))
  return Object.assign({}, rules, ...own.map((override) => override.rules))
}
