/** Numbers that someone typed: "3.<tab>Title" has the label "3." like a paragraph that Word numbers. */
import { type PrintedLabel, typedLabel } from '@cofnod/language'
import type { Block, ParagraphBlock, Piece } from './blocks.js'

export interface TypedLabel {
  label: string
  /** The paragraph's pieces without the label and its tab. */
  pieces: Piece[]
}

/** What stands before the first tab of a paragraph, where it reads as a number. */
interface Candidate {
  block: ParagraphBlock
  label: PrintedLabel
  /** The numbers in it; a single letter counts as a letter and as a Roman number. */
  readings: number[][]
}

/** Longer stretches before a tab are words. */
const LONGEST = 20

/**
 * Labels of the paragraphs in `blocks`; in tables there are none. Conservative: what may as well be an initial, a time, a
 * quantity or an amount counts only beside its predecessor or successor ("3.9" bears out "3.10"); days and years never.
 */
export function typedLabels(blocks: Block[]): Map<ParagraphBlock, TypedLabel> {
  const candidates = blocks.flatMap((block) => (block.kind === 'paragraph' ? (candidate(block) ?? []) : []))
  const seen = new Set(candidates.flatMap((each) => each.readings.map((numbers) => keyOf(each.label, numbers))))
  const borneOut = ({ label, readings }: Candidate) =>
    readings.some((numbers) => [-1, 1].some((by) => seen.has(keyOf(label, beside(numbers, by)))))
  const days = daysByYear(candidates)
  const found = new Map<ParagraphBlock, TypedLabel>()
  for (const each of candidates) {
    const { block, label } = each
    if (isNever(label) || isCalendar(label, days)) continue
    if (isWeak(label) && !borneOut(each)) continue
    found.set(block, { label: label.raw, pieces: afterTab(block.pieces) })
  }
  return found
}

function candidate(block: ParagraphBlock): Candidate | null {
  // Bullets, and lists whose format prints nothing, leave a typed number to be seen.
  if (block.place?.label || /^TOC \d/i.test(block.styleName ?? '')) return null
  const lead = leadOf(block.pieces)
  if (lead === null) return null
  // What follows is a word for certain, so that the shape of the number alone decides.
  const label = typedLabel(`${lead}\tX`)?.label
  if (label?.raw !== lead) return null
  const letter = /^[a-z]$/i.test(label.value) ? [[label.value.toLowerCase().charCodeAt(0) - 96]] : []
  // The path leaves a last nought out: "10.00".
  const numbers =
    /^[\d.]+$/.test(label.value) || label.path.length === 0 ? label.value.match(/\d+/g)?.map(Number) : label.path
  return { block, label, readings: [numbers ?? [], ...letter] }
}

/** The trimmed words before the first tab; null where there is no tab soon, or no letter behind it. */
function leadOf(pieces: Piece[]): string | null {
  let lead = ''
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'break') return null
    if (piece.kind === 'mark') continue
    const text = lead === '' ? piece.text.trimStart() : piece.text
    const tab = text.indexOf('\t')
    if (tab === -1) {
      lead += text
      if (lead.length > LONGEST || (piece.link !== null && text !== '')) return null
      continue
    }
    lead = (lead + text.slice(0, tab)).trimEnd()
    const rest = [text.slice(tab), ...pieces.slice(index + 1).map((next) => (next.kind === 'text' ? next.text : ''))]
    return lead !== '' && lead.length <= LONGEST && rest.some((part) => /\p{L}/u.test(part)) ? lead : null
  }
  return null
}

/** The pieces behind the first tab; revisions before it stay. */
function afterTab(pieces: Piece[]): Piece[] {
  const rest: Piece[] = []
  let started = false
  let inside = false
  for (const piece of pieces) {
    if (inside || piece.kind !== 'text') {
      rest.push(piece)
      continue
    }
    // A tab that only indents the number stands before it.
    const text: string = started ? piece.text : piece.text.trimStart()
    started ||= text !== ''
    const tab = text.indexOf('\t')
    if (tab === -1) continue
    inside = true
    rest.push({ ...piece, text: text.slice(tab + 1) })
  }
  return rest
}

/** "A" and "I" of one series have one shape. */
const keyOf = (label: PrintedLabel, numbers: number[]) =>
  `${label.shape.replace(/^(\(?)[iI](?=\W)/, (_, open: string) => `${open}${/[a-z]/.test(label.value) ? 'a' : 'A'}`)} ${numbers.join('.')}`

/** The number before or after: the last one counts on, those before it stay. */
const beside = (numbers: number[], by: number) => [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + by]

const isShortDay = (value: string) => /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.\d{2}$/.test(value)

/** Several "19.09.03" that share their end but not their start are days of a year, not numbers of a meeting's items. */
function isCalendar({ value }: PrintedLabel, days: Map<string, Set<string>>): boolean {
  if (!isShortDay(value)) return false
  const [day, month, year] = value.split('.')
  return [...(days.get(year!) ?? [])].some((other) => {
    const [otherDay, otherMonth] = other.split('.')
    return otherDay !== day && otherMonth !== month
  })
}

/** Day and month of each "19.09.03", by year: a year has few of them, however long the document. */
function daysByYear(candidates: Candidate[]): Map<string, Set<string>> {
  const years = new Map<string, Set<string>>()
  for (const { label } of candidates) {
    if (!isShortDay(label.value)) continue
    const [day, month, year] = label.value.split('.')
    years.set(year!, (years.get(year!) ?? new Set()).add(`${day}.${month}`))
  }
  return years
}

/** Years ("2019."), and days without a year ("19/5"). */
function isNever({ value }: PrintedLabel): boolean {
  if (/^(?:19|20)\d{2}$/.test(value)) return true
  const day = /^(\d{1,2})[/-](\d{1,2})$/.exec(value)
  if (!day) return false
  const [, first, second] = day.map(Number) as [number, number, number]
  return (first <= 31 && second <= 12) || (first <= 12 && second <= 31)
}

/** Shapes that are a number of a series only if the series is there. */
function isWeak({ value, raw, kind, path, bare }: PrintedLabel): boolean {
  if (bare) return true
  // Times and amounts: 7.30, 12.50.
  if (/^\d{1,5}\.\d{2}$/.test(value)) return true
  if (kind === 'code') return !/[a-z]/i.test(value)
  // Initials: "J."
  if (/^\p{Lu}\.$/u.test(raw)) return true
  // "cc." is no 200, "re." no number at all.
  if (kind === 'roman') return (path[0] ?? 0) > 40
  return kind === 'alpha' && value.length > 1 && value[0] !== value[1]
}
