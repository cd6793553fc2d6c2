/** Footnotes and endnotes (ECMA-376 17.11): their words, at the end of the body, each with its number. */
import { type Block, isBlank } from '../flow/blocks.js'
import { roman } from '../shared/number-format.js'
import { attribute, childrenNamed, type XmlElement } from '../shared/xml.js'
import { readBlocks } from './document.js'
import { partOfType, readSidePart } from './package.js'
import { readRelationships } from './relationships.js'
import { createStory, type DocxShared, type NoteReference, type Story } from './story.js'

const parts = { footnote: 'footnotes', endnote: 'endnotes' } as const
/** Word's own numbering where the document says nothing else (17.11.16, 17.11.17). */
const numberOf = { footnote: String, endnote: roman } as const

/** Notes that the body refers to, in order: footnotes, then endnotes. Notes in notes do not exist. */
export function readNotes(shared: DocxShared): Block[] {
  const references = [...shared.notes]
  return (['footnote', 'endnote'] as const).flatMap((kind) => {
    const own = references.filter((reference) => reference.kind === kind)
    return own.length === 0 ? [] : readKind(shared, kind, own)
  })
}

function readKind(shared: DocxShared, kind: NoteReference['kind'], references: NoteReference[]): Block[] {
  const { docx } = shared
  const path = partOfType(docx, parts[kind])
  const root = readSidePart(docx, path)
  if (!root || path === null) return []
  const byId = new Map(childrenNamed(root, `w:${kind}`).map((element) => [attribute(element, 'w:id'), element]))
  const relationships = readRelationships(docx.zip, path, docx.context.deadline)
  return references.flatMap(({ id }, index) => {
    const element = byId.get(id)
    // Once: a small file could refer to a long note a million times.
    byId.delete(id)
    return element ? readNote(createStory(shared, relationships), element, numberOf[kind](index + 1)) : []
  })
}

function readNote(story: Story, element: XmlElement, label: string): Block[] {
  const blocks = readBlocks(element, story)
  const first = blocks.find((block) => !isBlank(block))
  // The list key is the note's own, so that each note is a list of one and its label is printed.
  if (first?.kind === 'paragraph' && !first.place) first.place = { list: `note ${label}`, level: 0, label }
  return blocks
}
