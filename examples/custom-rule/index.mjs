/** `cofnod lint minutes` in this folder. That it finds what it should is the test of this example. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const bin = join(dirname(createRequire(import.meta.url).resolve('cofnod/package.json')), 'dist', 'bin.js')
const { status, stdout } = spawnSync(process.execPath, [bin, 'lint', 'minutes'], { cwd: here, encoding: 'utf8' })
console.log(stdout)
const expected = ['example/sum-named', 'example/chair']
const missing = expected.filter((id) => !stdout.includes(id))
if (status !== 1 || missing.length > 0) {
  console.error(`Unexpected exit ${status}, missing: ${missing.join(', ') || 'nothing'}`)
  process.exit(1)
}
