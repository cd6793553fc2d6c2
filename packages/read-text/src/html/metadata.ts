/** What the head of a page says about the document. */
import type { Root } from 'hast'
import { collapse } from '../shared/white-space.js'
import { attribute, elementsOf, textOf } from './elements.js'

export interface PageMetadata {
  /** Lines "name: value" in the order of the page. */
  lines: string[]
  /** The program that wrote the page, null where it does not say. */
  producer: string | null
}

/** Names (or properties) of `<meta>` that are about the document. */
const NAMES =
  /^(?:dc|dcterms|article|citation)[.:]|^(?:description|author|keywords|date|subject|language|og:title|og:site_name|og:description|last-?modified|revised)$|(?:date|modified|published|issued|created)/i
const MOST_ENTRIES = 100

export function readMetadata(root: Root): PageMetadata {
  const lines: string[] = []
  let producer: string | null = null
  const add = (name: string, raw: string) => {
    const value = collapse(raw).trim()
    const line = `${name}: ${value}`
    if (value !== '' && lines.length < MOST_ENTRIES && !lines.includes(line)) lines.push(line)
  }
  for (const element of elementsOf(root)) {
    if (element.tagName === 'html') add('lang', attribute(element, 'lang') || attribute(element, 'xmlLang'))
    if (element.tagName === 'body') break
    if (element.tagName === 'title') add('title', textOf(element))
    if (element.tagName !== 'meta') continue
    const name = collapse(
      attribute(element, 'name') || attribute(element, 'property') || attribute(element, 'itemProp')
    ).trim()
    if (name.toLowerCase() === 'generator') producer = collapse(attribute(element, 'content')).trim() || null
    else if (NAMES.test(name)) add(name, attribute(element, 'content'))
  }
  return { lines, producer }
}
