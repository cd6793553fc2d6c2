/**
 * `cofnod lint` over every document: no crash, its time beside that of reading, which rules fire, a seeded draw of
 * findings to judge by eye, and single faults in Word and PDF.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CLEAN, FAULTS, toDocx } from '../../fixtures/make/content-lint-faults.mjs'
import { check, lintDocument, read } from '../../packages/cofnod/dist/lint/lint-document.js'
import { allRules, presets } from '../../packages/lint/dist/index.js'
import { isReadError } from '../../packages/model/dist/index.js'

const FOLDERS = ['dev/docs', 'stress']
/** Per cent of the time of reading that lint may add. */
const SHARE = 15
const DRAWN = 100
const SEED = 20261124

const rulesOf = (name) => presets.find((preset) => preset.name === name).rules

export async function measure({ corpus, fail, print }) {
  await measureFaults({ fail, print })
  if (!existsSync(corpus)) {
    fail(`there is no corpus at ${corpus}`)
    return
  }
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(corpus, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({ file: `${folder}/${name}`, path: join(corpus, folder, name) }))
  )
  const findings = []
  const failures = new Map()
  let [reading, linting, documents] = [0, 0, 0]
  for (const { file, path } of files) {
    const started = performance.now()
    let document
    try {
      document = await read(path, { ocr: 'never' })
    } catch (error) {
      if (!isReadError(error)) fail(`${file}: reading died: ${error}`)
      failures.set(error.code, (failures.get(error.code) ?? 0) + 1)
      continue
    }
    const done = performance.now()
    try {
      for (const finding of check(document, { rules: rulesOf('strict') }).findings) findings.push({ file, finding })
    } catch (error) {
      fail(`${file}: lint died: ${error.stack}`)
    }
    reading += done - started
    linting += performance.now() - done
    documents += 1
  }
  const share = (linting / reading) * 100
  print(
    `${documents} documents read, ${[...failures].map(([code, count]) => `${count} ${code}`).join(', ') || 'none failed'}`
  )
  print(`reading ${seconds(reading)}, all rules ${seconds(linting)}: ${share.toFixed(1)} % (at most ${SHARE} %)`)
  if (share > SHARE) fail(`lint adds ${share.toFixed(1)} % to reading`)
  const counts = new Map(allRules.map(({ id }) => [id, 0]))
  for (const { finding } of findings) counts.set(finding.ruleId, counts.get(finding.ruleId) + 1)
  const silent = [...counts].filter(([, count]) => count === 0).map(([id]) => id)
  print(
    `${findings.length} findings; ${counts.size - silent.length} of ${counts.size} rules fire here, the others in their examples: ${silent.join(', ')}`
  )
  writeDraw(findings, print)
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/** Rule by rule in turn, each rule's findings in an order that the seed gives: to be judged by whoever looks. */
function writeDraw(findings, print) {
  let state = SEED
  // Numerical Recipes' linear congruential generator: the same draw everywhere.
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const piles = new Map()
  for (const entry of findings) {
    const pile = piles.get(entry.finding.ruleId) ?? []
    piles.set(entry.finding.ruleId, [...pile, entry])
  }
  for (const pile of piles.values()) {
    for (let last = pile.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1))
      ;[pile[last], pile[other]] = [pile[other], pile[last]]
    }
  }
  const drawn = []
  for (let round = 0; drawn.length < Math.min(DRAWN, findings.length); round += 1) {
    for (const pile of piles.values()) if (pile[round] && drawn.length < DRAWN) drawn.push(pile[round])
  }
  drawn.sort((a, b) => (a.finding.ruleId < b.finding.ruleId ? -1 : 1))
  const folder = join(import.meta.dirname, '../../out')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'lint-draw.tsv')
  const row = ({ file, finding: { ruleId, message, place, excerpt } }) =>
    ['', ruleId, file, place.page ?? '', place.item?.number ?? '', message, place.quote ?? '', excerpt?.text ?? '']
      .map((cell) => String(cell).replace(/\s+/g, ' '))
      .join('\t')
  writeFileSync(path, `right\trule\tfile\tpage\titem\tmessage\tquote\tline\n${drawn.map(row).join('\n')}\n`)
  print(`${drawn.length} findings drawn with seed ${SEED} into out/lint-draw.tsv, to be judged (90 right)`)
}

/** The variants of fixtures/make/content-lint-faults.mjs, in Word and as LibreOffice prints them. */
async function measureFaults({ fail, print }) {
  const rules = {
    ...rulesOf('board'),
    ...rulesOf('uk-public-body'),
    'motion-mover': 'warning',
    'motion-seconder': 'warning'
  }
  const folder = mkdtempSync(join(tmpdir(), 'cofnod-lint-'))
  try {
    const cases = [{ name: 'clean', text: CLEAN }, ...FAULTS.map((fault) => ({ ...fault, text: fault.change(CLEAN) }))]
    for (const [index, { text }] of cases.entries()) writeFileSync(join(folder, `${index}.docx`), await toDocx(text))
    const formats = ['docx', ...(printAll(folder, cases.length, fail) ? ['pdf'] : [])]
    for (const format of formats) {
      let right = 0
      for (const [index, { name, rule, page, item }] of cases.entries()) {
        const { findings } = await lintDocument(join(folder, `${index}.${format}`), { config: { rules } })
        const shown = findings.map(
          ({ ruleId, place }) => `${ruleId} page ${place.page} item ${place.item?.number ?? null}`
        )
        const wanted = `${rule} page ${format === 'pdf' ? page : null} item ${item}`
        const fits = rule === undefined ? shown.length === 0 : shown.includes(wanted)
        if (fits) right += 1
        else
          fail(
            `${format}, ${name}: ${shown.join('; ') || 'nothing'}, expected ${rule === undefined ? 'nothing' : wanted}`
          )
      }
      print(
        `${format}: ${right} of ${cases.length} variants as expected (the first in order, the others with one fault each)`
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function printAll(folder, count, fail) {
  const inputs = Array.from({ length: count }, (_, index) => join(folder, `${index}.docx`))
  const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
  try {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        ...inputs
      ],
      { stdio: 'pipe' }
    )
    return true
  } catch (error) {
    fail(
      error.code === 'ENOENT'
        ? 'LibreOffice is not installed (Debian: libreoffice-writer)'
        : `LibreOffice failed: ${error.message}`
    )
    return false
  }
}
