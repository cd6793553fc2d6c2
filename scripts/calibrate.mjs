/**
 * `pnpm calibrate`: measures how often values are right, by rule and score, and writes the table that turns scores into
 * probabilities (packages/extract/src/calibration/table.ts). Over the gold of dev and the project's own gold documents;
 * prints the reliability table, cross-validated by organisation. `--check` writes nothing and ends with 1 where the
 * shipped bars are not met.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { probabilityBy } from '../packages/extract/dist/calibration/probability.js'
import { extractRecord } from '../packages/extract/dist/index.js'
import { readDocument } from '../packages/parse/dist/index.js'
import { fitCurves } from './calibrate/fit.mjs'
import { judge } from './calibrate/judge.mjs'
import { local, root, run } from './lib/run.mjs'
import { corpus } from './lib/tools.mjs'

const FOLDS = 6
/** Percent. */
const BARS = { error: 5, band: 7, least: 100 }
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001]

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const sets = [join(corpus, 'dev'), join(root, 'fixtures', 'gold')].filter((folder) => existsSync(join(folder, 'gold')))
if (sets.length === 0) {
  console.error(`calibrate: there is no gold at ${corpus}. Set COFNOD_CORPUS to the folder that has dev.`)
  process.exit(1)
}
const observations = []
for (const folder of sets) observations.push(...(await observe(folder)))
const failures = reliability(observations)
if (!values.check) await writeTable(fitCurves(observations))
for (const failure of failures) console.error(`calibrate: ${failure}`)
process.exit(failures.length > 0 ? 1 : 0)

async function observe(folder) {
  const found = []
  for (const file of readdirSync(join(folder, 'gold')).sort()) {
    const name = file.slice(0, -'.json'.length)
    const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'))
    const tree = await treeOf(join(folder, 'docs', name))
    if (tree === null) continue
    const record = extractRecord(tree, { confidence: 'score' })
    const organisation = name.includes('__') ? name.slice(0, name.indexOf('__')) : name
    for (const observation of judge(record, gold)) found.push({ ...observation, organisation })
  }
  return found
}

async function treeOf(path) {
  try {
    return await readDocument(path, { ocr: 'never' })
  } catch (error) {
    if (error.code !== 'needs-ocr') throw error
    console.log(`left out, a scan: ${path.split('/').at(-1)}`)
    return null
  }
}

/** Every value is foretold by curves that have seen nothing of its organisation. */
function reliability(all) {
  const foldOf = ({ organisation }) => createHash('sha256').update(organisation).digest().readUInt32BE(4) % FOLDS
  const foretold = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const curves = fitCurves(all.filter((entry) => foldOf(entry) !== fold))
    for (const entry of all.filter((one) => foldOf(one) === fold))
      foretold.push({ ...entry, p: probabilityBy(curves, entry.field, entry.rule, entry.score) })
  }
  console.log(
    `${all.length} values of ${new Set(all.map(({ organisation }) => organisation)).size} organisations, cross-validated by organisation in ${FOLDS} parts\n`
  )
  console.log('  band          values   said   right')
  const failures = []
  let error = 0
  for (let i = 0; i + 1 < BANDS.length; i += 1) {
    const own = foretold.filter(({ p }) => p >= BANDS[i] && p < BANDS[i + 1])
    if (own.length === 0) continue
    const said = (100 * own.reduce((sum, { p }) => sum + p, 0)) / own.length
    const right = (100 * own.filter(({ right }) => right).length) / own.length
    error += (Math.abs(said - right) * own.length) / foretold.length
    const band = `${BANDS[i].toFixed(2)}–${Math.min(1, BANDS[i + 1]).toFixed(2)}`
    console.log(
      `  ${band.padEnd(12)}${String(own.length).padStart(8)}${said.toFixed(1).padStart(7)}${right.toFixed(1).padStart(8)}`
    )
    if (own.length >= BARS.least && Math.abs(said - right) > BARS.band)
      failures.push(
        `band ${band}: ${said.toFixed(1)} % said, ${right.toFixed(1)} % right, expected within ${BARS.band} points`
      )
  }
  console.log(`\n  expected calibration error ${error.toFixed(1)} points (bar ${BARS.error})`)
  if (error > BARS.error)
    failures.push(`expected calibration error ${error.toFixed(1)}, expected at most ${BARS.error}`)
  return failures
}

async function writeTable(curves) {
  const path = join(root, 'packages', 'extract', 'src', 'calibration', 'table.ts')
  const before = readFileSync(path, 'utf8')
  const head = before.slice(0, before.indexOf('export const CURVES'))
  writeFileSync(path, `${head}export const CURVES: Record<string, Curve> = ${JSON.stringify(curves, null, 2)}\n`)
  await run(local('biome'), ['check', '--write', path], { quiet: true })
  console.log('\nwritten: packages/extract/src/calibration/table.ts')
}
