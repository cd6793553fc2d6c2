/** Bounds how deep a page nests before the parser sees it: its own recursion and ours would overflow the stack. */

/** Browsers stop at 512 (HTML parsers of Blink and WebKit); minutes need less, and the walks here recurse. */
const DEEPEST = 100
/** Open formatting elements are built anew in every paragraph (HTML §13.2.4.3), so that unclosed ones multiply. */
const MOST_FORMATTING = 12

const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
/** Never hold elements. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** End where the next of their kind begins, so that their number says nothing of the depth. */
const SELF_CLOSING = new Set('li p dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup'.split(' '))
/** Their content is no markup. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes'.split(' '))

/** Blanks out the tags of elements that are nested too deep; their words stay, and so do all offsets. */
export function capDepth(source: string): string {
  const parts: string[] = []
  const open: string[] = []
  const dropped = new Map<string, number>()
  let formatting = 0
  let written = 0
  let at = source.indexOf('<')
  while (at >= 0) {
    if (source.startsWith('<!--', at)) {
      at = nextTag(source, source.indexOf('-->', at + 4))
      continue
    }
    const tag = /^<(\/?)([a-z][a-z0-9:-]{0,30})/i.exec(source.slice(at, at + 34))
    if (!tag) {
      at = source.indexOf('<', at + 1)
      continue
    }
    const end = tagEnd(source, at + tag[0].length)
    const name = (tag[2] ?? '').toLowerCase()
    const closes = tag[1] === '/'
    let drop = false
    if (VOID.has(name) || SELF_CLOSING.has(name)) {
      // Neither opens a level of its own.
    } else if (closes && (dropped.get(name) ?? 0) > 0) {
      dropped.set(name, (dropped.get(name) ?? 0) - 1)
      drop = true
    } else if (closes) {
      const index = open.lastIndexOf(name)
      if (index >= 0) {
        open.length = index
        formatting = open.filter((other) => FORMATTING.has(other)).length
      }
    } else if (open.length >= DEEPEST || (FORMATTING.has(name) && formatting >= MOST_FORMATTING)) {
      dropped.set(name, (dropped.get(name) ?? 0) + 1)
      drop = true
    } else {
      open.push(name)
      if (FORMATTING.has(name)) formatting += 1
    }
    if (drop) {
      parts.push(source.slice(written, at), source.slice(at, end).replace(/[^\r\n]/g, ' '))
      written = end
    }
    if (!closes && !drop && RAW.has(name)) {
      const close = rawEnd(source, name, end)
      open.pop()
      at = close < 0 ? -1 : nextTag(source, close)
      if (close >= 0)
        at = source.indexOf('<', source.indexOf('>', close) < 0 ? source.length : source.indexOf('>', close))
      continue
    }
    at = nextTag(source, end)
  }
  return written === 0 ? source : parts.join('') + source.slice(written)
}

function nextTag(source: string, from: number): number {
  return from < 0 ? -1 : source.indexOf('<', from)
}

/** Behind the `>` that ends a tag; a `>` in quotes does not. */
function tagEnd(source: string, from: number): number {
  const ends = /[^"'>]*(?:"[^"]*"|'[^']*'|>)/y
  ends.lastIndex = from
  while (ends.lastIndex < source.length) {
    const found = ends.exec(source)
    if (!found) return nearestEnd(source, from)
    if (found[0].endsWith('>') && !/["']$/.test(found[0])) return ends.lastIndex
  }
  return source.length
}

function nearestEnd(source: string, from: number): number {
  const end = source.indexOf('>', from)
  return end < 0 ? source.length : end + 1
}

function rawEnd(source: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(source)?.index ?? -1
}
