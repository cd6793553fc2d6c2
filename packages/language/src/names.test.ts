import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPost, looksLikeBody, looksLikeGroup, looksLikePerson } from './names.js'
import { longLines, secondsOf } from './testing/long-lines.js'

const people = [
  'John Evans',
  'Siân Eleri Jones',
  'J. R. Evans',
  'R.Ll. Hughes',
  'JOHN SMITH',
  'Cllr Puw',
  'Mr. Smith',
  'Dr Jane Roe, PhD',
  'Y Cynghorydd Gethin Puw (Cadeirydd)',
  'Evans, John',
  'Chen Wei',
  'Mabon ap Gwynfor',
  'Grace May',
  'Jean-Luc Picard',
  'Anwen Haf Rhys-Thomas MS',
  'Supervisor Garcia',
  'Chief Joseph Hall',
  'Tegwyn Oduya',
  'Gabriele de Luca'
]
const bodies = [
  'Welsh Government',
  'Llanfair Town Council',
  'Llanfair Town Council (LTC)',
  'Cyngor Sir Ceredigion',
  'Lywodraeth Cymru',
  'Green Valley Water District',
  "St Mary's Church",
  'National Union of Teachers',
  'Bwrdd Iechyd Prifysgol y Bryniau',
  'Public Services Board',
  'Riverside Academy'
]
const groups = [
  '2 members of the public',
  'Representatives of the Shadow Board',
  'Health Board Directors of Service',
  "Aelodau'r Cyngor",
  'Councillors',
  'Members',
  'School Governors',
  'Deg aelod o’r cyhoedd',
  'Swyddogion'
]
const posts = [
  'Town Clerk',
  'Clerk',
  'Head of Planning',
  'Chief Executive',
  'Director of Finance',
  'Pennaeth Gwasanaeth (Polisi)',
  'Swyddog Monitro',
  'Ysgrifennydd y Bwrdd',
  'Vice Chair',
  'Clerk to the Council',
  'Deputy Clerk',
  'The Chair',
  'Chief Constable',
  'Senior Planning Officer'
]
const headings = [
  'Matters Arising',
  'Annual Report',
  'Any Other Business',
  'Minutes of the last meeting',
  'Action Points',
  'Public Health Wales',
  'Cofnodion y cyfarfod',
  'Apologies for Absence',
  'Main Street',
  'Call to Order'
]

describe('what a text names', () => {
  it.each(people)('%s is a person', (text) => {
    expect(looksLikePerson(text)).toBeGreaterThanOrEqual(0.6)
    expect(looksLikeBody(text)).toBeLessThan(0.5)
    expect(looksLikeGroup(text)).toBeLessThan(0.5)
    expect(isPost(text)).toBe(false)
  })
  it.each(bodies)('%s is a body', (text) => {
    expect(looksLikeBody(text)).toBeGreaterThanOrEqual(0.6)
    expect(looksLikePerson(text)).toBeLessThan(0.5)
    expect(looksLikeGroup(text)).toBeLessThan(0.5)
    expect(isPost(text)).toBe(false)
  })
  it.each(groups)('%s is a group', (text) => {
    expect(looksLikeGroup(text)).toBeGreaterThanOrEqual(0.6)
    expect(looksLikePerson(text)).toBeLessThan(0.5)
    expect(looksLikeBody(text)).toBeLessThan(0.5)
  })
  it.each(posts)('%s is a post', (text) => {
    expect(isPost(text)).toBe(true)
    expect(looksLikePerson(text)).toBeLessThan(0.5)
    expect(looksLikeBody(text)).toBeLessThan(0.5)
  })
  it.each(headings)('%s is no person', (text) => {
    expect(looksLikePerson(text)).toBeLessThan(0.3)
    expect(isPost(text)).toBe(false)
  })
  it.each(['The Council met and agreed to it.', 'It was resolved that John Evans write to the Board', '', '12'])(
    '%j is none of them',
    (text) => {
      expect(Math.max(looksLikePerson(text), looksLikeBody(text))).toBeLessThan(0.5)
    }
  )

  it('scores any text from 0 to 1', () => {
    const words = fc.constantFrom(...people, ...bodies, ...posts, 'of', 'and', ',', '(', ')', '-', '5', "'s")
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words, { maxLength: 5 }).map((parts) => parts.join(' '))
        ),
        (text) => {
          for (const score of [looksLikePerson(text), looksLikeBody(text), looksLikeGroup(text)]) {
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
          }
          expect(typeof isPost(text)).toBe('boolean')
        }
      )
    )
  })

  it('takes no time for long lines', () => {
    for (const [, line] of longLines) {
      expect(
        secondsOf(() => [looksLikePerson(line), looksLikeBody(line), looksLikeGroup(line), isPost(line)])
      ).toBeLessThan(1)
    }
  })
})
