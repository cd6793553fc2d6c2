/** Starting programs, for the scripts of this folder. Nothing here needs anything but Node and npm. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** npm's own client, which brings the pnpm that `packageManager` pins. */
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'

/**
 * Runs a program and waits. `quiet` keeps what it prints, and shows it only when it fails.
 *
 * @returns {Promise<{ code: number, output: string }>} `output` is '' unless quiet.
 */
export function run(command, args, { quiet = false, cwd = root, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
    const child = spawn(command, args, { cwd, env, stdio, shell: process.platform === 'win32' })
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout?.setEncoding('utf8').on('data', collect)
    child.stderr?.setEncoding('utf8').on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(output)
      resolve({ code: code ?? 1, output })
    })
  })
}

export function runPnpm(args, options = {}) {
  return run(npx, ['-y', readJson('package.json').packageManager, ...args], options)
}

/** The path of a program that a devDependency brings. */
export const local = (name) => join(root, 'node_modules', '.bin', name)

export function isInstalled(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
}

/** Ends the script with a sentence when Node is too old for what it starts. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return
  const { engines } = readJson('package.json')
  console.error(
    `cofnod needs Node ${engines.node}; this is ${process.versions.node}. Get a newer one from https://nodejs.org`
  )
  process.exit(1)
}
