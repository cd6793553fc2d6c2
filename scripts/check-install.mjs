/**
 * Installs the packed `cofnod` into an empty project by npm, as a user would, and uses it: prints the size of the install
 * and the start-up time, and fails where npm warns, the size is over its limit, or the command line does not work.
 */
import { spawnSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packAll } from './lib/pack.mjs'
import { readJson, root } from './lib/run.mjs'

// 110 for reading and exporting alone; the linter with yaml and picomatch takes 1.6 more.
const SIZE_LIMIT_MB = 113
const VERSION_LIMIT_MS = 80

const { code, tarballs } = await packAll()
if (code !== 0) process.exit(code)
const project = mkdtempSync(join(tmpdir(), 'cofnod-install-'))
const problems = []
try {
  installTarballs()
  checkSize()
  checkUse()
  checkStart()
} finally {
  rmSync(project, { recursive: true, force: true })
}
for (const problem of problems) console.error(`check-install: ${problem}`)
process.exit(problems.length > 0 ? 1 : 0)

function installTarballs() {
  const byName = new Map(tarballs.map((path) => [nameInside(path), `file:${path}`]))
  const { cofnod, ...overrides } = Object.fromEntries(byName)
  // The packages are on no registry yet: npm is told where each of ours lies.
  const manifest = { name: 'empty', private: true, dependencies: { cofnod }, overrides }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  const npm = call('npm', ['install', '--no-fund'])
  if (npm.status !== 0) problems.push(`npm install failed:\n${npm.stderr}`)
  const complaints = `${npm.stdout}\n${npm.stderr}`
    .split('\n')
    .filter((line) => /deprecated|[1-9]\d* vulnerabilit/.test(line))
  if (complaints.length > 0) problems.push(`npm warns:\n${complaints.join('\n')}`)
}

function nameInside(tarball) {
  const packed = spawnSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' })
  return JSON.parse(packed.stdout).name
}

function checkSize() {
  const megabytes = sizeOf(join(project, 'node_modules')) / 1024 / 1024
  console.log(`  install size ${megabytes.toFixed(1)} MB (limit ${SIZE_LIMIT_MB}): ${largestParts().join(', ')}`)
  if (megabytes > SIZE_LIMIT_MB) problems.push(`the install takes ${megabytes.toFixed(1)} MB`)
}

/** The five largest packages, so that growth has a name. */
function largestParts() {
  const modules = join(project, 'node_modules')
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name]
  )
  const sizes = names.map((name) => [name, sizeOf(join(modules, name)) / 1024 / 1024])
  return sizes
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([name, size]) => `${name} ${size.toFixed(0)}`)
}

/** What `du` counts: blocks of 512 bytes. */
function sizeOf(path) {
  const stats = lstatSync(path)
  const inside = stats.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : 0
  return stats.blocks * 512 + inside
}

function checkUse() {
  const script = `
    import { parseMinutes, ReadError } from 'cofnod'
    import { recordSchema } from 'cofnod/schema'
    import { toSummary } from 'cofnod/export'
    const record = recordSchema.parse(await parseMinutes(process.argv[2]))
    if (!toSummary(record).includes(record.meeting.body)) throw new Error('no summary')
    await parseMinutes('missing.txt').then(() => process.exit(1), (error) => { if (!(error instanceof ReadError)) throw error })
    console.log(record.attendees.length)
  `
  writeFileSync(join(project, 'use.mjs'), script)
  for (const fixture of ['fixtures/council-docx/input.docx', 'fixtures/steering-pdf/input.pdf']) {
    const path = join(root, fixture)
    const used = call(process.execPath, ['use.mjs', path])
    if (used.status !== 0 || Number(used.stdout) === 0)
      problems.push(`import 'cofnod' fails on ${fixture}:\n${used.stderr}`)
    const cli = call(bin(), ['parse', path])
    if (cli.status !== 0 || cli.stderr !== '') problems.push(`cofnod parse fails on ${fixture}:\n${cli.stderr}`)
    else if (JSON.parse(cli.stdout).attendees.length === 0) problems.push(`cofnod parse finds nobody in ${fixture}`)
    else console.log(`  cofnod parse ${fixture}: ${JSON.parse(cli.stdout).attendees.length} attendees`)
  }
  const version = call(bin(), ['--version']).stdout.trim()
  if (version !== readJson('packages/cofnod/package.json').version) problems.push(`cofnod --version says "${version}"`)
}

function checkStart() {
  const node = medianTime(process.execPath, ['-e', '0'])
  const version = medianTime(process.execPath, [join(project, 'node_modules/cofnod/dist/bin.js'), '--version'])
  console.log(
    `  --version takes ${version.toFixed(0)} ms, node alone ${node.toFixed(0)} ms (limit ${VERSION_LIMIT_MS} ms more)`
  )
  if (version - node > VERSION_LIMIT_MS)
    problems.push(`--version takes ${(version - node).toFixed(0)} ms more than node alone`)
}

/** Median of ten runs, milliseconds. */
function medianTime(command, args) {
  const times = Array.from({ length: 10 }, () => {
    const started = performance.now()
    call(command, args)
    return performance.now() - started
  }).sort((a, b) => a - b)
  return (times[4] + times[5]) / 2
}

function bin() {
  return join(project, 'node_modules', '.bin', 'cofnod')
}

function call(command, args) {
  return spawnSync(command, args, { cwd: project, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}
