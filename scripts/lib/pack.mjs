/** Packs every package as it would be published. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, runPnpm } from './run.mjs'

export const tarballFolder = join(root, 'out', 'tarballs')

/** @returns {Promise<{ code: number, tarballs: string[] }>} absolute paths */
export async function packAll() {
  rmSync(tarballFolder, { recursive: true, force: true })
  const args = ['--filter', './packages/*', '--recursive', 'pack', '--pack-destination', tarballFolder]
  const { code } = await runPnpm(args, { quiet: true })
  if (code !== 0) return { code, tarballs: [] }
  return {
    code,
    tarballs: readdirSync(tarballFolder)
      .sort()
      .map((name) => join(tarballFolder, name))
  }
}
