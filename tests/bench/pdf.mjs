/** PDF: pages per CPU-second, bytes → tree, against engines that give the text alone. */

import { readFileSync } from 'node:fs'
import { readDocument } from '../../packages/parse/dist/index.js'
import { cpuOver, measureEngines } from './lib/compare.mjs'
import { filesOf } from './lib/files.mjs'

const ENGINES = ['cofnod, tree', 'pdf-parse, text', 'liteparse, text', 'pdftotext']
/** Pages per CPU-second of ours as a share of pdf-parse's. */
const BARS = { tagged: 0.8, all: 0.5 }
/** Peak memory of ours as a multiple of pdf-parse's. */
const MEMORY = 1.7

export async function measure({ corpus, fail, print }) {
  const { paths, from } = filesOf(corpus, '.pdf')
  const kinds = await sortByKind(paths)
  const readable = [...kinds.tagged, ...kinds.untagged]
  print(
    `${readable.length} PDFs of ${from}, ${kinds.tagged.length} of them tagged; ${kinds.unread} scans or unreadable left out`
  )
  const results = measureEngines(ENGINES, readable, print)
  const { pages } = results.get('cofnod, tree')
  const pagesOf = (files) => files.reduce((total, path) => total + (pages[path] ?? 0), 0)
  const rate = (engine, files) => (1000 * pagesOf(files)) / cpuOver(results.get(engine), files)
  for (const [engine, { megabytes, failed }] of results) {
    const rates = [readable, kinds.tagged, kinds.untagged].map((files) => rate(engine, files).toFixed(0).padStart(5))
    const memory = megabytes === null ? '' : `, peak ${megabytes.toFixed(0)} MB`
    print(
      `${engine.padEnd(16)}${rates[0]} pages per CPU-second (tagged ${rates[1].trim()}, untagged ${rates[2].trim()})${memory}${failed.length > 0 ? `, ${failed.length} failed` : ''}`
    )
  }
  for (const [kind, files] of [
    ['tagged', kinds.tagged],
    ['all', readable]
  ]) {
    const ratio = rate('cofnod, tree', files) / rate('pdf-parse, text', files)
    print(`${kind}: ${ratio.toFixed(2)} × pdf-parse (bar ${BARS[kind]})`)
    if (!(ratio >= BARS[kind]))
      fail(`${kind} files: ${ratio.toFixed(2)} × pdf-parse's pages per CPU-second, expected ${BARS[kind]} or more`)
  }
  const memory = results.get('cofnod, tree').megabytes / results.get('pdf-parse, text').megabytes
  print(`peak memory: ${memory.toFixed(2)} × pdf-parse's (bar ${MEMORY})`)
  if (!(memory <= MEMORY)) fail(`peak memory is ${memory.toFixed(2)} × pdf-parse's, expected at most ${MEMORY}`)
}

async function sortByKind(paths) {
  const kinds = { tagged: [], untagged: [], unread: 0 }
  for (const path of paths) {
    try {
      const { tagged } = (await readDocument(new Uint8Array(readFileSync(path)), { ocr: 'never' })).data.file
      kinds[tagged ? 'tagged' : 'untagged'].push(path)
    } catch {
      // A scan or a damaged file: nothing to compare. Counted and printed.
      kinds.unread += 1
    }
  }
  return kinds
}
