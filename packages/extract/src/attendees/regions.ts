/** Walks the lines of the document and finds where attendance is stated: labels, what stands behind them, what follows them. */
import type { Block } from '../blocks.js'
import type { State } from '../state.js'
import { type Collector, openRegion, type Region, type Zone, zoneOf } from './collector.js'
import { saysNobody } from './entry.js'
import { type AttendanceLabel, readLabel, startsWithName } from './labels.js'
import { isProse, isUnfinished, looksLikeEntries, MAX_LINE } from './line-forms.js'
import { labelContext } from './lists.js'
import { bare, endOf, type Piece, pieceOf, sub, trim, words } from './pieces.js'
import { isLettersLabel, isPresence, looksLikeList, strictlyNames, withoutTotal, wrapped } from './region-lines.js'
import { organizationOf } from './remarks.js'
import { readSentences, wholeSentences } from './sentences.js'
import { addTally } from './tallies.js'
import { isPost, looksLikeBody, looksLikeGroup, looksLikePerson, matchAny, testAny } from './vocabulary.js'

export interface Walk {
  collector: Collector
  open: Region | null
  /** Index of a block that was read together with the one before it, -1 at first. */
  read: number
  /** The region that the label opened; groups inside it have regions of their own. */
  base: { region: Region; block: Block } | null
}

export function newWalk(collector: Collector): Walk {
  return { collector, open: null, base: null, read: -1 }
}

/** Reads lines that stand under one another. Returns the walk, whose open region a table may go on with. */
export function walkBlocks(walk: Walk, blocks: readonly Block[]): void {
  const { state } = walk.collector
  blocks.forEach((block, index) => {
    state.deadline.check()
    if (walk.read !== block.index) readBlock(walk, block, blocks[index + 1] ?? null)
  })
}

/** Lines of prose after which the front of the document is over, whatever was found of its items. */
const MAX_PROSE = 6

function zoneAt(walk: Walk, block: Block): Zone {
  const zone = zoneOf(walk.collector.state, block.index)
  if (walk.open === null && walk.collector.announced.size > 0 && block.text.length > 12)
    walk.collector.prose += isProse(block.text) ? 1 : 0.5
  return (zone === 'front' || zone === 'attendance') &&
    walk.collector.prose > MAX_PROSE &&
    walk.collector.announced.has('present')
    ? zone === 'front'
      ? 'late'
      : 'early'
    : zone
}

function readBlock(walk: Walk, block: Block, next: Block | null): void {
  const { collector } = walk
  const { state } = collector
  const piece = pieceOf(block)
  if (piece.text === '') return
  const zone = zoneAt(walk, block)
  const label = isLettersLabel(state, block) ? 'other' : readLabel(state, piece, block)
  if (label !== null && label !== 'other' && accepts(walk, label, zone, block, next)) {
    startRegion(walk, label, block)
    return
  }
  if (walk.open !== null) {
    const unfinished = isUnfinished(state, walk.open.lines.at(-1)?.text ?? '')
    const told =
      !unfinished &&
      block.kind === 'paragraph' &&
      /[.!]$/u.test(piece.text) &&
      readSentences(collector, block, piece, 'attendance')
    if (told) {
      // The names of the sentence may go on in the next line.
      const last = collector.regions.at(-1)!
      if (last !== walk.open) close(walk)
      if (walk.open === null && last.lines.length > 0 && isUnfinished(state, last.lines.at(-1)!.text)) {
        walk.open = last
        walk.base = { region: last, block }
        last.inline = true
      }
      return
    }
    if (label !== 'other' && goesOn(walk, block, piece, next)) return
    close(walk)
  }
  if (zone === 'back') return
  const before = collector.regions.length
  const whole = wrapped(state, block, next)
  if (whole !== null && zone !== 'late') {
    walk.read = next!.index
    readSentences(collector, block, whole, zone)
    return
  }
  readSentences(collector, block, piece, zone)
  goOnBelow(walk, block, before)
}

