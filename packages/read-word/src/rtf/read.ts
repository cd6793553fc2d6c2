/** Rich Text Format .rtf (RTF 1.9.1) to a document tree: the interpreter of its tokens. */
import { type DocumentTree, type ReadContext, ReadError, type Revision } from '@cofnod/model'
import type { Block } from '../flow/blocks.js'
import { sealFlow } from '../flow/seal.js'
import { RTF_MEDIA_TYPE } from '../media-types.js'
import { dttmDate } from '../shared/dttm.js'
import { checkInput } from '../shared/input.js'
import { linkOf } from '../shared/link-field.js'
import { cleanLine } from '../shared/text.js'
import { fateOf } from '../shared/tracked.js'
import { decodeBytes, encodingOfCharset, encodingOfCodepage } from './codepages.js'
import { infoDate } from './info.js'
import { listTables } from './lists.js'
import { createNotes } from './notes.js'
import { defineOldList, plainOldList } from './old-lists.js'
import { characterWords, type GroupState, paragraphWords, plainCharacter, plainParagraphFormat } from './state.js'
import {
  addText,
  createStory,
  depthOf,
  endParagraph,
  finishStory,
  plainText,
  type RtfStory,
  type RtfTables
} from './story.js'
import { tokenize } from './tokens.js'
import { ALIGN, DESTINATIONS, type Destination, INFO, isStory, LETTERS, SYMBOLS, shownName } from './words.js'

/** A group on the stack: what to restore, and what its end completes. */
interface Group {
  state: GroupState
  /** Set where the group opened a story or value of its own. */
  end: (() => void) | null
  /** Instruction of a field, read by its result. */
  instruction: string
}

