/**
 * Do the trees hold what a person marked, where a reader of the page sees it? Gold item titles must begin a block whose
 * label is the gold number; gold attendee names must lie whole in one block or cell.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { typedLabel } from '../../../packages/language/dist/index.js'
import { readDocument } from '../../../packages/parse/dist/index.js'

/** Letters and digits alone, folded: quotation marks, dashes and spaces are set differently by formats. */
const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "3.1." and "(3.1)" are one number; "Item 3:" too. */
const bareNumber = (text) => text.replace(/[^\p{L}\p{N}]+$|^[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** "Item 3: ", "Eitem 3 – ": a word, the number, a mark. */
const WORDED = /^\p{Lu}\p{L}{2,12}\s+(\d{1,3}(?:\.\d{1,3})?)\s?[:.–-]\s+/u

/** A cell or column that holds a number alone, whatever its series. */
const NUMBER_COLUMN = /^[\p{L}\p{N}().:/-]{1,12}$/u

const textOf = (node) =>
  'value' in node ? node.value : node.type === 'break' ? '\n' : (node.children ?? []).map(textOf).join('')

/**
 * Leaf blocks and cells of a tree in reading order, hard line breaks parting them.
 * @returns {{ text: string, label: string | null, cell: boolean, from: 'tree' | 'typed' | 'worded' | 'column' | null }[]}
 */
export function placesOf(root) {
  const places = []
  const add = (text, given, cell) => {
    const typed = given === null ? typedLabel(text.trimStart()) : null
    if (typed) places.push({ text: text.trimStart().slice(typed.length), label: typed.label.raw, cell, from: 'typed' })
    const worded = WORDED.exec(text)
    // A tab is a gap between columns: what stands after it begins a column, as in "RE:<tab>Title".
    const [before, ...columns] = text.split('\t')
    columns.forEach((column, index) => {
      const left = index === 0 ? before.trim() : columns[index - 1].trim()
      places.push({ text: column, label: given ?? (NUMBER_COLUMN.test(left) ? left : null), cell, from: 'column' })
    })
    if (worded) places.push({ text: text.slice(worded[0].length), label: worded[1], cell, from: 'worded' })
    places.push({ text, label: given, cell, from: given === null ? null : 'tree' })
  }
  const lines = (node, given, cell) => {
    const [first = '', ...others] = textOf(node).split('\n')
    add(first, given, cell)
    for (const line of others) add(line, null, cell)
    if (others.length > 0) places.push({ text: textOf(node), label: given, cell, from: given === null ? null : 'tree' })
  }
  const visit = (node, label) => {
    const own = node.data?.label ?? label
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') lines(node, own ?? null, false)
    else if (node.type === 'tableRow') visitRow(node)
    else for (const [index, child] of (node.children ?? []).entries()) visit(child, index === 0 ? own : undefined)
  }
  const visitRow = (row) => {
    let before = ''
    for (const cell of row.children) {
      lines(cell, null, true)
      const text = textOf(cell).trim()
      // A column of numbers beside a column of titles: the number is the row's label.
      if (NUMBER_COLUMN.test(before)) places.push({ text, label: before, cell: true, from: 'column' })
      before = text
    }
  }
  visit(root, undefined)
  return places
}

/** How an item's title stands in the tree: as it should ('tree', 'typed', 'worded', 'column', 'none' where no number is printed), or what is wrong. */
export function placeOfItem(places, { number, title }) {
  const wanted = fold(title)
  const beginning = places.filter(
    ({ text }) =>
      ` ${fold(text)} `.startsWith(`${wanted} `) || fold(text).startsWith(`${wanted} `) || fold(text) === wanted
  )
  if (beginning.length === 0)
    return places.some(({ text }) => fold(text).includes(wanted)) ? 'inside a block' : 'in no block'
  if (number === null || number === undefined) return 'none'
  const right = beginning.find(({ label }) => label !== null && sameNumber(label, String(number)))
  return right ? right.from : 'another label'
}

/** Printed labels may carry a word ("Item 3:") or the levels above ("2.a" for gold "a"); those are told by their end. */
function sameNumber(label, number) {
  const [ours, gold] = [bareNumber(label), bareNumber(number)]
  return ours === gold || ours.split(/\s/u).at(-1) === gold
}

/**
 * @param {{ corpus: string, extensions: string[], fail: (text: string) => void, print: (line: string) => void, titles: number, names: number }} task
 *   `titles` and `names`: the shares in per cent that must be right.
 */
export async function measurePlaces({ corpus, extensions, fail, print, titles, names }) {
  const docs = join(corpus, 'dev', 'docs')
  const hidden = new Set((process.env.COFNOD_UNLISTED ?? '').split(',').filter(Boolean))
  const counts = { items: 0, itemsRight: 0, names: 0, namesRight: 0, from: {} }
  const wrong = []
  for (const file of readdirSync(docs).sort()) {
    if (!extensions.some((extension) => file.endsWith(extension))) continue
    const gold = JSON.parse(readFileSync(join(corpus, 'dev', 'gold', `${file}.json`), 'utf8'))
    const places = await placesOfFile(join(docs, file))
    const note = (line) => wrong.push(hidden.has(file) ? `${file}: (not listed)` : `${file}: ${line}`)
    if (places === null) {
      print(`${file}: no tree (a scan), left out`)
      continue
    }
    for (const item of gold.items ?? []) {
      counts.items += 1
      const place = placeOfItem(places, item)
      const right = ['tree', 'typed', 'worded', 'column', 'none'].includes(place)
      if (right) counts.itemsRight += 1
      else note(`item ${item.number ?? '–'} "${item.title.slice(0, 60)}": ${place}`)
      counts.from[place] = (counts.from[place] ?? 0) + 1
    }
    const folded = places.map(({ text }) => ` ${fold(text)} `)
    for (const { name } of gold.attendees ?? []) {
      counts.names += 1
      if (folded.some((text) => text.includes(` ${fold(name)} `))) counts.namesRight += 1
      else note(`attendee "${name}" lies whole in no block or cell`)
    }
  }
  for (const line of wrong) print(line)
  report('item titles that begin a block with their number', counts.itemsRight, counts.items, titles)
  print(
    `  of them: ${Object.entries(counts.from)
      .map(([place, count]) => `${count} ${place}`)
      .join(', ')}`
  )
  report('attendee names whole in one block or cell', counts.namesRight, counts.names, names)

  function report(what, right, all, bar) {
    const share = (100 * right) / all
    print(`${what}: ${right} of ${all}, ${share.toFixed(1)} % (bar ${bar})`)
    if (!(share >= bar)) fail(`${what}: ${share.toFixed(1)} %, expected ${bar} or more`)
  }
}

async function placesOfFile(path) {
  try {
    return placesOf(await readDocument(path, { ocr: 'never' }))
  } catch (error) {
    if (error.code === 'needs-ocr') return null
    throw error
  }
}
