import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longLines, secondsOf } from '../testing/long-lines.js'
import { splitSentences } from './sentences.js'

const told = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  // Sentences joined by one space must come apart again.
  it.each([
    ['J. R. Evans spoke first.', 'He left at 7.30 p.m.', 'Councillor Jones took the chair.'],
    ['Mr. Smith thanked Cllr. Jones O.B.E. for it.', 'Mrs. Price left.'],
    ['See No. 5 of the list, e.g. the bridge, etc. as before.', 'It cost £3.50.'],
    ['RESOLVED:- that (a) the wall be built; (b) the gate be shut.', 'Noted.'],
    ['It rose by 4.5%.', 'Was that all?', 'It was!', 'Good.'],
    ['"It is done."', 'She sat down.'],
    ['(This was noted.)', 'The clerk wrote it down.'],
    ['Daeth y cyfarfod i ben am 9.00 y.h.', 'Llofnodwyd gan y Cadeirydd.'],
    ["Diolchodd Cyng. Huws i'r Parch. Jones.", 'Nid oedd dim arall.'],
    ['R.Ll. Hughes and C.Ll. Puw agreed.', 'So did the others.'],
    ['The answer was no.', 'Members left.'],
    ['It would wait… perhaps.', 'It did not.'],
    ['The grant is from Acme Ltd.', 'It is small.'],
    ['Item 3.1 refers to s.151 of the Act.', '5 members voted.'],
    ['It begins at 7 p.m. Monday 5 May.', 'Nobody objected.'],
    ['The U.K. Government replied.', 'We are waiting.']
  ])('%s …', (...sentences) => expect(told(sentences.join(' '))).toEqual(sentences))

  it('keeps labels with their line and parts paragraphs', () => {
    expect(told('1. Welcome\n\n2. Apologies were read. None came.')).toEqual([
      '1. Welcome',
      '2. Apologies were read.',
      'None came.'
    ])
    expect(told('one line\nand its other half.')).toEqual(['one line\nand its other half.'])
    expect(told('')).toEqual([])
    expect(told(' \n ')).toEqual([])
  })

  it('leaves nothing but white space out, of any text', () => {
    const words = fc.constantFrom(
      'Mr',
      'p.m',
      '.',
      '. ',
      '…',
      '"',
      ')',
      'J',
      'The',
      'no',
      '5',
      '\n',
      '\n\n',
      ' ',
      '?',
      ';',
      '😀'
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '))
    )
    fc.assert(
      fc.property(text, (line) => {
        let reached = 0
        for (const { start, end } of splitSentences(line)) {
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThan(start)
          expect(line.slice(reached, start).trim()).toBe('')
          reached = end
        }
        expect(line.slice(reached).trim()).toBe('')
        expect(reached).toBeLessThanOrEqual(line.length)
      }),
      { numRuns: 1500 }
    )
  })

  it.each(longLines)('takes under 3 s for five million characters of %j', (_seed, line) => {
    expect(secondsOf(() => splitSentences(line))).toBeLessThan(3)
  })
})
