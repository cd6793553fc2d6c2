/** Where sentences end. Natural's splitter breaks "J. R. Evans" and "p.m." (0 of 5 passages right); this one knows what stops stand for. */

/** Half-open UTF-16 offsets, white space at both ends left out. */
export interface Sentence {
  start: number
  end: number
}

/** After these a stop never ends a sentence: something always follows. Folded, without stops. */
const OPEN = new Set(
  `mr mrs ms miss mx mme mmes mlle dr prof cllr cllrs cyng parch rev revd fr hon rt anrh st ste capt lt col sgt maj gen no nos vs v viz cf eg ie sef fig para paras sec secs ref rhif tud
  pp pg vol art app appx approx ca dept messrs cr bro bros sis cde cdes comr atty asst prop eil mri br bnr fns min max tel ext est incl resp gov sen rep pres treas supt insp cons hyd cyf`
    .trim()
    .split(/\s+/u)
)

/** These may end a sentence: a capital after them tells. Written with stops inside, or short forms at the end of a name. */
const EITHER = new Set(
  'am pm yb yp yh etc inc ltd co corp plc jr sr jnr snr ayb ac ayyb oc bc ad obe mbe cbe phd ba ma jp mp'.split(' ')
)

/** Initials of two letters, which are one in Welsh: "W. Rh. Jenkins". "MM." before names is French; "mm." is a measure. */
const DIGRAPH = /^(?:Ch|Dd|Ff|Ll|Ng|Ph|Rh|Th)$/u

const CLOSERS = `"'”’)]»`

/**
 * Splits `text` into sentences. A line break ends one only where it is empty lines or the line before ends one; "RESOLVED:-", semicolons, decimals,
 * initials ("J. R. Evans"), titles and abbreviations of English and Welsh do not. Time is linear in the text's length.
 */
export function splitSentences(text: string): Sentence[] {
  const out: Sentence[] = []
  let start = 0
  const stops = /[.!?…]+[.!?…]*|\n[ \t\r]*\n\s*/g
  for (let match = stops.exec(text); match !== null; match = stops.exec(text)) {
    const paragraph = match[0].startsWith('\n')
    let end = match.index + (paragraph ? 0 : match[0].length)
    if (!paragraph) {
      while (end < text.length && CLOSERS.includes(text[end]!)) end++
      if (!endsSentence(text, match.index, match[0], end)) continue
    }
    push(out, text, start, end)
    start = paragraph ? match.index + match[0].length : end
    if (start > stops.lastIndex) stops.lastIndex = start
  }
  push(out, text, start, text.length)
  return out
}

function push(out: Sentence[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  if (end <= start) return
  // Marks alone ("…", a closing quote) belong to the sentence before.
  const last = out.at(-1)
  if (last && end - start < 4 && !/[\p{L}\p{N}]/u.test(text.slice(start, end))) last.end = end
  else out.push({ start, end })
}

/** Whether the marks at `at` end a sentence; `end` lies after them and closing quotes. */
function endsSentence(text: string, at: number, marks: string, end: number): boolean {
  if (end >= text.length) return true
  const next = text.slice(end, end + 40)
  if (!/^\s/.test(next)) return false
  const rest = next.trimStart()
  const first = rest.replace(/^["'“‘([«*•]+\s*/u, '').charAt(0)
  if (first === '') return true
  const capital = /[\p{Lu}\p{Lt}]/u.test(first)
  const digit = /\p{N}/u.test(first)
  // A list of several lines, an item's mark: the line ended with a stop.
  if (/^[^\S\n]*\n/.test(next) && !/\p{Ll}/u.test(first)) return !openBefore(text, at, marks)
  if (marks.includes('…') || marks.length > 1) return capital
  if (!capital && !digit && !/[*•–—-]/u.test(first)) return false
  if (marks !== '.') return true
  const word = wordBefore(text, at)
  const folded = word.replace(/\./gu, '').toLowerCase()
  if (folded === '') return true
  if (openBefore(text, at, marks)) return digit ? !OPEN.has(folded) && isLabelFree(text, at, word) : false
  if (digit) return !OPEN.has(folded) && isLabelFree(text, at, word)
  if (EITHER.has(folded) && word.includes('.')) return capital && !nameFollows(text, at, word, rest)
  return isLabelFree(text, at, word)
}

/** Titles, initials and abbreviations after which the sentence goes on. */
function openBefore(text: string, at: number, marks: string): boolean {
  if (marks !== '.') return false
  const word = wordBefore(text, at)
  const folded = word.replace(/\./gu, '').toLowerCase()
  if (EITHER.has(folded)) return false
  if (OPEN.has(folded))
    return (
      !/^(?:no|min|max|v|art|app|cons|est|co|gen|sen|rep|fig|hon|hyd)$/.test(folded) ||
      numberFollows(text, at) ||
      /^\p{Lu}/u.test(word)
    )
  // "J.", "R.Ll.": initials. A single "I" ends questions now and then, never minutes.
  if (DIGRAPH.test(word) || word === 'MM') return true
  return /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}$/u.test(word) || /^(?:\p{Lu}\p{Ll}?\.)+\p{Lu}\p{Ll}$/u.test(word)
}

const numberFollows = (text: string, at: number) => /^\.\s*[\d(#]/.test(text.slice(at, at + 6))

/** "O.B.E. Jones" does not happen; "7.30 p.m. Councillor Evans left" does: after a clock or letters a capital starts a sentence. */
function nameFollows(text: string, at: number, word: string, rest: string): boolean {
  const clock = /^[apyY]\.?[mbph]$/iu.test(word)
  // "7 p.m. Monday 5 May": the date goes on.
  return (
    clock &&
    /^(?:\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Dydd|Nos|GMT|BST|EST|PST|CET|UTC|ET|PT)/u.test(rest) &&
    at < text.length
  )
}

/** "1." or "3.1." at the start of a line is a label, not a sentence; so is "(a)." */
function isLabelFree(text: string, at: number, word: string): boolean {
  if (!/^[\d.]+$|^\p{L}$|^[ivx]+$/u.test(word)) return true
  const before = text.slice(Math.max(0, at - word.length - 2), at - word.length)
  return !(before === '' || /[\n\t]\s?$/.test(before))
}

function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 24 && /[\p{L}\p{M}\p{N}.'’]/u.test(text[start - 1]!)) start--
  return text.slice(start, at).replace(/^['’.]+/u, '')
}
