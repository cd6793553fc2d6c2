export type { Excerpt, Finding, FindingFix, LintResult, Place, Suppressed } from './finding.js'
export type { Line, Lines } from './lines.js'
export { type LintConfig, lint, type RuleSetting } from './lint.js'
export { presets } from './presets/index.js'
export type { Preset } from './presets/preset.js'
export {
  CATEGORIES,
  type Category,
  defineRule,
  type Fix,
  LEVELS,
  type Level,
  type Problem,
  type Rule,
  type RuleContext,
  type RuleMeta,
  type Severity
} from './rule.js'
export { allRules } from './rules/index.js'
