/** Text recognition: seconds a page and peak memory, tesseract.js and the `tesseract` command, through cofnod and alone. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pagePainter } from '../../packages/ocr/dist/index.js'
import { isInstalled } from '../../scripts/lib/run.mjs'
import { printScan } from '../bars/lib/print-scan.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const fixture = resolve(here, '../../fixtures/steering-pdf/input.pdf')
const runner = join(here, 'lib', 'run-ocr.mjs')
/** How much more memory twenty pages may take than two, megabytes. */
const GROWTH = 150
/** How often the fixture's two pages are read in the long document. */
const TIMES = 10

export async function measure({ fail, print }) {
  if (!existsSync(runner)) return fail('run-ocr.mjs is missing')
  const folder = mkdtempSync(join(tmpdir(), 'cofnod-bench-ocr-'))
  try {
    const bytes = await printScan(new Uint8Array(readFileSync(fixture)))
    const scan = join(folder, 'scan.pdf')
    writeFileSync(scan, bytes)
    for (const use of ['js', 'command']) {
      if (use === 'command' && !isInstalled('tesseract')) {
        print('the tesseract command is not installed (Debian: tesseract-ocr, tesseract-ocr-cym): not measured')
        continue
      }
      const short = run(scan, use, 1)
      const long = run(scan, use, TIMES)
      print(
        `${short.name.padEnd(20)} ${(long.milliseconds / long.pages / 1000).toFixed(1)} s a page (${long.cpu} s CPU of this process), peak ${short.megabytes} MB over ${short.pages} pages, ${long.megabytes} MB over ${long.pages}`
      )
      const grown = long.megabytes - short.megabytes
      if (grown > GROWTH) fail(`${use}: ${grown} MB more for ${long.pages} pages than for ${short.pages}`)
    }
    if (isInstalled('tesseract')) await alone(bytes, folder, print)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In a process of its own, so that its peak is its own. */
function run(scan, use, times) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [runner, scan, use, `${times}`], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`run-ocr.mjs failed: ${stderr}`)
  return JSON.parse(stdout)
}

/** The command by itself on the painted page. */
async function alone(bytes, folder, print) {
  const signal = AbortSignal.timeout(60_000)
  const document = await pagePainter.open(bytes, { mediaType: 'application/pdf', signal })
  const picture = await document.paint(1, { dpi: 200, signal })
  await document.close()
  const path = join(folder, 'page.png')
  writeFileSync(path, picture.bytes)
  const start = performance.now()
  const { status } = spawnSync('tesseract', [path, '-', '-l', 'eng+cym', '--dpi', '200', 'hocr'], {
    env: { ...process.env, OMP_THREAD_LIMIT: '1' }
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  print(status === 0 ? `tesseract alone       ${seconds} s for a page already painted` : 'tesseract alone failed')
}
