/** Numbers in English words, as Word prints them for `cardinalText` and `ordinalText` (ECMA-376 17.18.59): "Twenty-one", "Twenty-first". */

const ONES = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const IRREGULAR: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth'
}
/** Above this Word prints digits in some versions and nothing in others. */
const MAX = 999_999

/** 21 → "Twenty-one". Less than 1 and more than 999,999 stay digits. */
export function cardinalText(value: number): string {
  return value < 1 || value > MAX ? String(value) : capital(words(value))
}

/** 21 → "Twenty-first". */
export function ordinalText(value: number): string {
  if (value < 1 || value > MAX) return String(value)
  return capital(words(value).replace(/[a-z]+$/, (last) => IRREGULAR[last] ?? `${last.replace(/y$/, 'ie')}th`))
}

function words(value: number): string {
  if (value >= 1000) return joined(`${words(Math.floor(value / 1000))} thousand`, value % 1000)
  if (value >= 100) return joined(`${ONES[Math.floor(value / 100)]} hundred`, value % 100)
  if (value < 20) return ONES[value]!
  const ten = TENS[Math.floor(value / 10)]!
  return value % 10 === 0 ? ten : `${ten}-${ONES[value % 10]}`
}

const joined = (head: string, rest: number) => (rest === 0 ? head : `${head} ${words(rest)}`)
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)
