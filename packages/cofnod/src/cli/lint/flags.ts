/** What `cofnod lint` can be told. */
import type { RuleSetting } from '@cofnod/lint'

// Written here once more, so that `--help` loads no package; a test holds them against the package's own.
export const REPORTERS = ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle'] as const
export const PRESETS = ['recommended', 'strict', 'uk-public-body', 'board', 'standards-group'] as const

export interface LintFlags {
  format: (typeof REPORTERS)[number]
  output?: string
  /** A path, or false where configs are not looked for. */
  config: string | boolean
  preset?: (typeof PRESETS)[number]
  rule?: Record<string, RuleSetting>
  quiet?: boolean
  maxWarnings?: number
  fix?: boolean
  dryRun?: boolean
  series?: boolean
  baseline?: string
  updateBaseline?: boolean
  suppressions?: string
  cache?: boolean
  cacheLocation: string
  stdinFilename?: string
  printConfig?: boolean
  listRules?: boolean
  explain?: string
  password?: string
}
