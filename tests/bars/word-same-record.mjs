/**
 * Documents that the corpus has as .odt, .doc and .rtf give the same record from each ("the same": all but source,
 * evidence, issues and pages). Where the records differ, the words of the files are compared too, as an office program
 * reads them, so that a difference of the readers can be told from one of the files.
 * Every .docx of the corpus is saved by LibreOffice in the three other formats, too, and read again.
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseMinutes } from '../../packages/parse/dist/index.js'
import { withConverted } from './lib/convert-word.mjs'
import { findOffice } from './lib/docx-office.mjs'
import { differences, foldedWords, officeTexts, wordDifference } from './lib/words.mjs'

const FORMATS = ['.odt', '.doc', '.rtf', '.docx']
const SHOWN = 40
const SHOWN_SAVED = 2
/** Per cent of the files saved by LibreOffice; it loses things itself (header rows in RTF, the spelling of addresses). */
const SAVED = 95

/** What a record says of the meeting, apart from the file that it was read from. */
const content = ({ source: _source, evidence: _evidence, issues: _issues, unresolved, ...rest }) => ({
  ...rest,
  unresolved: unresolved.map(({ pointer, code }) => ({ pointer, code }))
})

/** Files of dev and stress by their name without extension, where a name comes in two of the formats or more. */
function families(corpus) {
  const groups = new Map()
  for (const folder of [join(corpus, 'dev', 'docs'), join(corpus, 'stress')]) {
    for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
      const extension = FORMATS.find((format) => file.endsWith(format))
      if (!extension) continue
      const name = file.slice(0, -extension.length)
      groups.set(name, [...(groups.get(name) ?? []), { file, path: join(folder, file) }])
    }
  }
  return [...groups].filter(([, files]) => files.length > 1)
}

export async function measure({ corpus, fail, print }) {
  await measureTriples({ corpus, fail, print })
  await measureSaved({ corpus, fail, print })
}

async function measureTriples({ corpus, fail, print }) {
  const found = families(corpus)
  if (found.length === 0) fail('the corpus has no document in several Word formats')
  for (const [name, files] of found) {
    const [first, ...others] = files
    const expected = content(await parseMinutes(first.path))
    print(
      `${name}: ${expected.attendees.length} attendees, ${expected.agendaItems.length} items, ${expected.decisions.length} decisions, ${expected.actions.length} actions`
    )
    for (const other of others) {
      const found = differences(expected, content(await parseMinutes(other.path)))
      print(`${first.file} and ${other.file}: ${found.length === 0 ? 'equal' : `${found.length} differences`}`)
      for (const line of found.slice(0, SHOWN)) print(`  ${line}`)
      if (found.length === 0) continue
      fail(`${other.file}: the record differs from that of ${first.file} in ${found.length} places`)
      await tellFiles(first, other, print)
    }
  }
}

/** Whether the files themselves have other words. */
async function tellFiles(first, other, print) {
  const texts = await officeTexts([first.path, other.path])
  if (texts === null) {
    print('  LibreOffice (Debian: libreoffice-writer) is not installed: the words of the files were not compared')
    return
  }
  const { missing, extra } = wordDifference(foldedWords(texts[0]), foldedWords(texts[1]))
  print(
    `  words by LibreOffice: only in ${first.file} [${missing.join(' ')}], only in ${other.file} [${extra.join(' ')}]`
  )
}

/** Every .docx against what LibreOffice saves of it in the other formats. */
async function measureSaved({ corpus, fail, print }) {
  const command = await findOffice()
  if (command === null) {
    fail('LibreOffice (Debian: libreoffice-writer) is not installed: no .docx was saved in other formats')
    return
  }
  const hidden = new Set((process.env.COFNOD_UNLISTED ?? '').split(',').filter(Boolean))
  const paths = [join(corpus, 'dev', 'docs'), join(corpus, 'stress')].flatMap((folder) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => file.endsWith('.docx') && !hidden.has(file))
      .sort()
      .map((file) => join(folder, file))
  )
  const counts = new Map()
  await withConverted(command, paths, async (saved) => {
    const records = new Map()
    for (const path of paths) records.set(path, await recordOf(path))
    for (const { path, format, copy } of saved) {
      const expected = records.get(path)
      if (copy === null || expected === null) continue
      const count = counts.get(format) ?? { equal: 0, all: 0 }
      counts.set(format, count)
      count.all++
      const found = differences(expected, await recordOf(copy))
      if (found.length === 0) count.equal++
      else print(`${basename(path)} saved as ${format}: ${found.length} differences`)
      for (const line of found.slice(0, SHOWN_SAVED)) print(`  ${line}`)
    }
  })
  let equal = 0
  let all = 0
  for (const [format, count] of counts) {
    print(`.docx saved by LibreOffice as .${format}: ${count.equal} of ${count.all} records equal`)
    equal += count.equal
    all += count.all
  }
  const share = all === 0 ? 0 : (100 * equal) / all
  print(`equal records of saved files: ${equal} of ${all}, ${share.toFixed(1)} % (bar ${SAVED})`)
  if (!(share >= SAVED)) fail(`equal records of saved files: ${share.toFixed(1)} %, expected ${SAVED} or more`)
}

/** Null where the file cannot be read (an encrypted one). */
async function recordOf(path) {
  try {
    return content(await parseMinutes(path))
  } catch (error) {
    if (error.name === 'ReadError') return null
    throw error
  }
}
