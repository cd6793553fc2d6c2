/**
 * Every docx of the corpus beside what LibreOffice prints of it: the numbers in front of paragraphs, and the words, each
 * as often as LibreOffice has it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDeadline, DEFAULT_LIMITS, isReadError } from '../../packages/model/dist/index.js'
import { docxReader } from '../../packages/read-word/dist/index.js'
import { convert, findOffice } from './lib/docx-office.mjs'
import { officeText, squeeze } from './lib/docx-office-text.mjs'

const FOLDERS = ['dev/docs', 'stress']
const FORMATS = [
  { extension: 'txt', filter: 'txt:Text (encoded):UTF8' },
  { extension: 'fodt', filter: 'fodt' }
]
/** Per cent of the paragraphs that either of the two numbers. */
const LABELS = 99
/** Per cent of LibreOffice's paragraphs that are blocks of ours, or lines of cells, in the same order. */
const PARAGRAPHS = 99
/** Per cent of LibreOffice's words that are ours, and the most of ours that LibreOffice has not. */
const WORDS = 99.8

export async function measure({ corpus, fail, print }) {
  const office = await findOffice()
  if (office === null) {
    fail('LibreOffice is not installed (Debian: libreoffice-writer)')
    return
  }
  const files = FOLDERS.flatMap((folder) => list(join(corpus, folder)))
  if (files.length === 0) {
    fail(`there is no docx in ${FOLDERS.join(' and ')} of ${corpus}`)
    return
  }
  const converted = await convert(office, files, FORMATS)
  const sum = {
    documents: 0,
    paragraphs: 0,
    blocks: 0,
    numbered: 0,
    same: 0,
    words: 0,
    found: 0,
    ours: 0,
    extra: 0,
    furniture: 0,
    inFurniture: 0
  }
  const reasons = new Map()
  for (const [index, file] of files.entries()) {
    const name = file.slice(corpus.length + 1)
    const [plain, flat] = converted[index]
    if (plain === null || flat === null) {
      print(`${name}: LibreOffice makes nothing of it`)
      count(reasons, 'documents that LibreOffice does not convert', 1)
      continue
    }
    const theirs = officeText(plain, flat)
    const tree = await readTree(file)
    if (isReadError(tree)) {
      print(`${name}: refused as ${tree.code}`)
      sum.words += total(bag(theirs.text))
      continue
    }
    if (theirs.unplaced > 0) print(`${name}: ${theirs.unplaced} paragraphs not found in LibreOffice's plain text`)
    sum.documents++
    compareLabels(tree, theirs, sum, (line) => print(`${name}: ${line}`))
    compareWords(tree, theirs, sum, reasons, (line) => print(`${name}: ${line}`))
  }
  report(sum, reasons, fail, print)
}

function list(folder) {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'))
  return names.sort().map((name) => join(folder, name))
}

/** The tree, or the error that it is refused with: its words are missing then. */
async function readTree(file) {
  const context = {
    name: null,
    sha256: '',
    limits: DEFAULT_LIMITS,
    deadline: createDeadline(DEFAULT_LIMITS),
    report: () => {}
  }
  try {
    return await docxReader.read(new Uint8Array(readFileSync(file)), context)
  } catch (error) {
    if (isReadError(error)) return error
    throw error
  }
}

/** Blocks of the tree with their labels, in order. In a cell the label is part of the words. */
function blocksOf(tree) {
  const blocks = []
  const add = (node, label) => {
    const text = wordsOf(node)
    if (text !== '' || label) blocks.push({ label, text, full: squeeze((label ?? '') + text), cell: false })
  }
  const visit = (node, label) => {
    if (node.type === 'table') {
      for (const row of node.children)
        for (const cell of row.children)
          for (const line of wordsOf(cell).split('\n'))
            if (line !== '') blocks.push({ label: null, text: line, full: squeeze(line), cell: true })
    } else if (node.type === 'paragraph' || node.type === 'heading') add(node, node.data?.label ?? label)
    else if (node.children) {
      if (node.type === 'listItem' && node.children.length === 0) add(node, node.data?.label ?? null)
      node.children.forEach((child, at) => {
        visit(child, node.type === 'listItem' && at === 0 ? (node.data?.label ?? null) : null)
      })
    }
  }
  visit(tree, null)
  return blocks
}

