/** How a line of plain text begins: a bullet, a typed number, a rule. Language plays no part. */

export interface Mark {
  kind: 'bullet' | 'label'
  /** UTF-16 units from the start of the line's text to the words behind the mark. */
  length: number
  /** Could be a number or dash of running text as well. */
  weak: boolean
}

/** Private-use letters are the Symbol and Wingdings bullets that Word writes into text exports. */
const BULLET = /^[-*+•‣◦·▪▫●○■□➢➤►✓✔⁃∙\uf0a7\uf0b7\uf0d8\uf0fc–—](?=[ \t])[ \t]+(?=\S)/
/** An "o" of Word's second level; a single space would catch the Welsh preposition. */
const ROUND = /^o(?:\t| {2,9})\s*(?=\S)/
const DASH = /^[-+–—]/

const STRONG_LABEL =
  /^(?:\((?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,7})\)|(?:\d{1,3}(?:\.\d{1,3}){0,5}|[a-z]|[ivxlc]{1,7})[.)]|(?:[A-Z]|[IVXLC]{1,7})\))(?=\s|$)/
/** "3.1 Title", "3.1a Title", "12 Title": also an amount or a time; "A. Jones": also an initial. */
const WEAK_LABEL = /^(?:\d{1,3}(?:\.\d{1,3}){1,5}[a-z]?|\d{1,2}|[A-Z]\.|[IVXLC]{2,7}\.)(?=\s+\S)/

/** How a line begins, null where with plain words. `wide` is the line with its gaps uncollapsed, for the lone "o". */
export function markOf(text: string, wide: string = text): Mark | null {
  const bullet = BULLET.exec(text)
  if (bullet) return { kind: 'bullet', length: bullet[0].length, weak: DASH.test(text) }
  if (ROUND.test(wide.slice(0, 40))) return { kind: 'bullet', length: /^o\s+/.exec(text)?.[0].length ?? 0, weak: false }
  const strong = STRONG_LABEL.exec(text)
  if (strong) return { kind: 'label', length: strong[0].length, weak: false }
  const weak = WEAK_LABEL.exec(text)
  return weak ? { kind: 'label', length: weak[0].length, weak: true } : null
}

const RULE = /^(?:[-=_*~#.+]\s?){3,}$/

/** A line of rule characters only: the character, null for anything else. Lines of several rule characters count by their first. */
export function ruleOf(text: string): string | null {
  return text.length < 1000 && RULE.test(text) ? text.charAt(0) : null
}
