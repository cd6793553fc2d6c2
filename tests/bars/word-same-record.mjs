/**
 * Documents that the corpus has as .odt, .doc and .rtf give the same record from each ("the same": all but source,
 * evidence, issues and pages). Where the records differ, the words of the files are compared too, as an office program
 * reads them, so that a difference of the readers can be told from one of the files.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseMinutes } from '../../packages/parse/dist/index.js'
import { differences, foldedWords, officeTexts, wordDifference } from './lib/words.mjs'

const FORMATS = ['.odt', '.doc', '.rtf', '.docx']
const SHOWN = 40

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
