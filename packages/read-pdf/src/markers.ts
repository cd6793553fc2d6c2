/** What stands in front of a list item or a numbered paragraph. */

/** Glyphs that only ever mark a list item. A lone `o` is Courier's hollow bullet. */
const BULLET = /^(?:[•▪■□◦●○◆◇❖❑❒➢➤►▶‣⁃·∙✓✔➔→\uf000-\uf0ff]|[-–—*o](?=\s))\s*/u

/** Typed labels: `1.`, `3.1`, `3.1.2`, `(a)`, `a)`, `iv)`, `A.`, `19.09.01`, `1)`. At most three digits a part, so that years are none. */
const LABEL =
  /^(?:\d{1,3}(?:\.\d{1,3}){1,4}[.):]?|\d{1,3}[.):]|\((?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z])\)|(?:[a-z]|[ivxlc]{1,6}|[A-Z])[.)])(?=\s|$)/u

/** A word with a number at the start of a heading: `Item 3:`, `Eitem 3.`, `Agenda item 4 –`. */
const WORD_LABEL = /^\p{Lu}\p{L}{2,11}(?: \p{L}{2,8})? \d{1,3}[a-z]? ?[:.–—-](?=\s|$)/u

/** `Label: value`, the label of up to five words. */
const FIELD = /^\p{Lu}[^:.;!?]{0,40}:(?=\s|$)/u

/** The bullet with the space after it, '' where there is none. */
export function bulletOf(text: string): string {
  return BULLET.exec(text)?.[0] ?? ''
}

/** The typed label, '' where there is none. */
export function labelOf(text: string): string {
  return LABEL.exec(text)?.[0] ?? WORD_LABEL.exec(text)?.[0] ?? ''
}

/** Whether the text is a bullet or label and nothing else. */
export function isMarker(text: string): boolean {
  return labelOf(text) === text || bulletOf(`${text} `).trim() === text
}

export const isField = (text: string): boolean => FIELD.test(text)

/** A line of a table of contents: leader dots and a page number. */
export const isContentsLine = (text: string): boolean => /(?:[.…_·] ?){4,}\s*\d{1,4}$/.test(text.slice(-40))

/** Whether a sentence or clause ends here. */
export const endsSentence = (text: string): boolean => /[.!?:;…]["'”’)\]]*$/.test(text)

export const startsLower = (text: string): boolean => /^["'“‘(]?\p{Ll}/u.test(text)
