/** The business as sentences: what the rules of this folder look at. */
import { type LabelName, labelNames, splitSentences } from '@cofnod/language'
import type { Span } from '@cofnod/model'
import type { Block } from '../blocks.js'
import { span } from '../found.js'
import type { State } from '../state.js'

export interface Sentence {
  index: number
  /** White space collapsed, as printed otherwise. At most {@link LONGEST} units. */
  text: string
  /** The same length with straight quotes, and without what it quotes from others: what the rules run over. */
  plain: string
  /** The same with the quotations: others' recommendations are recommendations. */
  spoken: string
  /** Body offset of each unit of `text`; one entry more for the end. */
  map: readonly number[]
  /** First and last block it stands in. */
  block: Block
  last: Block
  /** Which paragraph it belongs to, and whether it opens and closes it. */
  paragraph: number
  opens: boolean
  closes: boolean
  /** Owners or a remark set apart at the right of the last line. */
  margin: Margin | null
  /** Says again what stands in the language printed first. */
  skipped: boolean
  /** Has been read as something: no other rule may take it. */
  used: boolean
}

/** What stands at the right of a line, after a tab. Body offsets. */
export interface Margin {
  text: string
  start: number
}

export interface Paragraph {
  index: number
  blocks: Block[]
  /** Sentences [from, to). */
  from: number
  to: number
}

export interface Business {
  sentences: Sentence[]
  paragraphs: Paragraph[]
}

/** A longer sentence is none; the rules look at its beginning. UTF-16 units. */
export const LONGEST = 2000

/** White space collapsed, with the way back: `map[i]` is the offset in `raw`, plus `base`, of unit `i`. */
export function collapse(raw: string, base: number): { text: string; map: number[] } {
  let text = ''
  const map: number[] = []
  const end = Math.min(raw.length, LONGEST)
  for (let i = 0; i < end; i++) {
    const unit = raw[i]!
    const blank = unit <= ' ' ? true : unit > '\x7f' && /\s/u.test(unit)
    if (blank) {
      if (text === '' || text.endsWith(' ')) continue
      text += ' '
    } else text += unit
    map.push(base + i)
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1)
    map.pop()
  }
  const last = map.at(-1)
  map.push(last === undefined ? base : last + 1)
  return { text, map }
}

