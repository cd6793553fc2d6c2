/** Looks of a run through all that formats it (ECMA-376 17.7.2, 17.7.3). */
import { child, type XmlElement } from '../shared/xml.js'
import { overlay, type RunProperties, readRunProperties } from './properties-of-text.js'
import type { Looks, Story } from './story.js'
import { valOf } from './units.js'

const TOGGLES = ['bold', 'italic', 'caps', 'vanish'] as const

/**
 * Document defaults, table style, paragraph style, character style, direct formatting. A property that two styles
 * switch on is off (17.7.3); direct formatting is final.
 * @param paragraphStyle Properties of the paragraph's style chain.
 */
export function runLooks(story: Story, paragraphStyle: RunProperties, element: XmlElement | null): Looks {
  const { styles } = story.shared
  const styleId = valOf(element, 'w:rStyle')
  const characterStyle = styleId === null ? {} : styles.run(styles.find('character', styleId))
  const direct = readRunProperties(element)
  const layers = [story.rowLooks, paragraphStyle, characterStyle]
  const sum = [...layers, direct].reduce(overlay, styles.defaults.run)
  const looks: Looks = {
    bold: false,
    italic: false,
    caps: false,
    vanish: false,
    underline: sum.underline ?? false,
    size: sum.size ?? null,
    font: sum.font ?? null
  }
  for (const name of TOGGLES) {
    const switched = layers.filter((layer) => layer[name] === true).length % 2 === 1
    looks[name] = direct[name] ?? (styles.defaults.run[name] === true || switched)
  }
  return looks
}

/** Whether a paragraph's mark carries a property such as `w:del`. */
export function markHas(properties: XmlElement | null, name: string): boolean {
  return child(child(properties, 'w:rPr'), name) !== null
}
