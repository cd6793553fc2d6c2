/** Installs what package.json asks for, unless that is done. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, root, runPnpm } from './run.mjs'

const stamp = join(root, 'node_modules', '.cofnod-installed')

/** @returns {Promise<{ code: number, skipped: boolean }>} */
export async function install() {
  const state = wantedState()
  if (isCurrent(state)) return { code: 0, skipped: true }
  const { code } = await runPnpm(['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'], {
    quiet: true
  })
  if (code === 0) writeFileSync(stamp, state)
  return { code, skipped: false }
}

function isCurrent(state) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== state) return false
  return members().every((folder) => {
    const { dependencies, devDependencies } = readJson(join(folder, 'package.json'))
    const needs = Object.keys({ ...dependencies, ...devDependencies }).length > 0
    return !needs || existsSync(join(root, folder, 'node_modules'))
  })
}

/** A digest of all that decides what an install gives. */
function wantedState() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    '.npmrc',
    ...members().map((folder) => join(folder, 'package.json'))
  ]
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Folders with a package.json, the root's own first. */
function members() {
  const inside = ['packages', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name))
  )
  return ['.', ...inside, 'fixtures', 'tests'].filter((folder) => existsSync(join(root, folder, 'package.json')))
}
