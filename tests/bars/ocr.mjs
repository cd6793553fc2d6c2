/**
 * Scans: documents with text are printed to pictures and read again. How many of their words come back, and how their
 * records score beside those of the originals; then the scans that the corpus has.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isReadError } from '../../packages/model/dist/index.js'
import { extractRecord, readDocument } from '../../packages/parse/dist/index.js'
import { beyond, count, settle, wordsOf } from './lib/pdf-words.mjs'
import { printScan } from './lib/print-scan.mjs'

const DOCUMENTS = 20
/** Of a document with more pages only its time would be measured. */
const PAGES = 6
const WORDS = 98
const POINTS = 6
const TURNS = [90, 180, 270]

const fixtures = resolve(dirname(fileURLToPath(import.meta.url)), '../../fixtures')
const limits = { milliseconds: 600_000, recognitionMilliseconds: 180_000 }

export async function measure({ corpus, fail, print }) {
  const chosen = await choose(corpus)
  print(`${chosen.length} documents of dev and fixtures, ${sum(chosen, (c) => c.pages)} pages, printed to 200 dpi`)
  if (chosen.length < DOCUMENTS) print(`expected ${DOCUMENTS}: there are no more with text and up to ${PAGES} pages`)
  const folder = mkdtempSync(join(tmpdir(), 'cofnod-scans-'))
  try {
    await printAndRead(chosen, folder, { fail, print })
    compareScores(chosen, corpus, folder, { fail, print })
    await turnPages({ fail, print })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  await readScans(corpus, { fail, print })
}

const sum = (list, of) => list.reduce((total, each) => total + of(each), 0)

/** Organisations whose name hashes to 0 mod 3 are left alone, as score.mjs does with its split. */
const isHeldOut = (name) => {
  const organisation = name.includes('__') ? name.split('__')[0] : name
  return BigInt(`0x${createHash('sha256').update(organisation).digest('hex')}`) % 3n === 0n
}

async function choose(corpus) {
  const docs = join(corpus, 'dev', 'docs')
  const dev = existsSync(docs) ? readdirSync(docs).filter((name) => name.endsWith('.pdf') && !isHeldOut(name)) : []
  const own = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, 'input.pdf')))
  const paths = [
    ...dev.map((name) => ({ name, path: join(docs, name), gold: join(corpus, 'dev', 'gold', `${name}.json`) })),
    ...own.map((name) => ({ name: `${name}.pdf`, path: join(fixtures, name, 'input.pdf'), gold: null }))
  ]
  const chosen = []
  for (const entry of paths) {
    if (chosen.length >= DOCUMENTS) break
    const bytes = new Uint8Array(readFileSync(entry.path))
    try {
      const tree = await readDocument(bytes, { ocr: 'never', name: entry.name })
      const { pages, scannedPages, recognisedPages } = tree.data.file
      if (pages > PAGES || scannedPages.length > 0 || recognisedPages) continue
      chosen.push({ ...entry, bytes, pages, tree })
    } catch (error) {
      if (!isReadError(error)) throw error
    }
  }
  return chosen
}

async function printAndRead(chosen, folder, { fail, print }) {
  for (const kind of ['gold', 'original', 'scanned']) mkdirSync(join(folder, kind))
  let found = 0
  let all = 0
  let seconds = 0
  for (const [index, { name, bytes, tree, gold, pages }] of chosen.entries()) {
    const scan = await printScan(bytes, { first: index })
    const start = performance.now()
    const read = await readDocument(scan, { name, limits })
    const spent = (performance.now() - start) / 1000
    seconds += spent
    const { right, total, examples } = wordsRight(tree, read)
    found += right
    all += total
    print(
      `${((100 * right) / total).toFixed(2)} % of ${total} words, ${(spent / pages).toFixed(1)} s a page: ${name}${examples ? ` (${examples})` : ''}`
    )
    if (gold === null || !existsSync(gold)) continue
    copyFileSync(gold, join(folder, 'gold', `${name}.json`))
    for (const [kind, from] of [
      ['original', tree],
      ['scanned', read]
    ]) {
      writeFileSync(join(folder, kind, `${name}.json`), JSON.stringify(await extractRecord(from)))
    }
  }
  const share = (100 * found) / all
  print(
    `word accuracy ${share.toFixed(2)} % (bar ${WORDS}), ${(seconds / sum(chosen, (c) => c.pages)).toFixed(1)} s a page`
  )
  if (!(share >= WORDS)) fail(`word accuracy is ${share.toFixed(2)} %, expected ${WORDS} or more`)
}

