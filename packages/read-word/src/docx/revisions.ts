/** Tracked changes (ECMA-376 17.13.5), comments (17.13.4) and hidden text: out of the words, kept beside them. */
import type { Revision } from '@cofnod/model'
import { cleanLine } from '../shared/text.js'
import { attribute, childrenNamed, descendants, textOf } from '../shared/xml.js'
import type { DocxPackage } from './package.js'
import { partOfType, readSidePart } from './package.js'

/** Collects the revisions of a document in reading order. */
export interface RevisionLog {
  all: Revision[]
  /** A new revision; null where the last one is of the same change and goes on. */
  start(kind: Revision['kind'], author: string | null, date: string | null): Revision
  /** The comment with this id, once. */
  comment(id: string | null): Revision | null
  /** Without those that turned out to have no words. Call when everything is read. */
  finish(): Revision[]
}

export function createRevisionLog(docx: DocxPackage): RevisionLog {
  const all: Revision[] = []
  const comments = readComments(docx)
  return {
    all,
    start(kind, author, date) {
      const revision: Revision = { kind, text: '', author, date, at: null }
      all.push(revision)
      return revision
    },
    comment(id) {
      const comment = id === null ? undefined : comments.get(id)
      if (!comment) return null
      comments.delete(id!)
      all.push(comment)
      return comment
    },
    finish() {
      // Comments that nothing in the body points at are kept all the same.
      for (const comment of comments.values()) all.push(comment)
      for (const revision of all) revision.text = cleanLine(revision.text)
      return all.filter((revision) => revision.text !== '')
    }
  }
}

function readComments(docx: DocxPackage): Map<string, Revision> {
  const root = readSidePart(docx, partOfType(docx, 'comments'))
  return new Map(
    childrenNamed(root, 'w:comment').map((element) => [
      attribute(element, 'w:id') ?? '',
      {
        kind: 'comment',
        text: descendants(element, 'w:p')
          .map((paragraph) => descendants(paragraph, 'w:t').map(textOf).join(''))
          .join('\n'),
        author: attribute(element, 'w:author'),
        date: attribute(element, 'w:date'),
        at: null
      } satisfies Revision
    ])
  )
}