function wordsOf(node) {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  return (node.children ?? []).map((child) => wordsOf(child)).join('')
}

/** Paragraphs that LibreOffice or we number by itself: their printed numbers must be the same. */
function compareLabels(tree, theirs, sum, tell) {
  const mine = blocksOf(tree)
  const office = theirs.paragraphs
    .map(({ label, text }) => ({ label, text, own: squeeze(text), full: squeeze((label ?? '') + text) }))
    .filter(({ full }) => full !== '')
  const pairs = align(mine, office)
  sum.paragraphs += office.length
  sum.blocks += pairs.length
  const partner = new Map(pairs)
  for (const [index, theirsIs] of office.entries()) {
    if (theirsIs.label === null) continue
    sum.numbered++
    const ours = partner.has(index) ? mine[partner.get(index)] : null
    const shown = ours?.cell ? ours.full.startsWith(theirsIs.label) : squeeze(ours?.label ?? '') === theirsIs.label
    if (shown) sum.same++
    else
      tell(
        `expected number ${theirsIs.label}, have ${ours ? (ours.label ?? 'none') : 'no such paragraph'}: ${excerpt(theirsIs.text)}`
      )
  }
  for (const [index, ours] of pairs) {
    // A number that both have typed as words is not one that is counted.
    const typed = office[index].label === null && mine[ours].full === office[index].full
    if (mine[ours].label === null || office[index].label !== null || typed) continue
    sum.numbered++
    tell(`unexpected number ${mine[ours].label}: ${excerpt(mine[ours].text)}`)
  }
}

const excerpt = (text) => JSON.stringify(text.slice(0, 50))

/** Longest common subsequence: the same words, with the same number or another. [index of theirs, index of ours]. */
function align(mine, office) {
  const same = (a, b) => a.full === b.full || squeeze(a.text) === b.own
  const width = mine.length + 1
  const lengths = new Uint32Array((office.length + 1) * width)
  for (let i = office.length - 1; i >= 0; i--)
    for (let j = mine.length - 1; j >= 0; j--)
      lengths[i * width + j] = same(mine[j], office[i])
        ? lengths[(i + 1) * width + j + 1] + 1
        : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
  const pairs = []
  for (let i = 0, j = 0; i < office.length && j < mine.length; ) {
    if (same(mine[j], office[i])) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++
    else j++
  }
  return pairs
}

/** How often each word stands there. Case is left out: capitals may be a matter of looks. */
function bag(text) {
  const counts = new Map()
  const clean = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase()
  for (const [word] of clean.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) count(counts, word, 1)
  return counts
}

const count = (counts, key, by) => counts.set(key, (counts.get(key) ?? 0) + by)
const total = (counts) => [...counts.values()].reduce((sum, value) => sum + value, 0)

/** Takes from `rest` what `counts` has of it. @returns How many words were taken. */
function take(rest, counts) {
  let taken = 0
  for (const [word, left] of rest) {
    const some = Math.min(left, counts.get(word) ?? 0)
    if (some === 0) continue
    taken += some
    if (some === left) rest.delete(word)
    else rest.set(word, left - some)
  }
  return taken
}

function minus(from, what) {
  const rest = new Map(from)
  take(rest, what)
  return rest
}

