/** Tree → record: milliseconds of CPU a page, and whether ten times the pages take about ten times as long. */
import { extractRecord } from '../../packages/extract/dist/index.js'
import { readDocument } from '../../packages/parse/dist/index.js'
import { filesOf } from './lib/files.mjs'

/** CPU milliseconds a page at the median. */
const PAGE = 5
/** Time of ten times the pages as a multiple. */
const TENFOLD = 12
/** Characters of the body that count as a page where a format has none. */
const CHARACTERS = 2_500
const ROUNDS = 3
const EXTENSIONS = ['.docx', '.doc', '.odt', '.pdf', '.html', '.md', '.txt']

export async function measure({ corpus, fail, print }) {
  const trees = await readTrees(corpus)
  const pagesOf = (tree) => Math.max(tree.data.file.pages ?? 0, tree.data.streams.body.length / CHARACTERS, 0.2)
  // One round over all documents lets V8 compile what it will; a document is never timed twice in a row.
  for (const tree of trees) extractRecord(tree)
  const times = trees.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, tree] of trees.entries()) times[index].push(cpuOf(tree))
  }
  const rates = trees.map((tree, index) => Math.min(...times[index]) / pagesOf(tree)).sort((a, b) => a - b)
  const median = rates[Math.floor(rates.length / 2)]
  const pages = trees.reduce((sum, tree) => sum + pagesOf(tree), 0)
  const total = times.reduce((sum, own) => sum + Math.min(...own), 0)
  print(
    `${trees.length} documents, ${pages.toFixed(0)} pages: ${median.toFixed(1)} ms CPU a page at the median, ${(total / pages).toFixed(1)} over all (bar ${PAGE}), ${Math.round((60_000 * pages) / total)} pages a minute on one core`
  )
  if (!(median <= PAGE))
    fail(`tree → record takes ${median.toFixed(1)} ms a page at the median, expected at most ${PAGE}`)
  await measureGrowth(fail, print)
}

/** CPU milliseconds, threads of the garbage collector included. */
function cpuOf(tree) {
  const before = process.cpuUsage()
  extractRecord(tree)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

async function readTrees(corpus) {
  const trees = []
  for (const path of EXTENSIONS.flatMap((extension) => filesOf(corpus, extension).paths)) {
    try {
      trees.push(await readDocument(path, { ocr: 'never' }))
    } catch (error) {
      // Scans have no tree; everything else that is no tree is a fault to be seen.
      if (error.code !== 'needs-ocr') throw error
    }
  }
  return trees
}

/** Written minutes of one and of ten times the length. */
async function measureGrowth(fail, print) {
  const once = await readDocument(new TextEncoder().encode(minutes(40)), { name: 'a.txt' })
  const tenfold = await readDocument(new TextEncoder().encode(minutes(400)), { name: 'a.txt' })
  const best = (tree) => Math.min(...Array.from({ length: 5 }, () => cpuOf(tree)))
  best(once)
  const ratio = best(tenfold) / best(once)
  print(`ten times the pages: ${ratio.toFixed(1)} × the time (bar ${TENFOLD})`)
  if (!(ratio <= TENFOLD)) fail(`ten times the pages take ${ratio.toFixed(1)} × the time, expected at most ${TENFOLD}`)
}

function minutes(items) {
  const head =
    'Minutes of the meeting of Llanwern Harbour Board held on 4 May 2021\nPresent: Ann Rees (Chair), Bob Owen, Carys Pugh\n'
  const body = Array.from(
    { length: items },
    (_, i) =>
      `${i + 1}. Mooring report ${i + 1}\nThe harbour master reported on the moorings of quay ${i + 1}. It was agreed that the buoys of quay ${i + 1} be renewed. Bob Owen will write to the maker by 1 June 2021.\nACTION: Carys Pugh to inspect chain ${i + 1}.\n`
  )
  return head + body.join('')
}
