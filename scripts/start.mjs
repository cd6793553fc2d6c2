/**
 * `npm start`: from a fresh clone to records, on a machine with Node and npm only.
 * `npm start -- FILE…` parses your own files.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { readJson, requireNode, root } from './lib/run.mjs'

requireNode()
// npm sets INIT_CWD to where the command was typed, and runs the script in the project's folder.
const typedIn = process.env.INIT_CWD ?? process.cwd()
const bundled = ['fixtures/council-docx/input.docx', 'fixtures/steering-pdf/input.pdf'].map((path) => join(root, path))
const own = process.argv.slice(2).map((path) => resolve(typedIn, path))
const color = process.stdout.isTTY === true && !process.env.NO_COLOR

const say = (text) => console.log(color ? `\u001b[36m▸\u001b[39m ${text}` : `▸ ${text}`)

await step(`Installing (pnpm ${readJson('package.json').packageManager.split('@')[1]}) …`, async () => {
  const { code, skipped } = await install()
  return { code, note: skipped ? 'is up to date' : null }
})
await step('Building …', async () => ({ code: await build({ quiet: true }) }))

const { parseMinutes, isReadError } = await import(join(root, 'packages/cofnod/dist/index.js'))
const { toJson, toSummary } = await import(join(root, 'packages/cofnod/dist/export.js'))
const out = join(root, 'out')
mkdirSync(out, { recursive: true })

const written = []
let failed = 0
for (const file of own.length > 0 ? own : bundled) await show(file)

if (written.length > 0) {
  console.log('')
  say(
    `The ${written.length === 1 ? 'record is' : 'records are'} in ${written.map(near).join(' and ')}: every value with the words it was read from.`
  )
}
say('Next, with minutes of your own (docx, doc, odt, rtf, pdf, html, md, txt):')
console.log('    npm start -- path/to/minutes.docx')
console.log('    npm run -s cofnod -- parse path/to/minutes.pdf --format summary')
console.log('    npm run -s cofnod -- --help')
process.exit(failed > 0 ? 1 : 0)

async function show(file) {
  console.log('')
  say(`Reading ${near(file)} …`)
  console.log('')
  try {
    const record = await parseMinutes(file)
    const path = outputPath(file)
    console.log(toSummary(record, { color, width: process.stdout.columns ?? 80 }).trimEnd())
    writeFileSync(path, toJson(record))
    written.push(path)
  } catch (error) {
    if (!isReadError(error)) throw error
    failed += 1
    console.error(`cofnod: ${error.file ?? file}: ${error.message} [${error.code}]`)
  }
}

/** A path as short as it can be said from where the command was typed. */
function near(path) {
  const way = relative(typedIn, path)
  return way.startsWith('..') ? path : way
}

/** Two files of one name get two places. */
function outputPath(file) {
  const name = own.length > 0 ? basename(file) : relative(join(root, 'fixtures'), file).replaceAll(/[\\/]/g, '-')
  const path = join(out, `${name}.json`)
  return written.includes(path) ? join(out, `${written.length + 1}-${name}.json`) : path
}

async function step(title, work) {
  const started = performance.now()
  say(title)
  const { code, note } = await work()
  if (code !== 0) {
    console.error(`cofnod: this step failed (see above): ${title}`)
    process.exit(code)
  }
  console.log(`  ${note ?? `done in ${((performance.now() - started) / 1000).toFixed(1)} s`}`)
}
