/** Complex fields (ECMA-376 17.16.18): instruction, then result, possibly across paragraphs and inside one another. */
import { linkOf } from '../shared/link-field.js'
import { attribute, child, childrenNamed, type XmlElement } from '../shared/xml.js'
import { integer, toggle, valOf } from './units.js'

export interface Field {
  phase: 'instruction' | 'result'
  instruction: string
  /** Number of the paragraph where it began. */
  paragraph: number
}

export interface Fields {
  /** Handles `w:fldChar`. Returns text that the field shows without having a result (form fields). */
  character(element: XmlElement, paragraph: number): string
  /** The instruction of the field that `w:fldChar` here ends before it had a result; null elsewhere. Call before {@link character}. */
  endsWithoutResult(element: XmlElement): string | null
  instruct(text: string): void
  /** Whether words here are part of an instruction. One that never ends hides words of its own paragraph only. */
  hides(paragraph: number): boolean
  /** Address of the innermost hyperlink field whose result this is. */
  link(): string | null
  /** Whether this is part of a table of contents. */
  inContents(): boolean
}

export function createFields(): Fields {
  const open: Field[] = []
  return {
    character(element, paragraph) {
      const type = attribute(element, 'w:fldCharType')
      if (type === 'begin') {
        open.push({ phase: 'instruction', instruction: '', paragraph })
        return formValue(child(element, 'w:ffData'))
      }
      const field = open.at(-1)
      if (type === 'separate' && field) field.phase = 'result'
      if (type === 'end') open.pop()
      return ''
    },
    endsWithoutResult(element) {
      const field = open.at(-1)
      const ends = attribute(element, 'w:fldCharType') === 'end' && field?.phase === 'instruction'
      return ends ? field.instruction : null
    },
    instruct(text) {
      const field = open.at(-1)
      if (field?.phase === 'instruction') field.instruction += text
    },
    hides: (paragraph) => open.some((field) => field.phase === 'instruction' && field.paragraph === paragraph),
    link() {
      for (const field of open.toReversed()) {
        const url = field.phase === 'result' ? linkOf(field.instruction) : null
        if (url !== null) return url
      }
      return null
    },
    inContents: () => open.some((field) => field.phase === 'result' && /^\s*TOC\b/.test(field.instruction))
  }
}

/** 17.16.7 checkBox, 17.16.9 ddList: form fields without a result of their own. */
function formValue(data: XmlElement | null): string {
  const box = child(data, 'w:checkBox')
  if (box) return (toggle(box, 'w:checked') ?? toggle(box, 'w:default') ?? false) ? '☒' : '☐'
  const list = child(data, 'w:ddList')
  if (!list) return ''
  const entries = childrenNamed(list, 'w:listEntry').map((entry) => attribute(entry, 'w:val') ?? '')
  return entries[integer(valOf(list, 'w:result')) ?? integer(valOf(list, 'w:default')) ?? 0] ?? ''
}
