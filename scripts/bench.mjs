/**
 * `pnpm bench`: ratios against named peers, in one run. Each part is a module of tests/bench, a file by its name that
 * exports `measure({ corpus, fail, print })`; `--only PART` does one. Exit 1 where a bar is not met.
 */
import { join } from 'node:path'
import { runParts } from './lib/parts.mjs'
import { root } from './lib/run.mjs'

await runParts('bench', join(root, 'tests', 'bench'))
