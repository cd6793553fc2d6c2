/** Texts of documents as LibreOffice writes them, and comparisons of words, for the bars of old Word formats. */
import { convert, findOffice } from './docx-office.mjs'

/**
 * @param {string[]} paths
 * @returns {Promise<(string | null)[] | null>} the plain texts, null for a file that LibreOffice could not read; null where LibreOffice is missing
 */
export async function officeTexts(paths) {
  const command = await findOffice()
  if (command === null) return null
  const made = await convert(command, paths, [{ extension: 'txt', filter: 'txt:Text (encoded):UTF8' }])
  return made.map(([text]) => text?.replace(/^\ufeff/, '') ?? null)
}

/** Letters and digits alone, folded: quotation marks, dashes, bullets and ligatures are set differently by programs. */
export function foldedWords(text) {
  const folded = text.normalize('NFKD').replace(/[\p{M}\u00ad]/gu, '')
  return folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words by count, whatever their order: those of `expected` that `actual` lacks, and the other way round. */
export function wordDifference(expected, actual) {
  const counts = new Map()
  for (const word of expected) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of actual) counts.set(word, (counts.get(word) ?? 0) - 1)
  const missing = []
  const extra = []
  for (const [word, count] of counts) {
    for (let time = 0; time < Math.abs(count); time++) (count > 0 ? missing : extra).push(word)
  }
  return { missing, extra }
}

/** Paths at which two values differ, with both values cut short. */
export function differences(a, b, path = '') {
  if (JSON.stringify(a) === JSON.stringify(b)) return []
  if (!isNested(a) || !isNested(b)) return [`${path}: ${shown(a)} | ${shown(b)}`]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], `${path}/${key}`)
  )
}

const isNested = (value) => typeof value === 'object' && value !== null
const shown = (value) => (JSON.stringify(value) ?? 'absent').slice(0, 120)
