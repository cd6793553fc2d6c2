/** Our text of a PDF against poppler's. Skipped where `pdftotext` is not installed (scripts/lib/tools.mjs). */
import { spawnSync } from 'node:child_process'
import { readDocument } from 'cofnod'
import { describe, expect, it } from 'vitest'
import { listFixtures } from '../golden/cases.js'

const installed = spawnSync('pdftotext', ['-v']).status === 0
const fixtures = listFixtures().filter(({ path }) => path.endsWith('.pdf'))

/** Letters and digits only: hyphens at line ends, bullets and leaders are set differently. */
const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of `text` that `other` has too, each as often as it has it, as a share of `text`. */
function shareFound(text: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1)
  const found = text.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return found.length / text.length
}

const pdftotext = (path: string) => spawnSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' }).stdout

/** A running header is in our furniture once; in the text of pdftotext it is on every page. */
function withoutFurniture(text: string, furniture: string): string {
  const lines = new Set(furniture.split('\n').map((line) => line.trim()))
  return text
    .split(/[\n\f]/)
    .filter((line) => !lines.has(line.trim()))
    .join('\n')
}

describe.skipIf(!installed)('the text of a PDF', () => {
  it.each(fixtures.map(({ name, path }) => [name, path] as const))(
    '%s: the words of pdftotext',
    async (_name, path) => {
      const { streams } = (await readDocument(path)).data
      const ours = words(streams.body)
      const theirs = words(withoutFurniture(pdftotext(path), streams.furniture))
      expect(theirs.length).toBeGreaterThan(100)
      expect(shareFound(theirs, ours), 'words we lose').toBeGreaterThan(0.995)
      expect(shareFound(ours, theirs), 'words we add').toBeGreaterThan(0.98)
    }
  )
})

it('compares words by number, not by presence', () => {
  expect(shareFound(['a', 'a', 'b', 'c'], ['a', 'b', 'd'])).toBe(0.5)
})