/** A sentence that a comma or an "and" leaves open at the end of the line: its names go on in the next. */
function goOnBelow(walk: Walk, block: Block, before: number): void {
  const { regions, state } = walk.collector
  const last = regions.at(-1)
  if (!last || regions.length === before || last.passing || last.lines.length === 0) return
  if (!isUnfinished(state, last.lines.at(-1)!.text) || !isUnfinished(state, block.text.trimEnd())) return
  walk.open = last
  walk.base = { region: last, block }
  last.inline = true
}

export function close(walk: Walk): void {
  walk.open = null
  walk.base = null
}

/** Whether a label is one here: what is a kind of people in a list is a topic elsewhere. */
function accepts(walk: Walk, label: AttendanceLabel, zone: Zone, block: Block, next: Block | null): boolean {
  const { state, announced } = walk.collector
  // A list of contents holds the label too.
  if (state.claimed.has(block.index) && block.kind === 'listItem' && label.value.text === '') return false
  const starts = state.sections.some((section) => section.from === block.index)
  if (label.post && (walk.open === null || starts)) return false
  if (
    label.value.text !== '' &&
    isProse(label.value.text) &&
    !startsWithName(state, label.value) &&
    !saysNobody(state, words(label.value))
  )
    return false
  if (label.explicit) {
    if (zone === 'front' || zone === 'attendance') return true
    // In the middle of business "guest speaker" is a topic.
    const visitor = label.context.capacity === 'guest' || label.context.capacity === 'observer'
    if (zone === 'early')
      return (
        !(walk.collector.prose > MAX_PROSE && announced.has(label.context.presence)) &&
        label.separated &&
        (!starts || walk.collector.prose > MAX_PROSE) &&
        (!visitor || walk.open !== null)
      )
    // Once a list was read, names under "Present" or "Absent" in the middle of business belong to a vote.
    if (announced.has(label.context.presence) || (announced.size > 0 && label.context.presence !== 'apologies'))
      return false
    return (
      label.separated &&
      (label.value.text === ''
        ? next !== null && startsWithName(state, pieceOf(next))
        : startsWithName(state, label.value) && looksLikeList(label.value.text))
    )
  }
  if (starts && zone !== 'attendance') return false
  if (walk.open !== null) return label.separated && (label.value.text === '' || startsWithName(state, label.value))
  if (zone !== 'front' && zone !== 'attendance') return false
  if (label.value.text !== '')
    return label.separated && startsWithName(state, label.value) && looksLikeList(label.value.text)
  return next !== null && !isOtherBlock(state, next) && startsWithName(state, pieceOf(next)) && looksLikeList(next.text)
}

function isOtherBlock(state: State, block: Block): boolean {
  return readLabel(state, pieceOf(block), block) === 'other'
}

export function startRegion(walk: Walk, label: AttendanceLabel, block: Block, nesting = 0): void {
  const before = walk.open
  const { collector } = walk
  // Under "Apologies" alone, kinds of people part the list; after its names they start the next one.
  const inside =
    walk.base !== null &&
    !label.explicit &&
    (walk.base.region.context.presence === 'present' || walk.base.region.lines.length === 0)
  const context = { ...label.context }
  if (inside && walk.base) {
    context.presence = walk.base.region.context.presence
    if (context.capacity === null) context.capacity = walk.base.region.context.capacity
  }
  // A kind of people beside an explicit label is of that list.
  const region = openRegion(
    collector,
    context,
    label.explicit || (walk.open !== null && walk.base?.region.explicit === true) || isNear(collector, block.index)
  )
  region.blocks.push(block.index)
  collector.reached = block.index
  region.inline = (label.value.text.match(/[,;]/gu)?.length ?? 0) >= 2
  walk.open = region
  if (!inside) walk.base = { region, block }
  if (label.explicit) collector.announced.add(context.presence)
  if (label.count !== null) addTally(collector.state, context.presence, label.count, label.label, block)
  // "Attendees:  Objectives:": the heading of the column beside it.
  const nested = label.value.text === '' || nesting > 0 ? null : readLabel(walk.collector.state, label.value, null)
  // "ROLL CALL – Present: A, B"
  if (nested !== null && nested !== 'other' && nested.explicit && nested.value.text !== '') {
    walk.base = null
    walk.open = null
    startRegion(walk, nested, block, nesting + 1)
  } else if (/^[^,;]{1,40}:$/u.test(label.value.text)) region.beside = true
  else if (label.value.text !== '') addValue(walk, label.value, block)
  // "Chair: Anna Bevan" says nothing of the lines below it.
  if (label.post) walk.open = before
}

