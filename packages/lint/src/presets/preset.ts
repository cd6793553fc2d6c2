/** What a preset is. */
import type { RuleSetting } from '../lint.js'

export interface Preset {
  name: string
  description: string
  /** Level of each rule by its id; what is not named does not run. */
  rules: Readonly<Record<string, RuleSetting>>
}

/** The level that each of the presets gives a rule, with whom it is for. */
export type PresetRules = Preset['rules']
