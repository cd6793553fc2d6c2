/**
 * `pnpm bars`: the long checks, over a corpus of real documents that lies beside the clone (COFNOD_CORPUS overrides where).
 * `--only PART` does one part: `dev`, `stress` and `score` put every document through the built command line in a process
 * of its own, scans unread (records of `dev` are left in out/pred; recognition is the part `ocr`); the others are the modules of tests/bars, each a file by its name
 * that exports `measure({ corpus, fail, print })`. Exit 1 where a bar is not met.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkRecord, READ_ERROR_CODES, recordSchema } from '../packages/model/dist/index.js'
import { measureCli } from './lib/measure.mjs'
import { runParts } from './lib/parts.mjs'
import { root, run } from './lib/run.mjs'
import { corpus } from './lib/tools.mjs'

const SECONDS = 60
const MEGABYTES = 1024
const AT_A_TIME = 2
/** Overall over dev. */
const SCORE = 72

const predictions = join(root, 'out', 'pred')

await runParts('bars', join(root, 'tests', 'bars'), {
  first: {
    dev: async ({ fail }) => {
      rmSync(predictions, { recursive: true, force: true })
      mkdirSync(predictions, { recursive: true })
      await checkFolder('dev', join(corpus, 'dev', 'docs'), { twice: true, keep: true, fail })
    },
    stress: ({ fail }) => checkFolder('stress', join(corpus, 'stress'), { fail }),
    score
  },
  missing: () =>
    existsSync(corpus)
      ? null
      : `there is no corpus at ${corpus}. Set COFNOD_CORPUS to the folder that has dev and stress.`
})

async function checkFolder(title, folder, { twice = false, keep = false, fail }) {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const rows = []
  const queue = [...files]
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      rows.push(await checkDocument(`${title}/${name}`, join(folder, name), { twice, keep, name, fail }))
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
  summarise(title, rows, fail)
}

/** @returns {Promise<{ file: string, seconds: number, megabytes: number, outcome: string }>} */
async function checkDocument(file, path, { twice, keep, name, fail: failPart }) {
  const fail = (what) => failPart(`${file}: ${what}`)
  const first = await measureCli(['parse', path, '--ocr', 'never'], { env: { TZ: 'UTC' } })
  if (first.seconds > SECONDS) fail(`took ${first.seconds.toFixed(0)} s`)
  if ((first.megabytes ?? 0) > MEGABYTES) fail(`took ${first.megabytes.toFixed(0)} MB`)
  const outcome = first.code === 0 ? 'record' : typedError(first)
  if (outcome === null) fail(`died: exit ${first.code}, ${first.stderr.slice(0, 200).trim()}`)
  if (outcome === 'record') {
    if (first.stderr !== '') fail(`wrote to standard error: ${first.stderr.slice(0, 200).trim()}`)
    await checkContent(path, first.stdout, fail)
    if (keep) writeFileSync(join(predictions, `${name}.json`), first.stdout)
  }
  if (twice) {
    const second = await measureCli(['parse', path, '--ocr', 'never'], { env: { TZ: 'Pacific/Auckland' } })
    if (second.stdout !== first.stdout || second.stderr !== first.stderr)
      fail('differs in a second run in another time zone')
  }
  return { file, seconds: first.seconds, megabytes: first.megabytes ?? 0, outcome: outcome ?? 'crash' }
}

/** The schema and the invariants hold, against the streams that the command line gives for the same document. */
async function checkContent(path, stdout, fail) {
  const parsed = recordSchema.safeParse(JSON.parse(stdout))
  if (!parsed.success) {
    fail(`the schema refuses it: ${parsed.error.issues[0]?.message} at ${parsed.error.issues[0]?.path.join('/')}`)
    return
  }
  const text = await measureCli(['parse', path, '--text', '--format', 'json', '--ocr', 'never'])
  const problems = checkRecord(parsed.data, JSON.parse(text.stdout))
  if (problems.length > 0) {
    const { code, pointer, message } = problems[0]
    fail(`checkRecord: ${problems.length} problems, the first ${code} at ${pointer}: ${message}`)
  }
}

/** The code of the one line that a failure is, null where it is not that. */
function typedError({ code, stdout, stderr }) {
  const found = /^cofnod: [^\n]+ \[([a-z-]+)\]\n$/.exec(stderr)
  return code === 1 && stdout === '' && READ_ERROR_CODES.includes(found?.[1]) ? found[1] : null
}

function summarise(title, rows, fail) {
  if (rows.length === 0) {
    fail(`${title}: there are no documents`)
    return
  }
  const counts = new Map()
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  console.log(
    `\n${title}: ${rows.length} documents: ${[...counts]
      .sort()
      .map(([outcome, count]) => `${count} ${outcome}`)
      .join(', ')}`
  )
  const most = (key) => rows.reduce((best, row) => (row[key] > best[key] ? row : best))
  const seconds = rows.map((row) => row.seconds).sort((a, b) => a - b)
  const slowest = most('seconds')
  const largest = most('megabytes')
  console.log(
    `  median ${seconds[Math.floor(seconds.length / 2)].toFixed(2)} s; slowest ${slowest.seconds.toFixed(1)} s ${slowest.file}; largest ${largest.megabytes.toFixed(0)} MB ${largest.file}`
  )
}

/** The score script's closing lines, over all documents and both halves. */
async function score({ fail }) {
  const script = resolve(corpus, '../eval/score.mjs')
  const gold = join(corpus, 'dev', 'gold')
  for (const split of [null, 'kept', 'rest']) {
    const args = [script, '--gold', gold, '--pred', predictions, '--worst', '0', ...(split ? ['--split', split] : [])]
    const { code, output } = await run(process.execPath, args, { quiet: true })
    if (code !== 0) fail(`score.mjs failed with exit ${code}`)
    const overall = output.split('\n').filter((line) => /overall/.test(line))
    console.log(`\nscore ${split ?? 'all'}: ${overall.join(' ').trim()}`)
    const value = Number(/overall\s+([\d.]+)/.exec(overall.join(' '))?.[1])
    if (split === null && !(value >= SCORE)) fail(`the score is ${value}, expected ${SCORE} or more`)
  }
}