/** Right below a list of those present, a kind of people ("Officers:") is of that list. */
function isNear(collector: Collector, index: number): boolean {
  return collector.announced.has('present') && collector.reached >= 0 && index - collector.reached <= 2
}

/** What stands behind a label: a list, and perhaps sentences or more labels after it. */
function addValue(walk: Walk, value: Piece, block: Block): void {
  const { state } = walk.collector
  const sentences = value.text.length > MAX_LINE ? [] : wholeSentences(state, value)
  if (sentences.length <= 1) {
    if (!readSentences(walk.collector, block, value, 'attendance')) addLine(walk, value, block)
    return
  }
  for (const { start, end } of sentences.slice(0, 40)) {
    const piece = trim(sub(value, start, end))
    if (start > 0 || isProse(piece.text)) {
      const label = readLabel(state, piece, null)
      if (label !== null && label !== 'other') {
        startRegion(walk, label, block)
        continue
      }
      if (readSentences(walk.collector, block, piece, 'attendance')) continue
    }
    if (!isProse(piece.text)) addLine(walk, piece, block)
  }
}

/** One line of a list. A line that a comma or an "and" leaves open is gone on with by the next. */
function addLine(walk: Walk, raw: Piece, block: Block): void {
  const region = walk.open
  if (!region || raw.text.length > MAX_LINE) return
  const piece = withoutTotal(raw)
  const last = region.lines.at(-1)
  const { body } = walk.collector.state
  region.blocks.push(block.index)
  walk.collector.reached = Math.max(walk.collector.reached, block.index)
  if (last && isUnfinished(walk.collector.state, last.text) && piece.start - endOf(last) <= 3) {
    region.lines[region.lines.length - 1] = { text: body.slice(last.start, endOf(piece)), start: last.start }
    return
  }
  region.lines.push(piece)
}

/** Whether the open list goes on with this line; takes it where it does. */
function goesOn(walk: Walk, block: Block, piece: Piece, next: Block | null): boolean {
  const { state } = walk.collector
  const open = walk.open!
  // "Anna Bevan: here"
  const answer = /^([^:–—]{3,60}?)\s*(?::|[–—]|\s-\s)\s*(\p{L}[\p{L} ]{1,20})\.?$/u.exec(piece.text)
  if (answer && looksLikePerson(answer[1]!) >= 0.25 && isPresence(state, answer[2]!)) {
    addLine(walk, piece, block)
    return true
  }
  const starts = state.sections.some((section) => section.from === block.index)
  // "Example Trust: A, B" right in the list is a group of it, whatever else it was taken for.
  const unnumbered = state.sections.every((section) => section.from !== block.index || section.item.number === null)
  if (starts && unnumbered && /^[^:]{2,40}:\s+\S/u.test(piece.text) && groupHeading(walk, block, piece, next))
    return true
  if (
    starts &&
    !(open.inline && /,\s*$/u.test(open.lines.at(-1)?.text.slice(-8) ?? '') && strictlyNames(state, open, piece))
  )
    return false
  const text = words(piece)
  if (saysNobody(state, text) && text.length < 120) {
    open.blocks.push(block.index)
    return true
  }
  // The title of an item ("Welcome and apologies") that was not found to be one.
  if (
    (block.bold || block.caps || block.underline) &&
    text.length < 80 &&
    testAny(state, (phrases) => phrases.attendanceTitles, text)
  )
    return false
  if (
    open.inline &&
    open.lines.length > 0 &&
    /\.\s*$/u.test(open.lines.at(-1)!.text.slice(-4)) &&
    looksLikePerson(bare(piece).text) < 0.5
  )
    return false
  const group = groupHeading(walk, block, piece, next)
  if (group) return true
  if (block.kind === 'heading') return false
  if (!looksLikeEntries(block, text)) return false
  // Two columns run together: the other one is printed in another way.
  if (open.beside) {
    open.only ??= block.kind
    if (block.kind !== open.only) return true
  }
  // After a list in running text only more of the same follows: other lines are business.
  if (open.inline && !strictlyNames(state, open, piece)) return false
  addValue(walk, piece, block)
  return true
}

