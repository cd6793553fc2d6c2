/**
 * The text of every PDF against `pdftotext` (poppler): words lost and added, and on each page the order of neighbouring
 * words, both against the best fitting of its three orders. Words that only one side sets apart ("L etter") are counted apart.
 * COFNOD_UNLISTED: names of documents, parted by commas, that count in the totals but stand in no list.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readDocument } from '../../packages/parse/dist/index.js'
import { beyond, comparePairs, count, settle, wordsOf, wordsWithPlaces } from './lib/pdf-words.mjs'

/** Per cent. */
const FOUND = 99.5
const ADDED = 0.3
const IN_ORDER = 97
const WORST = 10
const ORDERS = [[], ['-layout'], ['-raw']]

export async function measure({ corpus, fail, print }) {
  if (spawnSync('pdftotext', ['-v']).status !== 0) {
    fail('pdftotext is not installed (Debian: poppler-utils)')
    return
  }
  const hidden = new Set((process.env.COFNOD_UNLISTED ?? '').split(',').filter(Boolean))
  const rows = []
  for (const path of pdfsOf(corpus)) {
    const row = await compare(path)
    if (row.skipped) print(`${row.name}: left out (${row.skipped})`)
    else rows.push({ ...row, hidden: hidden.has(row.name) })
  }
  if (rows.length === 0) {
    fail('there are no PDFs with a text layer')
    return
  }
  report(rows, fail, print)
}

const pdfsOf = (corpus) =>
  [join(corpus, 'dev', 'docs'), join(corpus, 'stress')]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .sort()
        .map((name) => join(folder, name))
    )

async function compare(path) {
  const name = basename(path)
  const texts = ORDERS.map((order) => pdftotext(path, order))
  if (texts.some((text) => text === null)) return { name, skipped: 'pdftotext cannot read it' }
  const pages = texts.map((text) => text.split('\f'))
  if (wordsOf(texts[0]).length === 0) return { name, skipped: 'no text layer' }
  let data
  try {
    data = (await readDocument(new Uint8Array(readFileSync(path)))).data
  } catch (error) {
    if (['needs-ocr', 'encrypted'].includes(error.code)) return { name, skipped: error.code }
    throw error
  }
  const ours = bodyByPage(data)
  const furniture = count(wordsOf(data.streams.furniture))
  const row = { name, theirs: 0, ours: 0, lost: [], added: [], spaced: 0, pairs: 0, inOrder: 0, beside: 0, pages: [] }
  for (let page = 1; page <= data.file.pages; page++) {
    const own = ours.get(page) ?? []
    const orders = pages.map((order) => wordsOf(order[page - 1] ?? ''))
    // Where letters stand apart, the three cut words in different places: the one that is nearest to ours counts.
    const { theirs, lost, added, spaced } = orders
      .map((words) => compareWords(words, own, furniture))
      .reduce((a, b) => (b.lost.length + b.added.length < a.lost.length + a.added.length ? b : a))
    row.theirs += theirs
    row.ours += own.length
    row.lost.push(...lost)
    row.added.push(...added)
    row.spaced += spaced
    const fits = orders.map((words) => comparePairs(words, own))
    const best = fits.reduce((a, b) => (b.inOrder / (b.pairs || 1) > a.inOrder / (a.pairs || 1) ? b : a))
    row.pairs += best.pairs
    row.inOrder += best.inOrder
    row.beside += Math.max(...fits.map((fit) => fit.beside))
    row.pages.push({ page, pairs: best.pairs, inOrder: best.inOrder })
  }
  carryOver(row)
  return row
}

function compareWords(theirs, own, furniture) {
  // Furniture stands in its stream once and on many pages.
  const missing = beyond(beyond(theirs, count(own)), furniture)
  const { lost, added } = settle(missing, beyond(own, count(theirs)))
  return { theirs: theirs.length, lost, added, spaced: missing.length - lost.length }
}

/** A word, or a paragraph's page, that runs over a page break is counted on one page by either side. */
function carryOver(row) {
  const { lost, added } = row
  row.lost = beyond(lost, count(added))
  row.added = beyond(added, count(lost))
}

function pdftotext(path, order) {
  const { status, stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', ...order, path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  return status === 0 ? stdout : null
}

/** Words of the body by the page on which they are printed. */
function bodyByPage({ streams, runs }) {
  const pages = new Map()
  let at = 0
  for (const { word, at: place } of wordsWithPlaces(streams.body)) {
    while (at + 1 < runs.length && runs[at].end <= place) at++
    const page = runs[at]?.page ?? 1
    if (pages.has(page)) pages.get(page).push(word)
    else pages.set(page, [word])
  }
  return pages
}

const share = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole)
const percent = (part, whole) => `${share(part, whole).toFixed(2)} %`

function report(rows, fail, print) {
  const sum = (key) => rows.reduce((total, row) => total + (Array.isArray(row[key]) ? row[key].length : row[key]), 0)
  const [theirs, lost, added] = [sum('theirs'), sum('lost'), sum('added')]
  const [pairs, inOrder, beside] = [sum('pairs'), sum('inOrder'), sum('beside')]
  print(`${rows.length} PDFs with a text layer, ${theirs} words in pdftotext`)
  print(
    `in body or furniture: ${percent(theirs - lost, theirs)} (bar ${FOUND}); added: ${percent(added, theirs)} (bar ${ADDED}); ` +
      `set apart or together differently: ${percent(sum('spaced'), theirs)}`
  )
  print(
    `neighbours in the same order: ${percent(inOrder, pairs)} (bar ${IN_ORDER}); side by side in ours too: ${percent(beside, pairs)}`
  )
  const below = (test) => rows.filter(test)
  const fewFound = below((row) => share(row.theirs - row.lost.length, row.theirs) < FOUND)
  const muchAdded = below((row) => share(row.added.length, row.theirs) > ADDED)
  const disordered = below((row) => row.pairs > 0 && share(row.inOrder, row.pairs) < IN_ORDER)
  print(
    `below the bar: words found ${fewFound.length}, words added ${muchAdded.length}, order ${disordered.length} PDFs`
  )
  worst(
    'most words lost',
    (row) => share(row.lost.length, row.theirs),
    (row) => row.lost
  )
  worst(
    'most words added',
    (row) => share(row.added.length, row.theirs),
    (row) => row.added
  )
  worst(
    'least in order',
    (row) => share(row.pairs - row.inOrder, row.pairs),
    (row) =>
      row.pages
        .filter((page) => share(page.inOrder, page.pairs) < IN_ORDER && page.pairs > 0)
        .map(({ page, pairs, inOrder }) => `page ${page}: ${inOrder} of ${pairs}`)
  )
  worst(
    'least side by side',
    (row) => share(row.pairs - row.beside, row.pairs),
    () => []
  )
  if (share(theirs - lost, theirs) < FOUND)
    fail(`${percent(theirs - lost, theirs)} of the words, expected ${FOUND} or more`)
  if (share(added, theirs) > ADDED) fail(`${percent(added, theirs)} added words, expected at most ${ADDED}`)
  if (share(inOrder, pairs) < IN_ORDER) fail(`${percent(inOrder, pairs)} in order, expected ${IN_ORDER} or more`)

  function worst(title, of, examples) {
    print(`${title}:`)
    for (const row of [...rows].sort((a, b) => of(b) - of(a)).slice(0, WORST)) {
      if (row.hidden) print(`  ${of(row).toFixed(2)} % (not listed)`)
      else print(`  ${of(row).toFixed(2)} % ${row.name}: ${examples(row).slice(0, 12).join(', ')}`)
    }
  }
}
