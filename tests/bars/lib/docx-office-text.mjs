/** What LibreOffice prints of a document: its plain text (labels, no frames) laid beside its flat XML (frames, notes, what was deleted). */
import { createDeadline, DEFAULT_LIMITS } from '../../../packages/model/dist/index.js'
import { attribute, descendants, isElement, parseXml } from '../../../packages/read-word/dist/shared/xml.js'

/** Not part of the running text: frames hang beside it, notes stand elsewhere, the rest is not printed. */
const BESIDE = new Set(['draw:frame', 'draw:custom-shape', 'draw:g', 'draw:rect', 'draw:text-box', 'text:note'])
const UNPRINTED = new Set([
  ...['text:tracked-changes', 'office:annotation', 'office:forms', 'text:sequence-decls', 'office:event-listeners'],
  ...['text:user-field-decls', 'text:variable-decls', 'office:change-info', 'svg:title', 'svg:desc', 'text:ruby-text'],
  'office:binary-data'
])
const FURNITURE = [
  ...['style:header', 'style:footer', 'style:header-left', 'style:footer-left'],
  ...['style:header-first', 'style:footer-first']
]

/**
 * @param {string} text LibreOffice's export as plain text.
 * @param {string} flat Its export as flat XML.
 * @returns {{ paragraphs: { label: string | null, text: string }[], unplaced: number, text: string, beside: string[], deleted: string, furniture: string }}
 *   `paragraphs`: those of the running text, with the printed number as LibreOffice prints it, null for none and for bullets;
 *   `unplaced`: how many of them were not found in the plain text; `beside`: words of frames and notes; `deleted`: tracked deletions.
 */
export function officeText(text, flat) {
  const root = parseXml(new TextEncoder().encode(flat), 'LibreOffice', createDeadline(DEFAULT_LIMITS))
  const running = []
  const beside = []
  for (const body of descendants(root, 'office:text')) collect(body, running, beside)
  const paragraphsIn = (name) =>
    descendants(root, name).flatMap((element) => {
      const lines = []
      collect(element, lines, lines)
      return lines
    })
  const plain = text.replace(/^\ufeff/, '')
  const { paragraphs, unplaced } = labels(running, plain.split(/\r?\n/))
  return {
    paragraphs,
    unplaced,
    text: plain,
    beside,
    deleted: paragraphsIn('text:deletion').join('\n'),
    furniture: FURNITURE.flatMap(paragraphsIn).join('\n')
  }
}

/** Texts of paragraphs and headings in order; those of frames and notes apart. */
function collect(element, running, beside) {
  for (const node of element.children) {
    if (!isElement(node) || UNPRINTED.has(node.name)) continue
    if (node.name === 'text:p' || node.name === 'text:h') running.push(shown(node, beside))
    else if (BESIDE.has(node.name)) collect(node, beside, beside)
    else collect(node, running, beside)
  }
}

/** What one paragraph prints; frames and notes that hang on it go to `beside`. */
function shown(element, beside) {
  let text = ''
  for (const node of element.children) {
    if (!isElement(node)) text += node
    else if (node.name === 'text:s') text += ' '.repeat(Number(attribute(node, 'text:c') ?? 1))
    else if (node.name === 'text:tab') text += '\t'
    else if (node.name === 'text:line-break') text += '\n'
    else if (BESIDE.has(node.name)) collect(node, beside, beside)
    else if (!UNPRINTED.has(node.name)) text += shown(node, beside)
  }
  return text
}

/** Without white space and what nobody sees: exports differ in these. */
export const squeeze = (text) => text.normalize('NFC').replace(/[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '')

/** Lines of the plain text that may lie between two paragraphs that both exports have. */
const WINDOW = 40

/** The plain text's line for each paragraph: what it prints in front of the paragraph's own words is the label. */
function labels(running, lines) {
  const paragraphs = []
  let at = 0
  let unplaced = 0
  for (const text of running) {
    const count = text.split('\n').length
    const own = squeeze(text)
    const found = find(own, count, lines, at)
    if (found === null) {
      unplaced++
      paragraphs.push({ label: null, text })
      continue
    }
    const line = squeeze(lines.slice(found, found + count).join(''))
    const prefix = line.slice(0, line.length - own.length)
    paragraphs.push({ label: /[\p{L}\p{N}]/u.test(prefix) ? prefix : null, text })
    at = found + count
  }
  return { paragraphs, unplaced }
}

/** Labels are short: a longer rest is another paragraph's words. */
const LONGEST_LABEL = 30

function find(own, count, lines, from) {
  for (let at = from; at < Math.min(lines.length, from + WINDOW); at++) {
    const line = squeeze(lines.slice(at, at + count).join(''))
    if (line.endsWith(own) && line.length - own.length <= LONGEST_LABEL) return at
    // A paragraph without words is the next line.
    if (own === '') return null
  }
  return null
}
