/** Word: bytes → tree, against what turns a docx into HTML. CPU time, since the machine is shared. */
import { cpuOver, measureEngines } from './lib/compare.mjs'
import { filesOf } from './lib/files.mjs'

/** CPU of ours as a share of mammoth's. */
const BAR = 1.3
const ENGINES = ['cofnod, tree', 'mammoth, HTML', 'pandoc, HTML', 'cofnod, record']

export async function measure({ corpus, fail, print }) {
  const { paths, from } = filesOf(corpus, '.docx')
  const results = measureEngines(ENGINES, paths, print)
  const mammoth = cpuOver(results.get('mammoth, HTML'), paths)
  print(`${paths.length} docx of ${from}`)
  for (const [engine, result] of results) {
    const cpu = cpuOver(result, paths)
    const memory = result.megabytes === null ? '' : `, peak ${result.megabytes.toFixed(0)} MB`
    const failed = result.failed.length === 0 ? '' : `, ${result.failed.length} failed`
    print(
      `${engine.padEnd(16)}${(cpu / paths.length).toFixed(1).padStart(7)} ms CPU a file, ${(cpu / mammoth).toFixed(2)} × mammoth${memory}${failed}`
    )
  }
  const ratio = cpuOver(results.get('cofnod, tree'), paths) / mammoth
  if (!(ratio <= BAR)) fail(`bytes → tree takes ${ratio.toFixed(2)} × mammoth's CPU time, expected at most ${BAR}`)
}