function compareWords(tree, theirs, sum, reasons, tell) {
  const { streams, revisions } = tree.data
  const ours = bag(streams.body)
  const office = bag([theirs.text, ...theirs.beside].join('\n'))
  const missing = minus(office, ours)
  const kept = (kind) =>
    bag(
      revisions
        .filter((revision) => revision.kind === kind)
        .map(({ text }) => text)
        .join('\n')
    )
  const dead = take(missing, kept('deletion'))
  const hidden = take(missing, kept('hidden'))
  count(reasons, 'words that LibreOffice prints though they are deleted: kept as data', dead)
  count(reasons, 'words that LibreOffice prints though they are hidden: kept as data', hidden)
  const extra = minus(ours, office)
  const glued = unglue(missing, extra, revisions)
  count(reasons, 'words that LibreOffice glues to a tracked deletion beside them', glued)
  sum.words += total(office) - dead - hidden - glued
  sum.found += total(office) - dead - hidden - glued - total(missing)
  sum.ours += total(ours)
  sum.extra += total(extra)
  if (missing.size > 0) tell(`${total(missing)} words of LibreOffice are not ours: ${some(missing)}`)
  if (extra.size > 0) tell(`${total(extra)} of our words are not LibreOffice's: ${some(extra)}`)
  compareFurniture(streams.furniture, theirs.furniture, sum, reasons, tell)
}

/** Takes words out of `missing` that are a deletion's letters and one or two words of `extra` in one. @returns How many. */
function unglue(missing, extra, revisions) {
  const deletions = revisions.filter(({ kind }) => kind === 'deletion').flatMap(({ text }) => [...bag(text).keys()])
  let glued = 0
  for (const word of [...missing.keys()]) {
    const rest = deletions
      .map((dead) => word.replace(dead, ''))
      .find((left) => left !== word && (left === '' || extra.has(left)))
    if (rest === undefined) continue
    glued += take(missing, new Map([[word, 1]]))
    take(extra, new Map([[rest, 1]]))
  }
  return glued
}

/** Headers and footers, each word once: the same header stands in several places. */
function compareFurniture(ours, office, sum, reasons, tell) {
  const mine = bag(ours)
  const words = [...bag(office).keys()]
  const absent = words.filter((word) => !mine.has(word))
  const missing = absent.filter((word) => !/^\p{N}+$/u.test(word))
  count(
    reasons,
    'numbers in headers and footers: LibreOffice counts pages and days anew',
    absent.length - missing.length
  )
  sum.furniture += words.length
  sum.inFurniture += words.length - missing.length
  if (missing.length > 0) tell(`words of headers and footers that are not ours: ${missing.slice(0, 20).join(' ')}`)
}

const some = (counts) =>
  [...counts]
    .slice(0, 20)
    .map(([word, times]) => (times > 1 ? `${word}×${times}` : word))
    .join(' ')

const percent = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole)

function report(sum, reasons, fail, print) {
  const labels = percent(sum.same, sum.numbered)
  const words = percent(sum.found, sum.words)
  const extra = percent(sum.extra, sum.ours)
  for (const [reason, times] of reasons) if (times > 0) print(`${times} ${reason}`)
  print(`${sum.documents} documents`)
  print(
    `${sum.blocks} of ${sum.paragraphs} paragraphs of LibreOffice are blocks or lines of cells of ours, in order (${percent(sum.blocks, sum.paragraphs).toFixed(2)} %)`
  )
  print(
    `printed numbers: ${sum.same} of ${sum.numbered} as LibreOffice prints them (${labels.toFixed(2)} %, bar ${LABELS})`
  )
  print(`words: ${sum.found} of ${sum.words} are in the body (${words.toFixed(3)} %, bar ${WORDS})`)
  print(
    `words twice or LibreOffice's not: ${sum.extra} of ${sum.ours} (${extra.toFixed(3)} %, bar ${(100 - WORDS).toFixed(1)})`
  )
  print(`headers and footers: ${sum.inFurniture} of ${sum.furniture} words, each once, are in the furniture`)
  if (sum.documents === 0) fail('no document was compared')
  if (percent(sum.blocks, sum.paragraphs) < PARAGRAPHS)
    fail(`paragraphs in order: ${percent(sum.blocks, sum.paragraphs).toFixed(2)} %, expected ${PARAGRAPHS}`)
  if (labels < LABELS) fail(`printed numbers: ${labels.toFixed(2)} %, expected ${LABELS}`)
  if (words < WORDS) fail(`words: ${words.toFixed(3)} %, expected ${WORDS}`)
  if (extra > 100 - WORDS)
    fail(`words that LibreOffice has not: ${extra.toFixed(3)} %, expected ${(100 - WORDS).toFixed(1)} at most`)
}
