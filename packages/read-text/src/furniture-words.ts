/**
 * What web sites print around any text, as data by language: the words of links that lead about the page.
 * A block of text that is exactly one of these is furniture. Source: the phrases that Welsh public sites use in both
 * languages, the cut-off Welsh form included. Compared without case, with straight apostrophes, without a final stop or colon.
 */
const NAVIGATION: Record<string, readonly string[]> = {
  en: [
    'skip to main content',
    'skip to content',
    'skip to navigation',
    'jump to content',
    'jump to main content',
    'back to top',
    'back to contents',
    'return to top',
    'share this page',
    'print this page'
  ],
  cy: [
    "neidio i'r prif gynnwys",
    "neidio i'r prif gynnwy",
    "neidio i'r cynnwys",
    "mynd i'r cynnwys",
    "mynd i'r prif gynnwys",
    "yn ôl i'r brig",
    "nôl i'r brig",
    "rhannu'r dudalen hon",
    "argraffu'r dudalen hon"
  ]
}

/** Headings of a list of links into the same page. Furniture only together with such a list. */
const CONTENTS: Record<string, readonly string[]> = {
  en: ['in this page', 'on this page', 'contents', 'page contents', 'table of contents', 'jump to'],
  cy: ['ar y dudalen hon', 'cynnwys', 'yn y dudalen hon', 'tabl cynnwys']
}

const navigation = new Set(Object.values(NAVIGATION).flat())
const contents = new Set(Object.values(CONTENTS).flat())

/** Longer text is never one of the phrases; saves folding a whole document. */
const LONGEST = 60

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.:]$/, '')
}

export function isNavigationWords(text: string): boolean {
  return text.length <= LONGEST && navigation.has(fold(text))
}

export function isContentsHeading(text: string): boolean {
  return text.length <= LONGEST && contents.has(fold(text))
}
