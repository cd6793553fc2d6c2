import { expect, it } from 'vitest'
import { richRecord } from '../testing/record.js'
import { languagesInWords } from './words.js'

it.each([
  [['en', 'cy'], 'English and Welsh'],
  [['fr'], 'French'],
  [['en-GB'], 'English'],
  [['not a tag', ''], 'not a tag and ']
])('names %j', (languages, words) => expect(languagesInWords({ ...richRecord(), languages })).toBe(words))
