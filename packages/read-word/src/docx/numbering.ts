/** numbering.xml (ECMA-376 17.9): which number Word prints in front of a paragraph. */
import {
  type AbstractNumbering,
  createNumbering,
  type Instance,
  type Level,
  type Numbering
} from '../shared/numbering.js'
import { attribute, child, childrenNamed, type XmlElement } from '../shared/xml.js'
import { readIndent } from './properties-of-text.js'
import type { Styles } from './styles.js'
import { integer, toggle, valOf } from './units.js'

export interface DocxNumbering extends Numbering {
  /** The first list of the definition with that name (17.9.13, in capitals or not), null where there is none. */
  named(name: string): string | null
}

/** @param root The part's root, null where the file has none. */
export function readNumbering(root: XmlElement | null, styles: Styles): DocxNumbering {
  const abstracts = new Map<string, AbstractNumbering>()
  for (const element of childrenNamed(root, 'w:abstractNum')) {
    const abstract = readAbstract(element)
    abstracts.set(abstract.id, abstract)
  }
  const nums = new Map(childrenNamed(root, 'w:num').map((element) => [attribute(element, 'w:numId') ?? '', element]))
  const instances = new Map<string, Instance>()
  for (const [numId, element] of nums) {
    const abstract = followLinks(abstracts, nums, styles, valOf(element, 'w:abstractNumId'))
    if (abstract) instances.set(numId, readInstance(element, abstract))
  }
  return { ...createNumbering(instances), named: byName(root, instances) }
}

function byName(root: XmlElement | null, instances: Map<string, Instance>): DocxNumbering['named'] {
  const names = new Map<string, string>()
  for (const element of childrenNamed(root, 'w:abstractNum')) {
    const name = valOf(element, 'w:name')?.toLowerCase()
    const id = attribute(element, 'w:abstractNumId')
    const list = name ? [...instances].find(([, { abstract }]) => abstract.id === id) : undefined
    if (name && list && !names.has(name)) names.set(name, list[0])
  }
  return (name) => names.get(name.toLowerCase()) ?? null
}

/** 17.9.21, 17.9.27: a list may take its levels from the list that a numbering style names. */
function followLinks(
  abstracts: Map<string, AbstractNumbering>,
  nums: Map<string, XmlElement>,
  styles: Styles,
  id: string | null
): AbstractNumbering | null {
  let abstract = id === null ? undefined : abstracts.get(id)
  for (let hop = 0; abstract?.styleLink != null && hop < 10; hop++) {
    const style = styles.find('numbering', abstract.styleLink)
    const numId = style
      ? styles.chain(style).find((each) => each.paragraph.numId !== undefined)?.paragraph.numId
      : undefined
    const next = abstracts.get(valOf(nums.get(numId ?? '') ?? null, 'w:abstractNumId') ?? '')
    if (!next || next === abstract) break
    abstract = next
  }
  return abstract ?? null
}

function readAbstract(element: XmlElement): AbstractNumbering {
  return {
    id: attribute(element, 'w:abstractNumId') ?? '',
    levels: readLevels(childrenNamed(element, 'w:lvl')),
    styleLink: valOf(element, 'w:numStyleLink')
  }
}

function readLevels(elements: XmlElement[]): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const element of elements) {
    const index = integer(attribute(element, 'w:ilvl'))
    if (index !== null) levels.set(index, readLevel(element))
  }
  return levels
}

function readLevel(element: XmlElement): Level {
  const looks = child(element, 'w:rPr')
  return {
    // 17.9.25: 0 where no start is given.
    start: integer(valOf(element, 'w:start')) ?? 0,
    format: formatOf(child(element, 'w:numFmt')),
    text: valOf(element, 'w:lvlText') ?? '',
    restart: integer(valOf(element, 'w:lvlRestart')),
    legal: toggle(element, 'w:isLgl') ?? false,
    styleId: valOf(element, 'w:pStyle'),
    indent: readIndent(child(element, 'w:pPr')),
    hidden: toggle(looks, 'w:vanish') ?? false,
    caps: toggle(looks, 'w:caps')
  }
}

/** 17.9.17; a custom format is told by examples. */
function formatOf(element: XmlElement | null): string {
  const format = attribute(element, 'w:val') ?? 'decimal'
  return format === 'custom' ? (attribute(element, 'w:format') ?? 'decimal') : format
}

function readInstance(element: XmlElement, abstract: AbstractNumbering): Instance {
  const instance: Instance = { abstract, levels: new Map(), starts: new Map() }
  for (const override of childrenNamed(element, 'w:lvlOverride')) {
    const index = integer(attribute(override, 'w:ilvl'))
    if (index === null) continue
    const level = child(override, 'w:lvl')
    if (level) instance.levels.set(index, readLevel(level))
    const start = integer(valOf(override, 'w:startOverride'))
    if (start !== null) instance.starts.set(index, start)
  }
  return instance
}
