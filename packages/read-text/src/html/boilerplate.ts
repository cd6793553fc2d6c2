/** Which parts of a web page are about the site rather than the document. */
import type { Element, Nodes } from 'hast'
import { attribute, css, elementsOf, headingRank, isElement, type Measure, measureOf } from './elements.js'

/** Share of the page's letters above which nothing is taken for furniture by its name alone. */
const TOO_MUCH = 0.5
/** The same for names that are used for content as well ("header", "menu"). */
const TOO_MUCH_WEAK = 0.15
/** Share of letters in links that makes a part navigation. */
const MOSTLY_LINKS = 0.5
/** Share of the page's letters that `<main>` must hold to be believed. */
const MAIN_SHARE = 0.5

const TAGS = new Set(['nav', 'aside', 'form', 'button', 'search'])
const ROLES = new Set('navigation search complementary dialog alertdialog menu menubar tablist'.split(' '))
/** Header and footer of a page, not of an article. */
const EDGES: Record<string, 'header' | 'footer'> = {
  header: 'header',
  footer: 'footer',
  banner: 'header',
  contentinfo: 'footer'
}

const STRONG = new Set(
  'nav navbar navigation breadcrumb breadcrumbs cookie cookies cookiebanner skip skiplink pagination'.split(' ')
)
const WEAK = new Set(
  'header footer menu sidebar share sharing social search banner toc contents related feedback copyright masthead topbar'.split(
    ' '
  )
)
/** Weak names speak of these elements only: a `<p class="header">` is a title. */
const WEAK_TAGS = new Set(['div', 'section', 'ul', 'ol'])
/** Never furniture by name. */
const NEVER = new Set('html body main article table thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6'.split(' '))

interface Page {
  measures: ReadonlyMap<Nodes, Measure>
  /** Letters of the body. */
  total: number
  /** How many first-rank headings the page has. */
  titles: number
}

/** The topmost nodes that are furniture. Empty where the page gives no sign. */
export function findFurniture(body: Element, measures: ReadonlyMap<Nodes, Measure>): Set<Nodes> {
  let titles = 0
  for (const element of elementsOf(body)) if (headingRank(element) === 1) titles += 1
  const page: Page = { measures, total: measureOf(measures, body).text, titles }
  const found = new Set<Nodes>()
  collect(body, page, false, found)
  const main = findMain(body, page, found)
  if (main) addOutside(body, main, page, found)
  return found
}

function collect(node: Element, page: Page, inContent: boolean, found: Set<Nodes>): void {
  for (const child of node.children) {
    if (!isElement(child)) continue
    if (isHidden(child) || isFurniture(child, page, inContent)) found.add(child)
    else collect(child, page, inContent || child.tagName === 'main' || child.tagName === 'article', found)
  }
}

export function isHidden(element: Element): boolean {
  if (attribute(element, 'ariaHidden') === 'true' || element.properties.hidden === true) return true
  return css(element, 'display') === 'none' || css(element, 'visibility') === 'hidden'
}

function isFurniture(element: Element, page: Page, inContent: boolean): boolean {
  const measure = measureOf(page.measures, element)
  const share = measure.text / Math.max(1, page.total)
  const role = attribute(element, 'role').toLowerCase()
  if (share > TOO_MUCH || NEVER.has(element.tagName) || role === 'main') return false
  if (TAGS.has(element.tagName) || ROLES.has(role)) return true
  const edge = EDGES[role] ?? EDGES[element.tagName]
  if (edge === 'header') return !inContent && !holdsOnlyTitle(measure, page)
  if (edge === 'footer') return !inContent || measure.linked > measure.text * MOSTLY_LINKS
  if (isContentsList(element, measure)) return true
  const names = tokensOf(element)
  if (names.some((name) => STRONG.has(name))) return true
  if (!WEAK_TAGS.has(element.tagName) || !names.some((name) => WEAK.has(name))) return false
  if (measure.text > 0 && measure.linked > measure.text * MOSTLY_LINKS) return true
  return !inContent && measure.heading > 3 && share < TOO_MUCH_WEAK
}

/** The page has one title, and it stands here. */
function holdsOnlyTitle(measure: Measure, page: Page): boolean {
  return measure.heading === 1 && page.titles === 1
}

/** A list of nothing but links into the page. */
export function isContentsList(element: Element, measure: Measure): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false
  return measure.items > 1 && measure.text > 0 && measure.anchored === measure.text
}

/** Words of class and id: "siteNav-top" gives "site", "nav", "top", "sitenav". */
function tokensOf(element: Element): string[] {
  if (!element.properties.className && !element.properties.id) return []
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`.slice(0, 500)
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return [...words, ...names.toLowerCase().split(/[^a-z]+/)].filter((word) => word !== '')
}

/** `<main>`, else the article that holds the bulk of what is left. */
function findMain(body: Element, page: Page, furniture: ReadonlySet<Nodes>): Element | null {
  let left = page.total
  for (const node of furniture) left -= measureOf(page.measures, node).text
  const mains: Element[] = []
  const articles: Element[] = []
  for (const element of elementsOf(body)) {
    if (furniture.has(element)) continue
    if (element.tagName === 'main' || element.properties.role === 'main') mains.push(element)
    else if (element.tagName === 'article') articles.push(element)
  }
  for (const group of [mains, articles]) {
    const largest = group.reduce<Element | null>(
      (best, element) => (best && textIn(best, page) >= textIn(element, page) ? best : element),
      null
    )
    if (largest && textIn(largest, page) >= Math.max(1, left) * MAIN_SHARE) return largest
  }
  return null
}

function textIn(element: Element, page: Page): number {
  return measureOf(page.measures, element).text
}

/** Everything beside the way down to `main`; the title stays where main has none. */
function addOutside(body: Element, main: Element, page: Page, found: Set<Nodes>): void {
  const titled = measureOf(page.measures, main).heading === 1
  const descend = (node: Element): boolean => {
    if (node === main) return true
    if (found.has(node)) return false
    const inside = node.children.map((child) => isElement(child) && descend(child))
    if (!inside.includes(true)) return false
    node.children.forEach((child, index) => {
      const keeps = isElement(child) && (headingRank(child) === 1 || measureOf(page.measures, child).heading === 1)
      if (!inside[index] && (titled || !keeps)) found.add(child)
    })
    return true
  }
  descend(body)
}
