/** Everything in the document that could be the heading of an item. */
import { foldText, type Language, matchesAny, type PrintedLabel, possible } from '@cofnod/language'
import { type Block, isCaps } from '../blocks.js'
import type { State } from '../state.js'
import { type TitleView, viewTitle } from './titles.js'

export interface Candidate {
  block: Block
  /** The printed number, "Item 3:" included; null where there is none. */
  number: PrintedLabel | null
  /** Body offsets of number (null where none) and title. */
  numberStart: number
  numberEnd: number
  start: number
  end: number
  title: string
  view: TitleView
  /** `line`: the whole line; `run-in`: text follows on the line; `bullet`: a bullet with notes under it; `cell`: a cell of a table of items. */
  form: 'line' | 'run-in' | 'bullet' | 'cell'
  /** Printed as a heading, in bold, underlined or in capitals. */
  emphasised: boolean
  /** All of the title is bold (underlined), whatever stands behind it. */
  bold: boolean
  underline: boolean
  /** The title is set in capitals. */
  caps: boolean
  /** How much it stands out: higher is more. */
  prominence: number
}

/** Longest title and longest run-in title, UTF-16 units. */
const MAX_TITLE = 600
const RUN_IN = 90
/** Bold type may end a letter early. */
const LOST = 1
/** What is glued to a title's end ("(10 minutes)") is no longer than this. */
const TAIL = 60

/** Candidates among the lines outside tables, in order. A line gives at most one. */
export function lineCandidates(state: State): Candidate[] {
  const found: Candidate[] = []
  for (const block of state.blocks) {
    if (block.cell) continue
    const candidate = candidateOf(block, state)
    if (!candidate) continue
    const second = secondTitle(candidate, state)
    found.push(second ? { ...candidate, ...cutAt(candidate, second.cut, state) } : candidate)
    if (second) found.push(second.candidate)
  }
  return markRepeated(found)
}

/** Words printed this often in one document are labels inside items ("Discussion", "No objection"), unless they are numbered. */
const REPEATED = 3

function markRepeated(candidates: Candidate[]): Candidate[] {
  const counts = new Map<string, number>()
  const plain = candidates.filter((c) => c.number === null && !c.view.standing)
  for (const { title } of plain) counts.set(foldText(title), (counts.get(foldText(title)) ?? 0) + 1)
  for (const c of plain) if (counts.get(foldText(c.title))! >= REPEATED) c.view = { ...c.view, inner: true }
  return candidates
}

/**
 * "2389. Updates: New staging – The clerk …": a numbered title and a sub-title in one bold run. The sub-title stands on
 * its own, less prominent by its missing number.
 */
function secondTitle(first: Candidate, state: State): { cut: number; candidate: Candidate } | null {
  // Where nothing follows, the colon is a part of the title ("Internal audit: access controls").
  if (first.number === null || !(first.block.boldLead > 0 || (first.block.bold && /[–—-]\s*$/u.test(first.block.text))))
    return null
  const match = /^(.{3,60}?)\s*:[-–—]?\s+(?=\p{Lu})/u.exec(first.title)
  if (!match || match[0].length >= first.title.length - 2) return null
  const title = first.title.slice(match[0].length)
  const start = first.start + match[0].length
  const candidate: Candidate = {
    ...first,
    number: null,
    numberStart: start,
    numberEnd: start,
    start,
    title,
    view: viewTitle(title, state.languages, { emphasised: true, numbered: false, following: '' }),
    form: 'run-in',
    prominence: prominenceOf(first.block, null, 'run-in', isCaps(title), first.bold)
  }
  return candidate.view.score >= 0.6 && title.split(/\s+/u).length <= 9 ? { cut: match[1]!.length, candidate } : null
}

/** What changes where the first `length` units from the candidate's start are the title. */
export function cutAt(candidate: Candidate, length: number, state: State): Partial<Candidate> {
  const title = state.body.slice(candidate.start, candidate.start + length)
  return {
    title,
    end: candidate.start + length,
    view: viewTitle(title, state.languages, { emphasised: true, numbered: true, following: '' }),
    form: 'run-in'
  }
}

