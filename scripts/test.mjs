/** `npm test`: everything that a change must pass, from a fresh clone on. Stops at the first stage that fails. */
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { basename, join } from 'node:path'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { packAll } from './lib/pack.mjs'
import { local, requireNode, root, run } from './lib/run.mjs'
import { corpus, hasCorpus, missingPrograms } from './lib/tools.mjs'

requireNode()
const report = join(root, 'out', 'vitest.json')
const timings = []

await stage('install', async () => (await install()).code)
await stage('build', () => build())
await stage('types of tests', () => command('tsc', '-p', 'tests'))
await stage('biome', () => command('biome', 'check', '.'))
await stage('knip', () => command('knip'))
await stage('vitest', () =>
  command('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
)
await stage('packages', checkPackages)
finish()

async function stage(name, work) {
  console.log(`\n▸ ${name}`)
  const started = performance.now()
  const code = await work()
  timings.push([name, (performance.now() - started) / 1000])
  if (code === 0) return
  printTimings()
  console.error(`\nnpm test: the stage "${name}" failed; the ones after it did not run.`)
  process.exit(1)
}

async function command(name, ...args) {
  return (await run(local(name), args)).code
}

/** What would be published: does it resolve, and do its types? */
async function checkPackages() {
  const { code, tarballs } = await packAll()
  if (code !== 0) return code
  const queue = [...tarballs]
  const failed = []
  const work = async () => {
    for (let tarball = queue.shift(); tarball !== undefined; tarball = queue.shift()) {
      // publint would pack a folder by a `pnpm` on the PATH, which need not be there: both get the tarball.
      const lint = await run(local('publint'), ['run', tarball, '--strict'], { quiet: true })
      const types = await run(local('attw'), [tarball, '--profile', 'esm-only', '--no-emoji'], { quiet: true })
      if (lint.code !== 0 || types.code !== 0) failed.push(basename(tarball))
    }
  }
  await Promise.all(Array.from({ length: Math.min(cpus().length, 4) }, work))
  console.log(
    failed.length > 0
      ? `publint or attw complains of ${failed.join(', ')}`
      : `publint and attw: ${tarballs.length} packages fine`
  )
  return failed.length > 0 ? 1 : 0
}

function finish() {
  printTimings()
  console.log(`\n${testCounts()}`)
  console.log(
    hasCorpus()
      ? 'Not part of this: the long checks over real documents, pnpm bars'
      : `Not part of this: the long checks over real documents (pnpm bars; none at ${corpus}, COFNOD_CORPUS says where)`
  )
  const missing = missingPrograms()
  const names = missing.map(({ command: program }) => program).join(', ')
  const debian = missing.map(({ debian: name }) => name).join(' ')
  if (missing.length === 0) return
  if (process.env.CI) {
    console.error(`npm test: ${names} must be there in CI: apt-get install ${debian}`)
    process.exit(1)
  }
  console.log(`Skipped what needs ${names}: apt-get install ${debian}`)
}

function printTimings() {
  console.log('')
  for (const [name, seconds] of timings) console.log(`  ${name.padEnd(16)}${seconds.toFixed(1).padStart(7)} s`)
  const total = timings.reduce((sum, [, seconds]) => sum + seconds, 0)
  console.log(`  ${'together'.padEnd(16)}${total.toFixed(1).padStart(7)} s`)
}

/** vitest's own numbers, said once more at the end. */
function testCounts() {
  if (!existsSync(report)) return 'vitest left no report'
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
  return `${numPassedTests} passed, ${numFailedTests} failed${skipped}`
}
