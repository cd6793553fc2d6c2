/** The built command line in a process of its own, with its time and memory. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'

const bin = join(root, 'packages/cofnod/dist/bin.js')
const preload = pathToFileURL(join(root, 'scripts/lib/peak-memory.mjs')).href

/**
 * @param {number} killAfter Milliseconds after which the process is killed.
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string, seconds: number, megabytes: number | null }>}
 * `code` is null where the process was killed or died by a signal; then `megabytes` is null too.
 */
export function measureCli(args, { env = {}, killAfter = 90_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'cofnod-peak-'))
  const peakFile = join(folder, 'peak')
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, ['--import', preload, bin, ...args], {
      env: { ...process.env, ...env, COFNOD_PEAK_FILE: peakFile },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const out = { stdout: [], stderr: [] }
    child.stdout.on('data', (chunk) => out.stdout.push(chunk))
    child.stderr.on('data', (chunk) => out.stderr.push(chunk))
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      const seconds = (performance.now() - started) / 1000
      const stdout = Buffer.concat(out.stdout).toString('utf8')
      const stderr = Buffer.concat(out.stderr).toString('utf8')
      resolve({ code, stdout, stderr, seconds, megabytes: code === null ? null : readPeak(peakFile) })
      rmSync(folder, { recursive: true, force: true })
    })
  })
}

function readPeak(path) {
  return Number(readFileSync(path, 'utf8')) / 1024
}