export function candidateOf(block: Block, state: State): Candidate | null {
  const opensMatter = opens(block, state)
  const worded = numberWord(block.text, state.languages)
  const number = block.label ?? worded?.label ?? null
  const offset = block.label === null && worded ? worded.length : 0
  const text = block.text.slice(offset)
  const base = block.textStart + offset
  const loud = block.kind === 'heading' || block.bold || block.underline
  const gap = columnGap(text)
  const make = (length: number, form: Candidate['form']): Candidate | null => {
    if (length > MAX_TITLE) return null
    const title = cutTails(text.slice(0, length), state.languages)
    if (title === '') return null
    const caps = isCaps(title)
    const leads = form === 'line' && block.boldLead >= offset + title.length - LOST
    const bold = block.bold || leads
    const emphasised = loud || caps || leads
    return {
      block,
      bold,
      underline: block.underline,
      number,
      numberStart: block.start,
      numberEnd: block.label ? block.start + block.label.raw.length : base,
      start: base,
      end: base + title.length,
      title,
      view: viewTitle(title, state.languages, {
        emphasised: emphasised || form === 'run-in',
        numbered: number !== null,
        following: text.slice(length),
        gap: gap > 0,
        opens: opensMatter
      }),
      form,
      emphasised,
      caps,
      prominence: prominenceOf(block, number, form, caps, bold)
    }
  }
  if (gap > 0) return make(gap, 'line')
  const runIn =
    runInLength(block, text, offset, number !== null) ||
    (number !== null && !loud ? stopLength(text, state.languages) : 0)
  if (runIn > 0) return make(runIn, 'run-in')
  return make(text.length, block.bulleted ? 'bullet' : 'line')
}

/** A round of reports prints a name as the heading over what that person told, a bullet over its own notes. */
function opens(block: Block, state: State): boolean {
  const next = state.blocks[block.index + 1]
  if (!next || next.cell) return false
  if (block.kind === 'listItem') return block.listDepth === 1 && block.bold && next.listDepth > 1
  return block.kind === 'heading' && next.kind === 'paragraph' && SENTENCE_END.test(next.text)
}

