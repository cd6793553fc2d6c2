/**
 * `pnpm bench`: ratios against named peers, in one run. Each part is a module of tests/bench, a file by its name that
 * exports `measure({ corpus, fail, print })`; `--only PART` does one. Exit 1 where a bar is not met.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from './lib/run.mjs'
import { corpus } from './lib/tools.mjs'

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const folder = join(root, 'tests', 'bench')
const parts = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .sort()
if (values.only !== undefined && !parts.includes(values.only)) {
  console.error(`bench: unexpected --only ${values.only}, expected one of ${parts.join(', ')}`)
  process.exit(2)
}
const broken = []
for (const part of parts.filter((name) => values.only === undefined || values.only === name)) {
  console.log(`\n${part}`)
  const { measure } = await import(pathToFileURL(join(folder, `${part}.mjs`)).href)
  await measure({
    corpus,
    fail: (what) => broken.push(`${part}: ${what}`),
    print: (line) => console.log(`  ${line}`)
  })
}
console.log(broken.length === 0 ? '\nevery bar is met' : `\n${broken.length} bars not met:\n  ${broken.join('\n  ')}`)
process.exit(broken.length === 0 ? 0 : 1)
