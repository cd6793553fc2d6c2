export { defineConfig } from './define-config.js'
export type { Excerpt, Finding, FindingFix, LintResult, Place, Suppressed } from './finding.js'
export { applyFixes, type FixResult } from './fix/apply.js'
export { unifiedDiff } from './fix/diff.js'
export type { Line, Lines } from './lines.js'
export { type LintConfig, lint, type RuleSetting } from './lint.js'
export { presets } from './presets/index.js'
export type { Preset } from './presets/preset.js'
export { type ReporterName, reporters } from './reporters/index.js'
export { type Counts, countOf, type Reporter, type ReportOptions } from './reporters/report.js'
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
export { previousOf } from './series.js'
export { blankDirectives, suppressInline } from './suppress/inline.js'
