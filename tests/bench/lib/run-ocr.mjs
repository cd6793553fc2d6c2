/** Reads a scan so many times with one engine, and prints what that took as JSON: `node run-ocr.mjs SCAN js|command TIMES`. */
import { readFileSync } from 'node:fs'
import { createOcrEngine, pagePainter } from '../../../packages/ocr/dist/index.js'
import { readDocument } from '../../../packages/parse/dist/index.js'

const [path = '', use = 'js', times = '1'] = process.argv.slice(2)
const engine = await createOcrEngine({ use })
const bytes = new Uint8Array(readFileSync(path))
let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 50)
const start = performance.now()
let pages = 0
for (let time = 0; time < Number(times); time++) {
  const tree = await readDocument(bytes, { ocr: engine, painter: pagePainter, limits: { milliseconds: 600_000 } })
  pages += tree.data.file.recognisedPages?.length ?? 0
}
const milliseconds = performance.now() - start
clearInterval(watch)
await engine.close()
const { user, system } = process.cpuUsage()
console.log(
  JSON.stringify({
    ...{ name: engine.name, pages, milliseconds, megabytes: Math.round(peak / 1024 / 1024) },
    cpu: Math.round((user + system) / 1e5) / 10
  })
)
