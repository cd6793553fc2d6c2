/** What a preset is. */
import type { RuleSetting } from '../lint.js'

export interface Preset {
  name: string
  description: string
  /** Level of each rule by its id; what is not named does not run. */
  rules: Readonly<Record<string, RuleSetting>>
}