const SENTENCE_END = /[.!?]["'”’)]?$/u

/** "Item 3: Title" as a label, whose number is 3. */
function numberWord(text: string, languages: readonly Language[]): { label: PrintedLabel; length: number } | null {
  const head = text.slice(0, 60)
  for (const language of languages) {
    for (const pattern of possible(language.phrases.sections.numberWords, head)) {
      const match = pattern.exec(head)
      const value = match?.groups?.number
      if (!match || !value) continue
      const path = value.split('.').map((part) => Number.parseInt(part, 10))
      return {
        label: {
          raw: match[0].trim(),
          value,
          kind: 'decimal',
          path,
          shape: `word ${path.map(() => '#').join('.')}`,
          bare: false
        },
        length: match[0].length
      }
    }
  }
  return null
}

/** Where a row of dots or dashes, or a tab, parts the title from a name or a page number; 0 where nothing does. */
function columnGap(text: string): number {
  const match = /\s*(?:[-–—._…·=]{4,}|\t)/u.exec(text.slice(0, 200))
  return match && match.index > 1 && /\p{L}{2}/u.test(text.slice(0, match.index)) ? match.index : 0
}

/** A bracket of several words with a comma or a semicolon at the end tells about the title. */
const ASIDE = /\s\((?=[^()]{40})[^()]{1,400}[,;][^()]{1,400}\)?$/u

function cutTails(title: string, languages: readonly Language[]): string {
  let tail = title.slice(-TAIL)
  for (const language of languages)
    for (const pattern of possible(language.phrases.sections.titleTails, tail)) tail = tail.replace(pattern, '')
  const cut = (title.slice(0, -TAIL) + tail).replace(ASIDE, '')
  return trimTail(cut.trim() === '' ? title : cut)
}

/** Without the spaces, colons and dashes at its end. */
function trimTail(text: string): string {
  let end = text.length
  while (end > 0 && /[\s:–—-]/u.test(text[end - 1]!)) end -= 1
  return text.slice(0, end)
}

/**
 * How many units of `text` are a title with the matter following on the same line; 0 where the whole line is one thing.
 * A bold beginning says so by itself; in plain type a colon or a spaced dash after a few words does.
 */
function runInLength(block: Block, text: string, offset: number, numbered: boolean): number {
  const lead = block.boldLead - offset
  if (lead > 1 && lead < text.length) {
    const bold = text.slice(0, lead)
    const rest = text.slice(lead)
    if (bold.trim().length <= 140 && /\p{L}{2}/u.test(rest) && /[\s:.–—-]$/u.test(bold + rest.slice(0, 1)))
      return bold.trimEnd().length
  }
  if (block.kind === 'heading' || block.bold) return 0
  const capitals = capitalLead(text)
  if (capitals > 0) return capitals
  const label = /^([\p{Lu} &/'’,-]{4,60}?)(?:\s*:|\s+[–—-])\s+(?=\p{Lu}?\p{Ll})/u.exec(text.slice(0, RUN_IN + 10))
  if (label && /\p{Lu}{4}/u.test(label[1]!)) return label[1]!.length
  const match = /^(\p{Lu}[^:.;!?\n]{1,80}?)(?:\s*:[-–—]?\s+|\s*[–—]\s*|\s-\s?|-\s)(?=\S)/u.exec(
    text.slice(0, RUN_IN + 10)
  )
  if (!match || match[1]!.length > RUN_IN || match[1]!.split(/\s+/u).length > 11) return 0
  // "3. Estyn: thematic review" is one title; matter that follows ends like a sentence or goes on for long.
  const rest = text.slice(match[0].length)
  return isMatter(rest, numbered) ? match[1]!.length : 0
}

/** "A. Bills for ratification. Approved.": a numbered title of a few words that ends in a full stop, and matter after it. */
function stopLength(text: string, languages: readonly Language[]): number {
  const short = /^(?:\p{Lu}\.){2,5}(?=\s+\p{Lu})/u.exec(text)
  if (short && languages.some(({ phrases }) => matchesAny(phrases.sections.standingItems, short[0])))
    return short[0].length
  const match = /^([^.;:!?\n]{3,160})\.\s+(?=\p{Lu})/u.exec(text.slice(0, 170))
  if (!match || match[1]!.split(/\s+/u).length > 24 || endsShort(match[1]!)) return 0
  return languages.some((language) => matchesAny(language.phrases.sections.verbs, match[1]!)) ? 0 : match[1]!.length
}

/** Before a full stop "St", "Cllr" or an initial is an abbreviation, unless all is in capitals ("Y PLAC."). */
function endsShort(text: string): boolean {
  return /\b\p{Lu}\p{L}{0,3}$/u.test(text) && !(text.length > 4 && isCaps(text))
}

/** "APPROVAL OF MINUTES The minutes …": the units in capitals at the start, where two words or more are and matter follows. */
function capitalLead(text: string): number {
  const match = /^(?:[\p{Lu}\d&'’.,/()-]{1,30}\s+){2,24}?(?=[-–—:]?\s*\p{Lu}?\p{Ll})/u.exec(text.slice(0, 300))
  const lead = trimTail(match?.[0] ?? '')
  const words = lead.split(/\s+/u).filter((word) => /\p{Lu}{3}/u.test(word))
  return match && words.length >= 2 && isMatter(text.slice(match[0].length), false) ? lead.length : 0
}

/** Words after a run-in title are longer than this or end in a full stop. */
const MATTER = 70

function isMatter(rest: string, numbered: boolean): boolean {
  return rest.length > (numbered ? 2 * MATTER : MATTER) || /[.!?]["'”’)]?$/u.test(rest)
}

const SIZES = { small: -1, body: 0, large: 3, huge: 4.5 } as const

function prominenceOf(
  block: Block,
  number: PrintedLabel | null,
  form: Candidate['form'],
  caps: boolean,
  bold: boolean
): number {
  let value = 0
  if (block.kind === 'heading') value += 9 - block.depth
  else {
    value += SIZES[block.style.size ?? 'body']
    if (bold) value += 1.5
    if (block.underline) value += 0.75
    if (caps) value += 1
  }
  if (form === 'run-in') value -= 1
  if (number) value += numberRank(number)
  value -= 1.5 * Math.max(0, block.listDepth - 1)
  return value
}

/** Roman capitals stand above letters, those above decimals, those above small letters; each further part is a step down. */
function numberRank(number: PrintedLabel): number {
  if (number.kind === 'decimal') return 2 - 1.5 * (number.path.length - 1)
  if (number.kind === 'code') return 2
  const capital =
    number.shape.startsWith('I') ||
    number.shape.startsWith('A') ||
    number.shape.startsWith('(A') ||
    number.shape.startsWith('(I')
  return capital ? (number.kind === 'roman' ? 2.4 : 2.2) : number.kind === 'alpha' ? 0.5 : 0.25
}
