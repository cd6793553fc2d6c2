/** Documents in two languages state everything twice: each statement is read once, in the language printed first. */
import { foldText, type Language } from '@cofnod/language'
import { sectionAt } from '../state.js'
import type { Context } from './context.js'
import type { Paragraph } from './sentences.js'

/** A paragraph of fewer words tells no language by itself. */
const LEAST_WORDS = 4
/** A paragraph of so many words tells its language for certain. */
const LONG = 8
/** A line with a slash of no more words may be a title in two languages. */
const LONGEST_TITLE = 14
/** The second language's part of an item is about as long as the first's; more of it is news of its own. */
const MOST_MORE = 1.8

/** Marks the sentences that say again what another language has said. */
export function skipRepeatedLanguage(context: Context): void {
  const { state, business } = context
  if (context.languages.length < 2 || state.draft.languages.length < 2) return
  const tags = business.paragraphs.map((paragraph) => languageOf(context, paragraph))
  // Names and posts tell little: the first paragraph of some length, where there is one.
  const long = tags.findIndex((tag, index) => tag !== null && sizeOf(context, business.paragraphs[index]!) >= LONG)
  const first = long >= 0 ? tags[long] : tags.find((tag) => tag !== null)
  if (first === undefined || first === null) return
  skipWithinParagraphs(context, first)
  const groups = new Map<unknown, number[]>()
  business.paragraphs.forEach((paragraph, index) => {
    const item = sectionAt(state, paragraph.blocks[0]!.index)?.item ?? null
    const group = groups.get(item)
    if (group) group.push(index)
    else groups.set(item, [index])
  })
  const words = (indices: number[], tag: string) =>
    indices
      .filter((index) => tags[index] === tag)
      .reduce((sum, index) => sum + sizeOf(context, business.paragraphs[index]!), 0)
  let firstOnly = 0
  const secondOnly: number[][] = []
  for (const indices of groups.values()) {
    const mine = words(indices, first)
    const others = context.languages.map((language) => language.tag).filter((tag) => tag !== first)
    for (const tag of others) {
      const theirs = words(indices, tag)
      if (theirs === 0) continue
      if (mine > 0 && theirs <= mine * MOST_MORE + 12)
        skip(
          context,
          indices.filter((index) => tags[index] === tag)
        )
      else if (mine === 0) secondOnly.push(indices)
    }
    if (mine > 0 && others.every((tag) => words(indices, tag) === 0)) firstOnly++
  }
  // Two full halves: the items of the second language come after all of the first's.
  if (secondOnly.length >= 2 && firstOnly >= 2 && secondOnly.length <= firstOnly * 1.3 + 1) {
    const lastOfFirst = tags.lastIndexOf(first)
    const later = secondOnly.flat().filter((index) => index > lastOfFirst)
    if (later.length === secondOnly.flat().length) skip(context, later)
  }
}

/** "Cytunon ni. We agreed.": sentences of the first language with the same in the other after them. */
function skipWithinParagraphs(context: Context, first: string): void {
  const { sentences, paragraphs } = context.business
  for (const paragraph of paragraphs) {
    if (paragraph.to - paragraph.from < 2) continue
    const own = sentences.slice(paragraph.from, paragraph.to)
    const tags = own.map((sentence) => tagOf(sentence.text, context.languages))
    const turn = tags.findIndex((tag) => tag !== null && tag !== first)
    if (turn < 1 || tags.lastIndexOf(first) >= turn || !tags.includes(first)) continue
    const words = (from: number, to: number) =>
      own.slice(from, to).reduce((sum, one) => sum + one.text.split(' ').length, 0)
    const mine = words(0, turn)
    const theirs = words(turn, own.length)
    if (theirs > mine * MOST_MORE + 3 || mine > theirs * MOST_MORE + 3) continue
    for (const sentence of own.slice(turn)) {
      sentence.used = true
      sentence.skipped = true
    }
  }
}

function skip(context: Context, indices: readonly number[]): void {
  for (const index of indices) {
    const paragraph = context.business.paragraphs[index]!
    for (let i = paragraph.from; i < paragraph.to; i++) {
      const sentence = context.business.sentences[i]!
      sentence.used = true
      sentence.skipped = true
    }
  }
}

function textOfParagraph(context: Context, paragraph: Paragraph): string {
  return context.business.sentences
    .slice(paragraph.from, paragraph.to)
    .map((sentence) => sentence.text)
    .join(' ')
}

const sizeOf = (context: Context, paragraph: Paragraph): number => textOfParagraph(context, paragraph).split(' ').length

function languageOf(context: Context, paragraph: Paragraph): string | null {
  const text = textOfParagraph(context, paragraph)
  if (text.split(' ').length < LEAST_WORDS) return null
  // A title in both: "Cofnodion / Minutes of the last meeting".
  if (/\s\/\s/u.test(text) && text.split(' ').length <= LONGEST_TITLE) return null
  // Both languages in one paragraph: it is cut where it is read.
  return slashAt(text, context.languages) === null ? tagOf(text, context.languages) : null
}

const ownWords = new WeakMap<readonly Language[], Set<string>[]>()

/** Frequent words and verbs of doing of each language that the others do not have: "at" and "a" are Welsh and English. */
function wordsOf(languages: readonly Language[]): Set<string>[] {
  const known = ownWords.get(languages)
  if (known) return known
  const all = languages.map(
    (language) => new Set([...language.functionWords, ...language.phrases.statements.action.doing].map(foldText))
  )
  const made = all.map(
    (words) => new Set([...words].filter((word) => all.every((other) => other === words || !other.has(word))))
  )
  ownWords.set(languages, made)
  return made
}

/** The language that most of the text's frequent words are of; null where none has more than the others. A sentence is too short for more. */
export function tagOf(text: string, languages: readonly Language[]): string | null {
  const words = foldText(text.slice(0, 2000)).split(/[^\p{L}']+/u)
  const hits = wordsOf(languages).map((own) => words.filter((word) => own.has(word)).length)
  const most = Math.max(...hits)
  return most === 0 || hits.filter((count) => count === most).length > 1 ? null : languages[hits.indexOf(most)]!.tag
}

/** Where "text / same in the other language" goes over to the other language; null where it does not. Offset in `text`. */
export function slashAt(text: string, languages: readonly Language[]): number | null {
  if (languages.length < 2) return null
  for (const match of text.matchAll(/\s\/\s/gu)) {
    const left = text.slice(0, match.index)
    const right = text.slice(match.index + match[0].length)
    if (left.split(' ').length < 3 || right.split(' ').length < 3) continue
    const a = tagOf(left, languages)
    const b = tagOf(right, languages)
    if (a !== null && b !== null && a !== b) return match.index
  }
  return null
}
