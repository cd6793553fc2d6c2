/**
 * The project's own documents with hand-written gold (fixtures/gold), written by people who had not seen the parser, scored
 * by the same script as dev.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseMinutes } from '../../packages/parse/dist/index.js'

/** Overall score: what was reached when the set was last added to, less a point. */
const SCORE = 85

export async function measure({ corpus, fail, print }) {
  const root = join(import.meta.dirname, '..', '..')
  const docs = join(root, 'fixtures', 'gold', 'docs')
  const predictions = join(root, 'out', 'own-pred')
  const script = resolve(corpus, '../eval/score.mjs')
  if (!existsSync(script)) {
    print('left out: the scoring script lies beside the corpus, which is not there')
    return
  }
  rmSync(predictions, { recursive: true, force: true })
  mkdirSync(predictions, { recursive: true })
  for (const name of readdirSync(docs).sort()) {
    writeFileSync(join(predictions, `${name}.json`), JSON.stringify(await parseMinutes(join(docs, name))))
  }
  const args = [script, '--gold', join(root, 'fixtures', 'gold', 'gold'), '--pred', predictions, '--worst', '0']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`score.mjs ended with ${status}: ${stderr}`)
  for (const line of stdout.trimEnd().split('\n')) print(line)
  const overall = Number(/overall\s+([\d.]+)/.exec(stdout)?.[1])
  if (!(overall >= SCORE)) fail(`the score is ${overall}, expected ${SCORE} or more`)
}
