/** Engines side by side over the same files in one run, each in a process of its own. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isLibrary, PROGRAMS } from './engines.mjs'

const child = join(import.meta.dirname, 'run-library.mjs')

/**
 * @param {string[]} engines Names of lib/engines.mjs; the first is the one that the others are held against.
 * @returns {Map<string, { cpu: Record<string, number>, pages: Record<string, number>, failed: string[], megabytes: number | null }>}
 *   CPU milliseconds and pages by path. An engine that isn't installed is missing.
 */
export function measureEngines(engines, paths, print) {
  const results = new Map()
  for (const engine of engines) {
    const result = isLibrary(engine) ? measureLibrary(engine, paths) : measureProgram(PROGRAMS[engine], paths)
    if (result === null) print(`${engine}: not installed (apt-get install ${PROGRAMS[engine].debian})`)
    else results.set(engine, result)
  }
  return results
}

function measureLibrary(engine, paths) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, engine], {
    input: paths.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  if (status !== 0) throw new Error(`${engine} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout.slice(stdout.lastIndexOf('{"cpu"')))
}

/** CPU time of a child is what the shell's `times` says of the children it waited for. */
function measureProgram({ command, args }, paths) {
  if (spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0) return null
  const cpu = {}
  const failed = []
  for (const path of paths) {
    const script = '"$@" >/dev/null 2>&1; code=$?; times; exit $code'
    const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', command, ...args(path)], { encoding: 'utf8' })
    if (status !== 0) failed.push(path)
    cpu[path] = childMilliseconds(stdout)
  }
  return { cpu, pages: {}, failed, megabytes: null }
}

/** The second line of `times` (POSIX): user and system time of the children, "0m0.012s 0m0.004s". */
function childMilliseconds(output) {
  const [, children = ''] = output.trim().split('\n')
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + 60_000 * m + 1000 * s, 0)
}

/** The sum of an engine's CPU over `paths`. */
export const cpuOver = (result, paths) => paths.reduce((total, path) => total + (result.cpu[path] ?? 0), 0)
