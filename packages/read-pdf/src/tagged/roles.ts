/**
 * What the standard structure types (ISO 32000-1, 14.8.4; those of ISO 32000-2, 14.8.4 beside them) are to us.
 * pdf.js has applied the document's own role map by then.
 */

export type RoleKind =
  /** Holds blocks; words that stand in it directly are a block of their own. */
  | 'group'
  /** One block of words. */
  | 'block'
  | 'heading'
  /** Words within a block. */
  | 'inline'
  | 'list'
  | 'item'
  /** The printed number or bullet of a list item. */
  | 'label'
  | 'table'
  | 'row'
  | 'headCell'
  | 'cell'
  /** Printed, but no content. */
  | 'artifact'

export interface Role {
  kind: RoleKind
  /** Of headings, 1 to 6. */
  depth?: 1 | 2 | 3 | 4 | 5 | 6
}

const of = (kind: RoleKind, names: string): [string, Role][] => names.split(' ').map((name) => [name, { kind }])

const ROLES = new Map<string, Role>([
  ...of('group', 'Root Document DocumentFragment Part Art Sect Div BlockQuote Aside Index TOC'),
  ...of('group', 'THead TBody TFoot LBody Form'),
  ...of('block', 'P TOCI Caption Note FENote BibEntry Code Quote'),
  // Chromium puts the words of every block into elements that say nothing (NonStruct).
  ...of('inline', 'NonStruct Private'),
  ...of('inline', 'Span Link Reference Annot Em Strong Sub Ruby RB RT RP Warichu WT WP Formula Figure'),
  ...of('list', 'L'),
  ...of('item', 'LI'),
  ...of('label', 'Lbl'),
  ...of('table', 'Table'),
  ...of('row', 'TR'),
  ...of('headCell', 'TH'),
  ...of('cell', 'TD'),
  ...of('artifact', 'Artifact'),
  ['Title', { kind: 'heading', depth: 1 }],
  ['H', { kind: 'heading', depth: 1 }]
])

const NUMBERED = /^H(\d{1,2})$/

/** What a structure type is, null where it is none of the standard's. Headings deeper than six count as six. */
export function roleOf(name: string): Role | null {
  const role = ROLES.get(name)
  if (role) return role
  const level = Number(NUMBERED.exec(name)?.[1] ?? 0)
  return level > 0 ? { kind: 'heading', depth: Math.min(6, level) as Role['depth'] & number } : null
}
