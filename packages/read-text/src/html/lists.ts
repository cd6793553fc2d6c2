/** Lists with the numbers that a browser prints (HTML §4.4.5–4.4.9). */
import type { Element } from 'hast'
import type { List, ListItem } from 'mdast'
import { append } from '../shared/append.js'
import { markOf } from '../text/marks.js'
import type { Align, Block, Conversion } from './conversion.js'
import { firstLineOf } from './conversion.js'
import { attribute, css, isElement } from './elements.js'

type Numeral = (value: number) => string

const decimal: Numeral = String

/** "a" to "z", then "aa"; what has no letters (0, negatives) is decimal. */
const letters: Numeral = (value) => {
  if (value < 1) return String(value)
  let rest = value
  let made = ''
  while (rest > 0) {
    rest -= 1
    made = String.fromCharCode(97 + (rest % 26)) + made
    rest = Math.floor(rest / 26)
  }
  return made
}

const ROMAN: ReadonlyArray<[number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]
/** CSS Counter Styles §6.1: roman runs from 1 to 3999, decimal elsewhere. */
const roman: Numeral = (value) => {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let made = ''
  for (const [worth, sign] of ROMAN) {
    made += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return made
}
const upper =
  (numeral: Numeral): Numeral =>
  (value) =>
    numeral(value).toUpperCase()

const BY_TYPE: Record<string, Numeral> = { '1': decimal, a: letters, A: upper(letters), i: roman, I: upper(roman) }
const BY_CSS: Record<string, Numeral> = {
  decimal,
  'decimal-leading-zero': (value) => String(value).padStart(2, '0'),
  'lower-alpha': letters,
  'lower-latin': letters,
  'upper-alpha': upper(letters),
  'upper-latin': upper(letters),
  'lower-roman': roman,
  'upper-roman': upper(roman)
}

/** Null where nothing is printed, or a bullet. */
function numeralOf(list: Element): Numeral | null {
  const style = css(list, 'list-style-type') || css(list, 'list-style')
  const names = style.split(/\s+/)
  if (names.some((name) => ['none', 'disc', 'circle', 'square'].includes(name))) return null
  const named = names.map((name) => BY_CSS[name]).find((numeral) => numeral !== undefined)
  if (named) return named
  return list.tagName === 'ol' ? (BY_TYPE[attribute(list, 'type')] ?? decimal) : null
}

export function toList(element: Element, conversion: Conversion, align: Align | undefined): Block[] {
  const items: Array<{ item: ListItem; value: number | null }> = []
  for (const child of element.children) {
    if (!isElement(child) || conversion.isFurniture(child)) continue
    const children = conversion.flow(child.tagName === 'li' ? child.children : [child], align) as ListItem['children']
    const last = items.at(-1)
    if (child.tagName !== 'li' && last) append(last.item.children, children)
    else if (children.length > 0 || child.tagName === 'li') {
      const value = Number.parseInt(attribute(child, 'value'), 10)
      const item: ListItem = { type: 'listItem', spread: false, children, position: child.position }
      items.push({ item, value: Number.isNaN(value) ? null : value })
    }
  }
  const numeral = numeralOf(element)
  if (numeral && !areTyped(items.map(({ item }) => item))) number(items, element, numeral)
  const children = items.map(({ item }) => item).filter((item) => item.children.length > 0)
  if (children.length === 0) return []
  const ordered = children.some((item) => item.data?.label !== undefined)
  const list: List = { type: 'list', ordered, spread: false, children, position: element.position }
  return [list]
}

function number(items: ReadonlyArray<{ item: ListItem; value: number | null }>, list: Element, numeral: Numeral): void {
  const step = attribute(list, 'reversed') === '' ? 1 : -1
  const start = Number.parseInt(attribute(list, 'start'), 10)
  let next = Number.isNaN(start) ? (step < 0 ? items.length : 1) : start
  for (const { item, value } of items) {
    next = value ?? next
    item.data = { ...item.data, label: `${numeral(next)}.` }
    next += step
  }
}

/** Every item begins with a typed number: the style sheet, which is not read, must hide the list's own. */
function areTyped(items: readonly ListItem[]): boolean {
  const worded = items.map((item) => firstLineOf(item.children)).filter((line) => line !== '')
  return (
    worded.length > 0 &&
    worded.every((line) => {
      const mark = markOf(line)
      return mark?.kind === 'label' && !mark.weak
    })
  )
}
