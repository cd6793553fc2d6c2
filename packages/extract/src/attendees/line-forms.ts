/** What a line looks like: entries of a list, or a sentence. */
import { findDates } from '@cofnod/language'
import type { Block } from '../blocks.js'
import type { State } from '../state.js'
import { isWord } from './vocabulary.js'

/** Longest line that may be a list of names, and longest single entry, in UTF-16 units. */
export const MAX_LINE = 8000
const MAX_SINGLE = 160

/** Whether a line can be an entry of a list, or several. */
export function looksLikeEntries(block: Block, printed: string): boolean {
  const text = printed.replace(/^(?:\[[ xX✓✔]?\]|[☐☑☒✓✔✗✘])\s*/u, '')
  if (text.length === 0 || text.length > MAX_LINE || /https?:|www\.|@\w/iu.test(text)) return false
  if (!/\p{Lu}|@\p{L}/u.test(text) || isProse(text)) return false
  const listItem = block.kind === 'listItem' || block.kind === 'cell'
  const plain = text.replace(/[([][^)\]]*[)\]]/gu, ' ').trim()
  const tokens = plain.split(/\s+/u)
  if (!listItem && findDates(text).length > 0) return false
  const commas = (plain.match(/[,;]/gu)?.length ?? 0) + 1
  const upper = tokens.filter((token) => /^[“"'‘(]?\p{Lu}/u.test(token)).length
  if (!/^[•\-–*“"'‘\s]*(?:\p{Lu}|\d+[.)]?\s|\p{Ll}{1,5}\s+\p{Lu}|the\s)/u.test(text)) return false
  if (/\p{N}{3,}/u.test(plain) && !listItem) return false
  if (text.length <= MAX_SINGLE && listItem && tokens.length <= 16) return true
  return upper / tokens.length >= (commas > 2 ? 0.45 : 0.5) && (commas > 1 || tokens.length <= 12)
}

/** A sentence: a closing stop after several words in lower case. */
export function isProse(text: string): boolean {
  const plain = text
    .slice(0, 600)
    .replace(/[([][^()[\]]*[)\]]/gu, ' ')
    .trim()
  const tokens = plain.split(/\s+/u)
  const lower = tokens.filter((token) => /^\p{Ll}/u.test(token)).length
  const stop = /[.!?]["'”’)]?\s*$/u.test(text.slice(-6))
  if (stop) return lower >= 4 && lower / tokens.length > 0.4
  return tokens.length > 14 && lower / tokens.length > 0.6
}

/** A list that breaks off: after a comma, an "and", or a word that announces several names. */
export function isUnfinished(state: State, text: string): boolean {
  const tail = text.slice(-24)
  if (/(?:,|\s&)\s*$/u.test(tail)) return true
  const word = /(?:^|[\s,])((?:\p{Lu}\p{L}+ )?[\p{L}’']+)\s*$/u.exec(tail)?.[1]
  if (!word) return false
  const last = word.split(' ').at(-1)!
  if (/^\p{Ll}{1,4}(?:['’]r)?$/u.test(last))
    return isWord(state, (language) => language.names.and, last.replace(/['’]r$/u, ''))
  return (
    /^\p{Lu}/u.test(last) &&
    [word, last].some((one) => isWord(state, (language) => Object.keys(language.phrases.attendance.pluralTitles), one))
  )
}
