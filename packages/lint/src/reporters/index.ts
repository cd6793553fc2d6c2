/** All reporters, by name. */
import { checkstyle } from './checkstyle.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { pretty } from './pretty.js'
import type { Reporter } from './report.js'
import { sarif } from './sarif.js'

export const reporters = { pretty, json, sarif, junit, github, gitlab, checkstyle } satisfies Record<string, Reporter>
export type ReporterName = keyof typeof reporters
