import { describe, expect, it } from 'vitest'
import { lineText } from './layout.js'
import { paragraphWriter } from './paragraphs.js'
import { findUsual } from './style.js'
import { linesOf, piece, region } from './testing/lay.js'
import { countWords } from './words.js'

type Placed = [x: number, y: number, text: string, bold?: boolean]

/** Letters are 5 points wide; the region runs from 50 to 550: 100 letters. */
function paragraphs(...pages: Placed[][]): string[] {
  const regions = pages.map((placed, at) =>
    region(
      linesOf(
        placed.map(([x, y, text, bold = false]) => piece(x, y, text, { bold })),
        at + 1
      )
    )
  )
  const words = countWords(() => regions.flatMap((r) => r.lines.map(lineText)))
  const writer = paragraphWriter(findUsual(regions), words)
  for (const r of regions) for (const line of r.lines) writer.add(line, r)
  return writer
    .flush()
    .map((p) =>
      p.lines
        .map((line, at) => (at === 0 ? '' : { space: '_', keep: '=', drop: '~' }[p.joints[at - 1]!]) + lineText(line))
        .join('')
    )
}

const full = 'x'.repeat(40).replace(/x{5}/g, 'word ').repeat(2).trim() + ' and so on up to the far end'.slice(0, 20)

describe('paragraphWriter', () => {
  it('joins full lines and stops at short ones', () => {
    expect(
      paragraphs([
        [50, 100, full],
        [50, 112, 'the end.'],
        [50, 124, 'New one']
      ])
    ).toEqual([`${full}_the end.`, 'New one'])
  })
  it('stops at wider spacing', () => {
    const out = paragraphs([
      [50, 100, full],
      [50, 112, full],
      [50, 124, full],
      [50, 148, 'Next words'],
      [50, 160, 'x']
    ])
    expect(out[0]!.split('_')).toHaveLength(3)
    expect(out[1]).toBe('Next words')
  })
  it('keeps names one per line apart', () => {
    expect(
      paragraphs([
        [50, 100, 'Ann Price'],
        [50, 112, 'Bob Rees'],
        [50, 124, 'Cai Puw']
      ])
    ).toEqual(['Ann Price', 'Bob Rees', 'Cai Puw'])
  })
  it('starts anew at bullets and typed labels', () => {
    const out = paragraphs([
      [50, 100, `${full}:`],
      [50, 112, '• one'],
      [50, 124, '1. two'],
      [50, 136, '(a) three'],
      [50, 148, 'Item 3: four']
    ])
    expect(out.slice(1)).toEqual(['• one', '1. two', '(a) three', 'Item 3: four'])
  })
  it('goes on after hanging labels, under the text', () => {
    const words = full.slice(0, 90).trim()
    expect(
      paragraphs([
        [50, 100, '1.'],
        [80, 100, words],
        [80, 112, 'and more'],
        [50, 124, '2.'],
        [80, 124, 'next']
      ])
    ).toEqual([`1.\t${words}_and more`, '2.\tnext'])
  })
  it('parts bold lines from what follows', () => {
    expect(
      paragraphs([
        [50, 100, full, true],
        [50, 112, 'plain words']
      ])
    ).toEqual([full, 'plain words'])
  })
  it('keeps labelled values apart', () => {
    expect(
      paragraphs([
        [50, 100, 'Date: 3 May'],
        [50, 112, 'Place: Hall']
      ])
    ).toEqual(['Date: 3 May', 'Place: Hall'])
  })
  it('goes on over a page break where the sentence does', () => {
    expect(paragraphs([[50, 700, full]], [[50, 50, 'of the meeting.']])).toEqual([`${full}_of the meeting.`])
    expect(paragraphs([[50, 700, `${full}.`]], [[50, 50, 'The next.']])).toEqual([`${full}.`, 'The next.'])
    expect(paragraphs([[50, 700, full]], [[50, 50, '2. Budget']])).toEqual([full, '2. Budget'])
  })
  it('joins hyphenated words', () => {
    const line = `${full.slice(0, 88)} recom-`
    expect(
      paragraphs([
        [50, 100, line],
        [50, 112, 'mended it.']
      ])
    ).toEqual([`${line}~mended it.`])
  })
  it('keeps an acting name in the margin with the sentence that it ends', () => {
    const out = paragraphs([
      [50, 100, full],
      [50, 112, 'to write.'],
      [520, 112, 'Clerk'],
      [50, 124, 'Next one begins']
    ])
    expect(out).toEqual([`${full}_to write.\tClerk`, 'Next one begins'])
  })

  it.each(['a', 'a ', '.', ' -', '1. ', '´', '"', '…', ': '])(
    'takes lines of a million times %j in bounded time',
    (letters) => {
      const line = letters.repeat(1_000_000)
      const start = performance.now()
      const out = paragraphs([
        [50, 100, line],
        [50, 112, line],
        [50, 124, 'end']
      ])
      expect(out.join('').length).toBeGreaterThan(0)
      expect(performance.now() - start).toBeLessThan(10_000)
    }
  )
})