/** Words of body and furniture, in whatever order; words set apart on one side and together on the other count as right. */
function wordsRight(original, read) {
  // Leaders between two words join them no more than dots do.
  const text = ({ data }) => `${data.streams.body}\n${data.streams.furniture}`.replace(/-{2,}/g, ' ')
  const [expected, seen] = [wordsOf(text(original)), wordsOf(text(read))]
  const { lost, added } = settle(beyond(expected, count(seen)), beyond(seen, count(expected)))
  // What is added beyond what is lost is wrong too.
  const wrong = Math.max(lost.length, added.length)
  const total = Math.max(1, expected.length)
  const pairs = lost.slice(0, 4).map((word, at) => `${word}→${added[at] ?? '–'}`)
  return { right: Math.max(0, total - wrong), total, examples: pairs.join(' ') }
}

function compareScores(chosen, corpus, folder, { fail, print }) {
  const script = resolve(corpus, '../eval/score.mjs')
  if (!existsSync(script) || !chosen.some(({ gold }) => gold !== null)) {
    print('scores are not compared: there is no corpus with gold, or no score.mjs beside it')
    return
  }
  const overall = (kind) => {
    const args = [script, '--gold', join(folder, 'gold'), '--pred', join(folder, kind), '--worst', '0']
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    return Number(/overall\s+([\d.]+)/.exec(stdout)?.[1])
  }
  const [original, scanned] = [overall('original'), overall('scanned')]
  print(`score of the originals ${original}, of the scans ${scanned} (bar: at most ${POINTS} points below)`)
  if (!(original - scanned <= POINTS)) fail(`scans score ${scanned}, expected ${original - POINTS} or more`)
}

/** One fixture turned by quarter turns. */
async function turnPages({ fail, print }) {
  const bytes = new Uint8Array(readFileSync(join(fixtures, 'steering-pdf', 'input.pdf')))
  const original = await readDocument(bytes)
  for (const turn of TURNS) {
    const read = await readDocument(await printScan(bytes, { turn }), { limits })
    const { right, total } = wordsRight(original, read)
    const share = (100 * right) / total
    print(`turned by ${turn} degrees: ${share.toFixed(2)} % of the words`)
    if (!(share >= WORDS)) fail(`turned by ${turn} degrees: ${share.toFixed(2)} % of the words, expected ${WORDS}`)
  }
}

/** Scans of the corpus give records, or the pages that were not read are named. */
async function readScans(corpus, { fail, print }) {
  for (const part of ['dev/docs', 'stress']) {
    const folder = join(corpus, part)
    const names = existsSync(folder) ? readdirSync(folder).filter((n) => /\.(pdf|png|jpe?g|tiff?)$/i.test(n)) : []
    for (const name of names.filter((each) => !isHeldOut(each))) {
      const bytes = new Uint8Array(readFileSync(join(folder, name)))
      const without = await attempt(bytes, { name, ocr: 'never' })
      const scanned = without.code === 'needs-ocr' ? 1 : (without.tree?.data.file.scannedPages.length ?? 0)
      if (scanned === 0) continue
      const start = performance.now()
      const { tree, code } = await attempt(bytes, { name, limits })
      const seconds = ((performance.now() - start) / 1000).toFixed(0)
      if (!tree) {
        fail(`${part}: ${code} for a scan, expected a record`)
        continue
      }
      const { pages, scannedPages } = tree.data.file
      const named = new Set(tree.data.issues.filter((i) => i.code.startsWith('page-')).map((i) => i.data.page))
      if (scannedPages.some((page) => !named.has(page))) fail(`${part}: pages are neither read nor named`)
      const record = await extractRecord(tree)
      const told = `${record.attendees.length} people, ${record.agendaItems.length} items, ${record.actions.length} actions, dated ${record.meeting.date}`
      const confidence = mean(tree.data.runs.map((run) => run.confidence))
      print(
        `${part} ${name}: ${pages} pages, ${named.size} not read, ${tree.data.streams.body.length} characters at ${confidence.toFixed(2)}, ${seconds} s: ${told}`
      )
    }
  }
}

async function attempt(bytes, options) {
  try {
    return { tree: await readDocument(bytes, options), code: null }
  } catch (error) {
    if (!isReadError(error)) throw error
    return { tree: null, code: error.code }
  }
}

const mean = (values) => (values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length)
