/**
 * Every .doc, .odt and .rtf of the corpus against LibreOffice: are its words in our tree, once, and do paragraphs that
 * it numbers have the label that it prints?
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../packages/parse/dist/index.js'
import { foldedWords, officeTexts, wordDifference } from './lib/words.mjs'

const FORMATS = ['.doc', '.odt', '.rtf']
/** Shares in per cent. */
const WORDS = 99.8
const LABELS = 99
const SHOWN = 30
/** A printed number as lists have it ("3.", "(iv)", "2.1.a", "Item 3:"), or a bullet. */
const LABEL =
  /^(?:[^\p{L}\p{N}\s]|[oO§]|(?:\p{L}{1,12} )?[([]?(?=[\p{L}\p{N}.]*\p{N}|\p{L}{1,6}[.):\]])[\p{L}\p{N}]{1,7}(?:\.[\p{L}\p{N}]{1,4}){0,8}[.):\]]{0,2}) /u

const stemOf = (path) =>
  path
    .split('/')
    .at(-1)
    .replace(/\.[a-z]+$/, '')
const plain = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** Printed signs in front of list items that are no numbers. */
const isBullet = (label) => !/[\p{L}\p{N}]/u.test(label) || /^[oO§]$/.test(label)

/** Leaf lines of our tree: label and words; cells give their lines without labels, as the tree does. */
function linesOf(tree) {
  const lines = []
  const textOf = (node) =>
    'value' in node ? node.value : node.type === 'break' ? '\n' : (node.children ?? []).map(textOf).join('')
  const visit = (node, label, inCell) => {
    const own = node.data?.label ?? label
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      textOf(node)
        .split('\n')
        .forEach((text, index) => {
          lines.push({
            label: index === 0 ? (own ?? null) : null,
            text: plain(text),
            inCell: inCell || node.type === 'tableCell'
          })
        })
    } else
      for (const [index, child] of (node.children ?? []).entries()) visit(child, index === 0 ? own : undefined, inCell)
  }
  visit(tree, undefined, false)
  return lines
}

/**
 * Lines of LibreOffice that are a label and the words of a line of ours.
 * @returns {{ label: string, found: string | null, words: string }[]} `found` is our label
 */
export function labelledLines(tree, text) {
  const ours = new Map()
  for (const line of linesOf(tree)) ours.set(line.text, [...(ours.get(line.text) ?? []), line])
  const lines = []
  for (const raw of text.split('\n')) {
    const line = plain(raw)
    const label = plain(LABEL.exec(line)?.[0] ?? '')
    const words = plain(line.slice(label.length))
    const candidates = ours.get(words)
    // A line that is ours as a whole has a number that somebody typed, or stands in a cell.
    if (label === '' || !candidates?.length || ours.get(line)?.length) continue
    const right = candidates.findIndex((candidate) => agrees(label, candidate.label))
    const [found] = candidates.splice(Math.max(right, 0), 1)
    lines.push({ label, found: found.label, words })
  }
  return lines
}

const agrees = (label, found) => (found === null ? isBullet(label) : found === label)

export async function measure({ corpus, fail, print }) {
  const hidden = new Set((process.env.COFNOD_UNLISTED ?? '').split(',').filter(Boolean))
  const paths = [join(corpus, 'dev', 'docs'), join(corpus, 'stress')].flatMap((folder) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => FORMATS.some((format) => file.endsWith(format)) && !hidden.has(file))
      .sort()
      .map((file) => join(folder, file))
  )
  const texts = await officeTexts(paths)
  if (texts === null) {
    fail('LibreOffice (Debian: libreoffice-writer) is not installed')
    return
  }
  const sum = { words: 0, missing: 0, extra: 0, numbered: 0, wrong: 0 }
  for (const [index, path] of paths.entries()) {
    const name = path.split('/').at(-1)
    const text = texts[index]
    if (text === null) {
      print(`${name}: LibreOffice cannot read it`)
      continue
    }
    const tree = await readDocument(path)
    const expected = foldedWords(text)
    const { missing, extra } = wordDifference(expected, foldedWords(tree.data.streams.body))
    const lines = labelledLines(tree, text)
    const numbered = lines.filter(({ label }) => !isBullet(label))
    const wrong = lines.filter(({ label, found }) => !agrees(label, found))
    // The same document in another format: where LibreOffice contradicts itself there, it is no oracle.
    const siblings = paths.flatMap((other, at) =>
      at !== index && stemOf(other) === stemOf(path) ? [texts[at] ?? ''] : []
    )
    const disputed = wrong.filter(({ found, words }) =>
      siblings.some((other) => plain(other).includes(`${found} ${words}`))
    )
    print(
      `${name}: ${expected.length} words, ${missing.length} missing, ${extra.length} more; ${numbered.length} numbered, ${wrong.length} labels differ`
    )
    if (missing.length > 0) print(`  missing: ${missing.slice(0, SHOWN).join(' ')}`)
    if (extra.length > 0) print(`  more: ${extra.slice(0, SHOWN).join(' ')}`)
    for (const line of wrong.slice(0, SHOWN)) {
      const why = disputed.includes(line)
        ? ' (LibreOffice prints ours in the same document of another format: not counted)'
        : ''
      print(`  expected "${line.label}", found ${JSON.stringify(line.found)} before "${line.words.slice(0, 50)}"${why}`)
    }
    sum.words += expected.length
    sum.missing += missing.length
    sum.extra += extra.length
    sum.numbered += numbered.length - disputed.length
    sum.wrong += wrong.length - disputed.length
  }
  bar('words of LibreOffice that are in the tree', sum.words - sum.missing, sum.words, WORDS)
  print(`words that the tree has more often than LibreOffice: ${sum.extra}`)
  bar('labels as LibreOffice prints them', sum.numbered - sum.wrong, sum.numbered, LABELS)

  function bar(what, right, all, least) {
    const share = all === 0 ? 0 : (100 * right) / all
    print(`${what}: ${right} of ${all}, ${share.toFixed(2)} % (bar ${least})`)
    if (!(share >= least)) fail(`${what}: ${share.toFixed(2)} %, expected ${least} or more`)
  }
}
