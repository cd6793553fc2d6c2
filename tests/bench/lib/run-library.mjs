/**
 * One engine over a list of files, in a process of its own: `run-library.mjs NAME < paths, one a line`.
 * Prints `{ cpu, megabytes, pages, failed }`: CPU milliseconds of each file by path (user and system, all threads), after
 * a first file that warms up and isn't counted; the process' peak memory.
 */
import { readFileSync } from 'node:fs'
import { loadLibrary } from './engines.mjs'

const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean)
const run = await loadLibrary(process.argv[2])
const bytesOf = (path) => new Uint8Array(readFileSync(path))
await attempt(paths[0])
const cpu = {}
const pages = {}
const failed = []
for (const path of paths) {
  const before = process.cpuUsage()
  const result = await attempt(path)
  const { user, system } = process.cpuUsage(before)
  cpu[path] = (user + system) / 1000
  if (result?.error) failed.push(path)
  else if (result?.pages) pages[path] = result.pages
}
// getrusage(2): maxRSS is in kilobytes.
process.stdout.write(JSON.stringify({ cpu, pages, failed, megabytes: process.resourceUsage().maxRSS / 1024 }))
process.exit(0)

async function attempt(path) {
  try {
    return await run(bytesOf(path), path)
  } catch (error) {
    return { error }
  }
}