/** "Welsh Government:", a bold "Public sector": a heading over some of the names. */
function groupHeading(walk: Walk, block: Block, piece: Piece, next: Block | null): boolean {
  const { state } = walk.collector
  const open = walk.open!
  const colon = /^([^:]{1,60}):\s*/u.exec(piece.text)
  const label = colon ? trim(sub(piece, 0, colon[1]!.length)) : piece
  const value = colon ? sub(piece, colon[0].length) : sub(piece, piece.text.length)
  if (colon && value.text === '' ? next === null : false) return false
  const base = walk.base!
  const context = { ...base.region.context, linewise: open.context.linewise }
  if (colon) {
    if (value.text !== '' && saysNobody(state, words(value))) {
      open.blocks.push(block.index)
      return true
    }
    // Two people are not parted by a colon: what stands before a surer name is its body.
    const first = bare(value).text.split(/\s*[,;(]/u)[0] ?? ''
    const surer = looksLikePerson(first) >= 0.5 && looksLikePerson(words(label)) < 0.75
    if (looksLikePerson(words(label)) >= 0.7 && open.context.organization === null && !surer) return false
    const inner = labelContext(state, label, context, surer || open.context.organization !== null)
    if (inner === null) return false
    if (value.text !== '' && (isProse(value.text) || !startsWithName(state, value))) return false
    take(walk, inner, block)
    if (value.text !== '') addValue(walk, value, block)
    return true
  }
  const of =
    next === null || text(block).length > 60
      ? null
      : matchAny(state, (phrases) => phrases.fromOrganization, text(block))
  if (
    of?.groups?.organization &&
    of.index === 0 &&
    looksLikePerson(bare(pieceOf(next!)).text.split(/\s*[,(]/u)[0]!) >= 0.5
  ) {
    const at = piece.text.lastIndexOf(of.groups.organization)
    take(
      walk,
      { ...context, role: null, organization: organizationOf(state, sub(piece, at), context.rule, 0.75) },
      block
    )
    return true
  }
  // A line of its own over a list, where names are printed as list items.
  const above =
    block.kind === 'paragraph' && next?.kind === 'listItem' && block.label === null && !/[,(]/u.test(block.text)
  const emphasised =
    above ||
    (block.kind === 'heading'
      ? base.block.kind === 'heading' && block.depth > base.block.depth
      : (block.bold || block.underline) && block.kind === 'paragraph')
  if (!emphasised || next === null || block.label !== null || text(block).length > 60) return false
  if (next.kind === 'heading' || next.bold || isProse(next.text) || !looksLikeEntries(next, words(pieceOf(next))))
    return false
  if (isPost(text(block)) || looksLikePerson(text(block)) >= 0.6) return false
  // A bold line over a list of bodies says where they belong; over names it may be their body.
  const inner =
    looksLikeBody(text(block)) >= 0.6 && Number(looksLikeGroup(text(block))) < 0.5
      ? labelContext(state, label, context)
      : { ...context, organization: null, role: null }
  take(walk, inner ?? context, block)
  return true
}

const text = (block: Block): string => block.text.replace(/\s+/gu, ' ')

function take(walk: Walk, context: Region['context'], block: Block): void {
  const region = openRegion(walk.collector, context, walk.base!.region.explicit)
  region.blocks.push(block.index)
  walk.open = region
}
