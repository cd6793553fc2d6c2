/** Drawings and pictures: only text boxes and word art have words (ECMA-376 14.9.1.1, 20.4.2.37, 14.1.2.23). */
import { plainParagraph } from '../flow/blocks.js'
import { cleanLine } from '../shared/text.js'
import { attribute, descendants, type XmlElement } from '../shared/xml.js'
import { isGone } from './changes.js'
import { pictureDescriptions } from './pictures.js'
import type { InlineState } from './story.js'

/** The words go to `state.boxes`, which follow the paragraph. */
export function readTextBox(element: XmlElement, state: InlineState): void {
  if (isGone(state.story.shared, state.change?.kind) || state.looks.vanish) return
  const boxes = descendants(element, 'w:txbxContent')
  if (boxes.length === 0) for (const text of pictureDescriptions(element)) state.story.shared.pictures.add(text)
  for (const box of boxes) state.boxes.push(...state.story.shared.readBlocks(box, state.story))
  for (const art of descendants(element, 'v:textpath')) {
    const text = cleanLine(attribute(art, 'string') ?? '')
    if (text !== '') state.boxes.push(plainParagraph(text))
  }
}