/** Straight quotes and plain dashes between words; every unit stays where it is. */
export function plainOf(text: string): string {
  return text
    .replace(/[‘’‛′ʼ`´]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/[‐‑‒]/gu, '-')
    .replace(/[―−]/gu, '–')
}

/** UTF-16 units looked at for the last word of a line. */
const LONGEST_WORD = 40

const ENDS = /[.!?:;…]["'’”)\]]{0,2}$/u

/** A block that goes on with the sentence of the one before: broken by a page, a column or a line break. */
function goesOn(before: Block, next: Block, joiners: ReadonlySet<string>): boolean {
  if (next.label || next.bulleted || next.kind === 'heading' || before.kind === 'heading') return false
  if (
    before.cell !== next.cell &&
    (before.cell?.table !== next.cell?.table ||
      before.cell?.row !== next.cell?.row ||
      before.cell?.column !== next.cell?.column)
  )
    return false
  // "seconded by Cllr. O." / "Williams"
  if (before.text.length > 50 && /(?:^|\s)(?:\p{Lu}\.){1,3}$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(next.text))
    return true
  const lastWord = /([\p{L}'’]+)[.]?$/u.exec(before.text.slice(-LONGEST_WORD))?.[1] ?? ''
  // "proposed by Cllr" / "Marsh"
  if (before.text.length > 30 && lastWord !== '' && joiners.has(lastWord.toLowerCase())) return true
  if (ENDS.test(before.text)) return false
  return /^[\p{Ll}(&,;)]/u.test(next.text) && (before.leaf === next.leaf || before.text.length > 45)
}

/** Sentences of the blocks that `wanted` lets through, in reading order. Linear in the text's length. */
export function readSentences(state: State, wanted: (block: Block) => boolean): Business {
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  const blocks = state.blocks
  const joiners = new Set(
    state.languages.flatMap((language) => [...language.names.titles, ...language.functionWords, ...language.names.and])
  )
  for (let i = 0; i < blocks.length; i++) {
    state.deadline.check()
    const first = blocks[i]!
    if (!wanted(first) || first.text === '') continue
    const group = [first]
    while (i + 1 < blocks.length && wanted(blocks[i + 1]!) && goesOn(group.at(-1)!, blocks[i + 1]!, joiners))
      group.push(blocks[++i]!)
    const paragraph: Paragraph = { index: paragraphs.length, blocks: group, from: sentences.length, to: 0 }
    const base = first.textStart
    const printed = state.body.slice(base, group.at(-1)!.end)
    const margin = marginOf(printed, base)
    const raw = margin === null ? printed : printed.slice(0, margin.start - base)
    const quotes = quotesIn(raw, base)
    let quote = 0
    for (const piece of withoutOpenBrackets(raw, splitSentences(raw))) {
      // "★ Ann to write", "** ACTION - …": the mark is no word of it.
      const mark = ORNAMENT.exec(raw.slice(piece.start, piece.start + 12))?.[0].length ?? 0
      const { text, map } = collapse(raw.slice(piece.start + mark, piece.end), base + piece.start + mark)
      if (!/[\p{L}\p{N}✓✔☑☐]/u.test(text)) continue
      const start = map[0]!
      while (quote < quotes.length && quotes[quote]![1] <= start) quote++
      const inside: [number, number][] = []
      for (let i = quote; i < quotes.length && quotes[i]![0] < map.at(-1)!; i++) inside.push(quotes[i]!)
      sentences.push({
        index: sentences.length,
        text,
        plain: inside.length === 0 ? plainOf(text) : withoutQuotes(plainOf(text), map, inside),
        spoken: plainOf(text),
        map,
        block: group.findLast((block) => block.textStart <= start) ?? first,
        last: group.findLast((block) => block.textStart <= map.at(-1)! - 1) ?? first,
        paragraph: paragraph.index,
        opens: sentences.length === paragraph.from,
        closes: false,
        margin: null,
        skipped: false,
        used: false
      })
    }
    paragraph.to = sentences.length
    if (paragraph.to === paragraph.from) continue
    sentences.at(-1)!.closes = true
    sentences.at(-1)!.margin = margin
    paragraphs.push(...atLabels(state, paragraph, sentences))
  }
  return { sentences, paragraphs }
}

/** "… was discussed. ACTION: Clerk to write.": a label inside a paragraph starts one of its own. */
function atLabels(state: State, paragraph: Paragraph, sentences: readonly Sentence[]): Paragraph[] {
  const parts = [paragraph]
  for (let i = paragraph.from + 1; i < paragraph.to; i++) {
    const sentence = sentences[i]!
    const colon = sentence.plain.indexOf(':')
    if (colon < 2 || colon > LONGEST_LABEL || colon + 3 > sentence.plain.length) continue
    const names = labelNames(sentence.plain.slice(0, colon), state.languages)
    if (!names.some((name) => STARTING.includes(name))) continue
    // "Moved: Ann Bevan" names somebody, "Motion: To accept" does not.
    if (names.includes('mover') && !/^\S+ \p{Ll}/u.test(sentence.plain.slice(colon + 1).trim())) continue
    const before = parts.at(-1)!
    parts.push({ index: before.index + 1, blocks: [sentence.block], from: i, to: before.to })
    before.to = i
    sentences[i - 1]!.closes = true
    sentence.opens = true
  }
  for (const part of parts.slice(1)) for (let i = part.from; i < part.to; i++) sentences[i]!.paragraph = part.index
  return parts
}

const STARTING: LabelName[] = ['actions', 'actionPoint', 'decision', 'agreed', 'motion']

/** Marks before the first word of a sentence. */
const ORNAMENT = /^(?:[*★☆►▶▸→⇒➔➤»◆●]+ ?){1,4}(?=[\p{L}[(“"'@#\d])/u

/** A label is no longer. UTF-16 units. */
const LONGEST_LABEL = 40

/** Words after the last tab of a paragraph's last line, where they are few: a remark in the margin. Sums of money and dates are none. */
function marginOf(raw: string, base: number): Margin | null {
  const tail = raw.slice(-90)
  const match = /(?:\t|[ \u00a0]{4,})\s*([\p{L}][^\t\n]{0,60})$/u.exec(tail)
  if (!match || raw.length - match[0].length < 12) return null
  return {
    text: match[1]!.trim(),
    start: base + raw.length - tail.length + match.index + match[0].length - match[1]!.length
  }
}

/** Sentences parted inside a bracket ("(Ch. No. 3)") joined again, where it closes soon. */
function withoutOpenBrackets(
  raw: string,
  pieces: readonly { start: number; end: number }[]
): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    if (before && before.end - before.start < LONGEST) {
      const tail = raw.slice(Math.max(before.start, before.end - 60), before.end)
      const head = raw.slice(piece.start, piece.start + 60)
      if (/\([^()]*$/u.test(tail) && /^[^()]*\)/u.test(head)) {
        before.end = piece.end
        continue
      }
    }
    out.push({ ...piece })
  }
  return out
}

/** Fewer words in quotation marks are a name or a term. */
const QUOTED_WORDS = 5

/** What a paragraph quotes: body offsets [from, to) inside marks that are closed again. Linear. */
function quotesIn(raw: string, base: number): [number, number][] {
  const found: [number, number][] = []
  let open = -1
  for (const match of raw.matchAll(/[“”„"]/gu)) {
    const at = match.index
    const opening = match[0] === '"' ? open < 0 && !/[\p{L}\d]/u.test(raw[at - 1] ?? ' ') : match[0] !== '”'
    if (opening) open = at + 1
    else if (open >= 0) {
      if (raw.slice(open, at).split(/\s+/u).length >= QUOTED_WORDS) found.push([base + open, base + at])
      open = -1
    }
  }
  return found
}

/** Letters inside quotations blotted out; every unit stays where it is. `quotes` in order. Linear. */
function withoutQuotes(plain: string, map: readonly number[], quotes: readonly [number, number][]): string {
  let made = ''
  let quote = 0
  for (let i = 0; i < plain.length; i++) {
    const at = map[i]!
    while (quote < quotes.length && quotes[quote]![1] <= at) quote++
    const quoted = quote < quotes.length && at >= quotes[quote]![0]
    made += quoted && plain[i] !== ' ' ? '·' : plain[i]
  }
  return made
}

/** Part of a sentence: [from, to) in its text. */
export interface Part {
  sentence: Sentence
  from: number
  to: number
}

export const whole = (sentence: Sentence): Part => ({ sentence, from: 0, to: sentence.text.length })

/** Spans over the parts; neighbouring parts in the body become one. */
export function spansOf(state: State, parts: readonly Part[]): Span[] {
  const ranges: [number, number][] = []
  for (const { sentence, from, to } of parts) {
    if (to <= from) continue
    const start = sentence.map[from]!
    const end = sentence.map[to - 1]! + 1
    const before = ranges.at(-1)
    if (before && start >= before[1] && /^\s{0,4}$/u.test(state.body.slice(before[1], Math.min(start, before[1] + 5))))
      before[1] = end
    else ranges.push([start, end])
  }
  return ranges.map(([start, end]) => span(state, start, end)).filter((found) => found !== null)
}

/** The words of the parts, joined by a space. */
export function textOf(parts: readonly Part[]): string {
  return parts
    .map(({ sentence, from, to }) => sentence.text.slice(from, to).trim())
    .filter((text) => text !== '')
    .join(' ')
}

/** `text` without the white space, dashes and stray marks at both ends; offsets into it. */
export function trimPart(part: Part, atStart: boolean, atEnd: boolean): Part {
  let { from, to } = part
  const { text } = part.sentence
  while (atStart && from < to && /[\s:;,–—•*-]/u.test(text[from]!)) from++
  while (atEnd && to > from && /[\s,–—(-]/u.test(text[to - 1]!)) to--
  return { sentence: part.sentence, from, to }
}
