/** From source to dist: types and JavaScript by tsc, then what packages do beyond (bundles). */
import { local, run, runPnpm } from './run.mjs'

/** @returns {Promise<number>} exit code */
export async function build({ quiet = false } = {}) {
  const compiled = await run(local('tsc'), ['-b', 'packages'], { quiet })
  if (compiled.code !== 0) return compiled.code
  return (await runPnpm(['--recursive', '--if-present', 'run', 'build'], { quiet })).code
}
