/** Long checks in parts, each a module of a folder: what `pnpm bars` and `pnpm bench` have in common. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { corpus } from './tools.mjs'

/**
 * Does the parts that the command line asks for (`--only PART`; else all) and ends the process: 0, 1 where a bar is not
 * met, 2 for a part that there is not.
 *
 * @param {string} name What errors begin with.
 * @param {string} folder Its modules are parts by their names; each exports `measure({ corpus, fail, print })`.
 * @param {object} own
 * @param {Record<string, (task: { fail: (what: string) => void }) => Promise<void>>} [own.first] Parts of the caller's own,
 *   done before; what they `fail` with stands as it is.
 * @param {() => string | null} [own.missing] What the parts need and lack, as a sentence.
 */
export async function runParts(name, folder, { first = {}, missing = () => null } = {}) {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const modules = readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.slice(0, -'.mjs'.length))
    .sort()
  const parts = [...Object.keys(first), ...modules]
  if (values.only !== undefined && !parts.includes(values.only)) {
    console.error(`${name}: unexpected --only ${values.only}, expected one of ${parts.join(', ')}`)
    process.exit(2)
  }
  const lack = missing()
  if (lack !== null) {
    console.error(`${name}: ${lack}`)
    process.exit(1)
  }
  const wanted = (part) => values.only === undefined || values.only === part
  const broken = []
  for (const part of Object.keys(first).filter(wanted)) await first[part]({ fail: (what) => broken.push(what) })
  for (const part of modules.filter(wanted)) {
    console.log(`\n${part}`)
    const { measure } = await import(pathToFileURL(join(folder, `${part}.mjs`)).href)
    await measure({
      corpus,
      fail: (what) => broken.push(`${part}: ${what}`),
      print: (line) => console.log(`  ${line}`)
    })
  }
  console.log(broken.length === 0 ? '\nevery bar is met' : `\n${broken.length} bars not met:\n  ${broken.join('\n  ')}`)
  process.exit(broken.length === 0 ? 0 : 1)
}
