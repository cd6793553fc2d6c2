import { describe, expect, it } from 'vitest'
import { htmlReader, markdownReader, textReader } from './index.js'
import { encode } from './testing/read.js'

const readers = [textReader, markdownReader, htmlReader]
const best = (content: string | Uint8Array, name: string | null) => {
  const bytes = typeof content === 'string' ? encode(content) : content
  const scores = readers.map((reader) => reader.sniff(bytes, name))
  expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
  const top = Math.max(...scores)
  return top === 0 ? null : readers[scores.indexOf(top)]?.format
}
const PLAIN = 'Parish notes\n\nPresent: A, B\n\n1. Welcome\n\n* Bins\n    - fine\n'
const MARKDOWN = '# Parish notes\n\n**Present:** A, B\n\n## Bins\n\n- fine\n'
const PAGE = '<!doctype html><html><body><p>Parish notes</p></body></html>'

describe('sniff: content outweighs the name', () => {
  it.each([
    ['plain text', PLAIN, null, 'txt'],
    ['plain text called .html', PLAIN, 'a.html', 'txt'],
    ['plain text called .md', PLAIN, 'a.md', 'md'],
    ['Markdown', MARKDOWN, null, 'md'],
    ['Markdown called .txt', MARKDOWN, 'a.txt', 'md'],
    ['a pipe table', 'x\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', null, 'md'],
    ['a page', PAGE, null, 'html'],
    ['a page called .txt', PAGE, 'a.txt', 'html'],
    ['a page called .md', PAGE, 'a.md', 'html'],
    ['a page behind a comment', `<!-- saved -->\n${PAGE}`, null, 'html'],
    ['a fragment', '<p>Parish <b>notes</b></p><ul><li>Bins</li></ul>', null, 'html'],
    ['text with a stray tag', `${PLAIN}${'words '.repeat(400)}<br>`, 'a.txt', 'txt'],
    ['text with angle brackets', 'a < b and c > d', null, 'txt']
  ])('%s', (_, content, name, format) => {
    expect(best(content, name)).toBe(format)
  })
  it.each([
    ['zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['OLE', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['PDF', '%PDF-1.7\n'],
    ['RTF', '{\\rtf1 words}'],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['control characters', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32)],
    ['nothing', '']
  ])('%s is none of the three', (_, content) => {
    expect(best(content, 'a.txt')).toBeNull()
  })
  it('reads UTF-16 as text', () => {
    const units = [...'\ufeffParish notes'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])
    expect(best(Uint8Array.from(units), null)).toBe('txt')
  })
})
