/**
 * Replaces dist/text/natural.js, as `tsc -b` left it, by a bundle that holds the code of natural it calls, so that nobody installs the library.
 * THIRD-PARTY-NOTICES stands at its head, as the licences ask. Run after `tsc -b`; running it twice gives the same file.
 */
import { readFile, rename } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url))
const entry = path('src/text/natural.ts')
const outfile = path('dist/text/natural.js')

const notices = await readFile(path('THIRD-PARTY-NOTICES'), 'utf8')

// Written beside and renamed: a test that imports the file never sees half of it.
const { metafile } = await build({
  entryPoints: [entry],
  outfile: `${outfile}.new`,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: false,
  banner: { js: `/*!\n${notices}*/` },
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning'
})

const allowed = /node_modules\/(?:natural|underscore)\/|src\/text\/natural\.ts$/
const foreign = Object.keys(metafile.inputs).filter((input) => !allowed.test(input))
if (foreign.length > 0)
  throw new Error(
    `Unexpected code in the bundle of natural: ${foreign.join(', ')}. Expected natural and underscore alone; name any other in THIRD-PARTY-NOTICES.`
  )
const outside = Object.values(metafile.outputs).flatMap((output) => output.imports)
if (outside.length > 0)
  throw new Error(`Unexpected import left in the bundle of natural: ${outside.map((one) => one.path).join(', ')}`)
for (const name of ['natural', 'underscore']) {
  if (!notices.includes(`## ${name}`)) throw new Error(`Unexpected THIRD-PARTY-NOTICES without ${name}`)
}
await rename(`${outfile}.new`, outfile)