/** @throws ReadError empty, too-large, damaged, timeout, aborted */
export function readRtf(bytes: Uint8Array, context: ReadContext): DocumentTree {
  checkInput(bytes, context)
  const tables: RtfTables = { fonts: new Map(), styles: new Map(), authors: [], lists: listTables() }
  const revisions: Revision[] = []
  const furniture: Block[][] = []
  const notes = createNotes()
  /** Of the comment that comes next. */
  let comment: Pick<Revision, 'author' | 'date'> = { author: null, date: null }
  const metadata: string[] = []
  const body = createStory(context.trackedChanges, context.limits.elements)
  let story: RtfStory = body
  let state: GroupState = {
    destination: 'text',
    character: plainCharacter(),
    paragraph: plainParagraphFormat(),
    fallback: 1,
    link: null
  }
  const groups: Group[] = []
  let encoding = encodingOfCodepage(1252)
  let pending: number[] = []
  let pendingEncoding = encoding
  let skipped = 0
  let starred = false
  let fresh = false
  /** Collects words of values: font and style names, info, instructions. */
  let value = ''
  let entry: { number: number; charset: string | null; outline: number | null } = {
    number: 0,
    charset: null,
    outline: null
  }
  let date: Record<string, number> = {}

  const write = (text: string) => {
    switch (state.destination) {
      case 'text':
      case 'furniture':
      case 'note':
      case 'comment':
        addText(story, text, state.character, state.link, tables, revisions)
        return
      case 'label': {
        const format = state.character
        const font = format.font === null ? null : tables.fonts.get(format.font)?.name
        story.label += /symbol|wingdings/i.test(font ?? '') ? '•' : text
        return
      }
      case 'instruction':
        // The group around `\fldinst` is the field; its result asks there.
        for (const group of groups.slice(-3)) group.instruction += text
        return
      case 'fonts':
      case 'styles':
      case 'authors':
        for (const letter of text) {
          if (letter === ';') endEntry()
          else value += letter
        }
        return
      case 'value':
      case 'comment-author':
      case 'comment-date':
      case 'old-list':
        value += text
        return
      case 'lists':
        tables.lists.text(text)
        return
      default:
        return
    }
  }
  const endEntry = () => {
    const name = cleanLine(value)
    value = ''
    if (state.destination === 'fonts') tables.fonts.set(entry.number, { name, encoding: entry.charset })
    if (state.destination === 'styles')
      tables.styles.set(entry.number, { name: shownName(name), outline: entry.outline })
    if (state.destination === 'authors') tables.authors.push(name)
    entry = { number: 0, charset: null, outline: null }
  }
  const flush = () => {
    if (pending.length === 0) return
    const text = decodeBytes(pending, pendingEncoding)
    pending = []
    write(text)
  }
  const currentEncoding = () =>
    (state.character.font === null ? null : tables.fonts.get(state.character.font)?.encoding) ?? encoding

  /** A story of its own for the words of a group; `end` takes its blocks. */
  const nested = (end: (blocks: Block[]) => void) => {
    const outer = story
    const own = createStory(context.trackedChanges, context.limits.elements)
    story = own
    state.paragraph = plainParagraphFormat()
    state.character = plainCharacter()
    return () => {
      story = outer
      end(finishStory(own, state.paragraph, tables))
    }
  }
  const enter = (name: string, destination: Destination) => {
    const group = groups.at(-1)
    state.destination = destination
    if (!group) return
    if (destination === 'furniture') group.end = nested((blocks) => furniture.push(blocks))
    else if (destination === 'note') group.end = nested(notes.add)
    else if (destination === 'comment') {
      group.end = nested((blocks) => {
        const text = cleanLine(plainText(blocks))
        if (text === '') return
        const revision: Revision = { kind: 'comment', text, ...comment, at: null }
        comment = { author: null, date: null }
        revisions.push(revision)
        story.pieces.push({ kind: 'mark', revision })
      })
    } else if (destination === 'box') {
      state.destination = 'text'
      group.end = nested((blocks) => {
        for (const block of blocks) story.boxes.push(block)
      })
    } else if (destination === 'comment-author' || destination === 'comment-date') {
      value = ''
      group.end = () => {
        if (destination === 'comment-author') comment = { author: cleanLine(value) || null, date: null }
        else comment.date = dttmDate(Number(value) | 0)
        value = ''
      }
    } else if (destination === 'old-list') {
      const list = plainOldList()
      state.paragraph.oldList = list
      group.end = () => {
        group.state.paragraph.oldList = list
      }
    } else if (name === 'fldrslt') state.link = linkOf(groups.at(-2)?.instruction ?? '') ?? state.link
  }
  const enterInfo = (name: string) => {
    const group = groups.at(-1)
    if (!group) return
    const key = INFO[name]!
    value = ''
    date = {}
    state.destination = 'value'
    group.end = () => {
      const text = infoDate(date) ?? cleanLine(value)
      const line = `${key}: ${text}`
      if (text !== '' && !metadata.includes(line)) metadata.push(line)
      value = ''
    }
  }

  const word = (name: string, parameter: number | null) => {
    const opening = fresh
    fresh = false
    const isStarred = starred
    starred = false
    if (skipped > 0 && name !== 'u') {
      skipped--
      return
    }
    flush()
    // Unicode text (`\ud`) stands beside its substitute, and is read as what stands around both.
    if (opening && name === 'ud') {
      state.destination = groups.at(-2)?.state.destination ?? 'skip'
      return
    }
    if (state.destination === 'skip') return
    if (name === 'u') {
      writeUnicode(parameter ?? 0)
      return
    }
    if (opening) {
      if (state.destination === 'info' && name in INFO) {
        enterInfo(name)
        return
      }
      const destination = Object.hasOwn(DESTINATIONS, name) ? DESTINATIONS[name] : undefined
      if (destination) {
        enter(name, destination)
        return
      }
      if (isStarred && !(name === 'cs' || name === 'ts' || name === 's')) {
        state.destination = 'skip'
        return
      }
    }
    interpret(name, parameter)
  }
  const writeUnicode = (code: number) => {
    write(String.fromCharCode(code < 0 ? code + 0x10000 : code & 0xffff))
    skipped = state.fallback
  }
  const interpret = (name: string, parameter: number | null) => {
    if (inHeaderTable(name, parameter)) return
    if (state.destination === 'lists' && !Object.hasOwn(LETTERS, name)) {
      tables.lists.word(name, parameter)
      return
    }
    if (state.destination === 'old-list') {
      defineInOldList(name, parameter)
      return
    }
    if (state.destination === 'table-properties') {
      story.innerRow.define(name, parameter)
      if (name === 'nestrow') story.tables.endRow(Math.max(state.paragraph.depth, 2), story.innerRow.current())
      return
    }
    if (Object.hasOwn(LETTERS, name)) write(LETTERS[name]!)
    else if (Object.hasOwn(characterWords, name)) characterWords[name]!(state.character, parameter)
    else if (Object.hasOwn(paragraphWords, name)) paragraphWords[name]!(state.paragraph, parameter)
    else if (Object.hasOwn(ALIGN, name)) state.paragraph.align = ALIGN[name]!
    else if (Object.hasOwn(commands, name)) commands[name]!(parameter)
    else if (state.destination === 'value') date[name] = parameter ?? 0
    else story.row.define(name, parameter)
  }
  /** Words of the font table and the style sheet, where formatting words describe the entry. */
  const inHeaderTable = (name: string, parameter: number | null): boolean => {
    if (state.destination !== 'fonts' && state.destination !== 'styles') return false
    // Entries of the style sheet name their font too.
    if (name === (state.destination === 'fonts' ? 'f' : 's')) entry.number = parameter ?? 0
    else if (name === 'cs' || name === 'ts') entry.number = -1
    else if (name === 'fcharset') entry.charset = encodingOfCharset(parameter ?? 0)
    else if (name === 'cpg') entry.charset = encodingOfCodepage(parameter ?? 0)
    else if (name === 'outlinelevel') entry.outline = parameter
    return true
  }
  const endIsGone = () => {
    const { deleted, inserted } = state.character
    return fateOf({ deleted, inserted }, context.trackedChanges).out
  }
  const defineInOldList = (name: string, parameter: number | null) => {
    const list = state.paragraph.oldList
    const group = groups.at(-1)
    if (!list || !group) return
    if (name === 'pntxtb' || name === 'pntxta') {
      value = ''
      group.end = () => {
        list[name === 'pntxtb' ? 'before' : 'after'] = value
        value = ''
      }
    } else defineOldList(list, name, parameter)
  }
  const paragraphEnd = () => {
    if (!isStory(state.destination)) return
    // The end of the paragraph is taken out: the next one's words follow on its line, in the next one's format.
    if (endIsGone()) story.label = ''
    else endParagraph(story, state.paragraph, tables)
  }
  const commands: Record<string, (parameter: number | null) => void> = {
    par: paragraphEnd,
    sect: paragraphEnd,
    line: () => {
      if (isStory(state.destination) && !endIsGone()) story.pieces.push({ kind: 'break' })
    },
    cell: () => {
      endParagraph(story, { ...state.paragraph, inTable: true, depth: 1 }, tables)
      story.tables.endCell(1)
    },
    nestcell: () => {
      endParagraph(story, { ...state.paragraph, inTable: true }, tables)
      story.tables.endCell(depthOf(state.paragraph))
    },
    row: () => story.tables.endRow(1, story.row.current()),
    pard: () => {
      state.paragraph = plainParagraphFormat()
    },
    plain: () => {
      state.character = plainCharacter()
    },
    ftnalt: () => {
      notes.markEndnote()
    },
    uc: (parameter) => {
      state.fallback = Math.min(Math.max(parameter ?? 1, 0), 10)
    },
    ansicpg: (parameter) => {
      encoding = encodingOfCodepage(parameter ?? 1252)
    },
    mac: () => {
      encoding = 'macintosh'
    }
  }

  tokenize(
    bytes,
    {
      open() {
        flush()
        skipped = 0
        fresh = true
        starred = false
        const { depth } = context.limits
        if (groups.length >= depth) throw new ReadError('too-large', { detail: `groups nested deeper than ${depth}` })
        groups.push({ state, end: null, instruction: '' })
        if (state.destination === 'lists') tables.lists.open()
        state = { ...state, character: { ...state.character }, paragraph: { ...state.paragraph } }
      },
      close() {
        flush()
        skipped = 0
        fresh = false
        const group = groups.pop()
        if (!group) return
        if (group.state.destination === 'lists') tables.lists.close()
        group.end?.()
        // The paragraph's format outlives groups inside it only where the group says `\par` itself.
        state = group.state
      },
      word,
      symbol(character) {
        fresh = character === '*' ? fresh : false
        if (character === '*') starred = true
        else if (skipped > 0) skipped--
        else if (character === '\r' || character === '\n') {
          flush()
          paragraphEnd()
        } else if (Object.hasOwn(SYMBOLS, character)) {
          flush()
          write(SYMBOLS[character]!)
        }
      },
      byte(code) {
        fresh = false
        if (skipped > 0) {
          skipped--
          return
        }
        if (state.destination === 'skip') return
        const needed = currentEncoding()
        if (needed !== pendingEncoding) flush()
        pendingEncoding = needed
        pending.push(code)
        if (pending.length >= 0x8000 && code < 0x80) flush()
      }
    },
    () => context.deadline.check()
  )
  flush()
  if (groups.length > 0) {
    const data = { part: 'end of the file', reason: `${groups.length} groups are not closed` }
    context.report({ code: 'part-unreadable', severity: 'warning', data, spans: [], itemId: null })
    while (groups.length > 0) groups.pop()!.end?.()
  }
  const blocks = finishStory(body, state.paragraph, tables)
  for (const revision of revisions) revision.text = cleanLine(revision.text)
  return sealFlow(
    {
      body: blocks.concat(notes.all()),
      furniture,
      metadata,
      revisions: revisions.filter((revision) => revision.text !== ''),
      producer: null
    },
    bytes,
    RTF_MEDIA_TYPE,
    context
  )
}
