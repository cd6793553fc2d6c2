/** The rules of each file: from configs, or from the command line. */
import { dirname } from 'node:path'
import { presets, type Rule, type RuleSetting } from '@cofnod/lint'
import { checkRules, type ResolvedConfig, resolveConfig, rulesFor } from '@cofnod/lint/config'
import type { LintFlags } from './flags.js'

export interface FileConfig {
  rules: Record<string, RuleSetting>
  resolved: ResolvedConfig
}

export type ConfigFor = (path: string) => Promise<FileConfig>

const none = (): ResolvedConfig => ({
  ...{ rules: {}, overrides: [], extraRules: [], from: [] },
  ...{ ignores: () => false, suppressions: null, baseline: null }
})

/** @returns A function of an absolute path. It throws ConfigError. */
export function createConfigs({ config, preset, rule = {} }: LintFlags): ConfigFor {
  const known = new Map<string, Promise<ResolvedConfig>>()
  const presetRules = presets.find(({ name }) => name === (preset ?? 'recommended'))?.rules ?? {}
  return async (path) => {
    const folder = dirname(path)
    const found =
      known.get(folder) ?? (config === false ? Promise.resolve(none()) : resolveConfig(folder, named(config)))
    known.set(folder, found)
    const resolved = await found
    checkRules(rule, resolved, { path: null }, ['--rule'])
    const base = preset !== undefined || config === false ? presetRules : rulesFor(resolved, path)
    return { rules: { ...base, ...rule }, resolved }
  }
}

const named = (config: LintFlags['config']) => (typeof config === 'string' ? config : null)

/** All rules that took part in a run, each once. */
export function distinctRules(lists: readonly (readonly Rule[])[]): Rule[] {
  return [...new Map(lists.flat().map((rule) => [rule.id, rule])).values()]
}
