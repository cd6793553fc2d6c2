/** Every rule: for who wants minutes without a gap, and to see what there is to find. */
import { allRules } from '../rules/index.js'
import type { Preset } from './preset.js'

export const strict: Preset = {
  name: 'strict',
  description: 'Every rule, each at its own level or warning',
  rules: Object.fromEntries(
    allRules.map(({ id, meta: { severity } }) => [id, severity === 'error' ? 'error' : 'warning'])
  )
}
