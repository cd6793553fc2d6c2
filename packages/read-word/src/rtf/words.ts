/** What RTF control words mean (RTF 1.9.1), as tables. */

/** Control words that stand for letters. */
export const LETTERS: Record<string, string> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' '
}

/** Control symbols that stand for letters. `\-` (optional hyphen) and `\*` are handled apart. */
export const SYMBOLS: Record<string, string> = { '~': ' ', _: '-', '\\': '\\', '{': '{', '}': '}', '\t': '\t' }

export const ALIGN: Record<string, 'left' | 'center' | 'right' | 'justify'> = {
  ql: 'left',
  qc: 'center',
  qr: 'right',
  qj: 'justify',
  qd: 'justify'
}

/** What becomes of the words of a group. */
export type Destination =
  | 'text'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'authors'
  | 'furniture'
  | 'note'
  | 'comment'
  | 'label'
  | 'instruction'
  | 'info'
  | 'value'
  | 'table-properties'
  | 'lists'
  | 'old-list'
  | 'box'
  | 'comment-author'
  | 'comment-date'

/** Groups that start with these words. Those not listed go on with the destination around them, unless `\*` precedes. */
export const DESTINATIONS: Record<string, Destination> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  revtbl: 'authors',
  header: 'furniture',
  headerl: 'furniture',
  headerr: 'furniture',
  headerf: 'furniture',
  footer: 'furniture',
  footerl: 'furniture',
  footerr: 'furniture',
  footerf: 'furniture',
  footnote: 'note',
  annotation: 'comment',
  listtext: 'label',
  pntext: 'label',
  listtable: 'lists',
  listoverridetable: 'lists',
  pn: 'old-list',
  atnauthor: 'comment-author',
  atndate: 'comment-date',
  fldinst: 'instruction',
  info: 'info',
  nesttableprops: 'table-properties',
  fldrslt: 'text',
  shptxt: 'box',
  dptxbxtext: 'box',
  do: 'text',
  shpinst: 'text',
  shp: 'text',
  result: 'text',
  ...skip(
    'colortbl pict objdata objclass objname listpicture pnseclvl nonshppict shppict shprslt sp',
    'bkmkstart bkmkend xe tc tcn rxe txe fldtype formfield datafield filetbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn',
    'themedata colorschememapping datastore latentstyles rsidtbl mmathPr xmlnstbl wgrffmtfilter background template',
    'atnid atntime atnref atnicn atnparent atrfstart atrfend generator nonesttables upr userprops',
    'docvar picprop private keycode panose falt fname fontemb fontfile pgptbl defchp defpap passwordhash factoidname'
  )
}

function skip(...lists: string[]): Record<string, Destination> {
  return Object.fromEntries(lists.flatMap((list) => list.split(' ')).map((name) => [name, 'skip']))
}

/** Groups inside `\info` that are kept, with their name in the metadata stream. */
export const INFO: Record<string, string> = {
  title: 'title',
  subject: 'subject',
  author: 'creator',
  operator: 'last modified by',
  keywords: 'keywords',
  doccomm: 'description',
  category: 'category',
  creatim: 'created',
  revtim: 'modified'
}

/** Whether the words of such a group are read as paragraphs. */
export const isStory = (destination: Destination) =>
  destination === 'text' || destination === 'furniture' || destination === 'note' || destination === 'comment'

/** Built-in styles are written small. */
export const shownName = (name: string) => name.replace(/^[a-z]/, (letter) => letter.toUpperCase())
