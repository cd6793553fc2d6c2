import type { CalendarWords } from '../language.js'

/** Names with their soft (and nasal, aspirate) mutations, from the base form on. */
const MONTHS: string[][] = [
  ['ionawr', 'ion'],
  ['chwefror', 'chwef', 'chwe'],
  ['mawrth', 'fawrth', 'maw'],
  ['ebrill', 'ebr'],
  ['mai', 'fai'],
  ['mehefin', 'fehefin', 'meh'],
  ['gorffennaf', 'orffennaf', 'ngorffennaf', 'gorff', 'gor'],
  ['awst'],
  ['medi', 'fedi', 'med'],
  ['hydref', 'hyd'],
  ['tachwedd', 'dachwedd', 'thachwedd', 'nhachwedd', 'tach'],
  ['rhagfyr', 'ragfyr', 'rhag']
]

/** A weekday needs "dydd" or "nos" before it: bare "Mawrth" is the month, bare "Sul" a name. */
const WEEKDAYS: string[][] = [
  ['llun', 'lun'],
  ['mawrth', 'fawrth', 'maw'],
  ['mercher', 'fercher', 'mer'],
  ['iau'],
  ['gwener', 'wener', 'gwe'],
  ['sadwrn', 'sad'],
  ['sul']
]

/** Feminine, masculine and mutated forms of 1–10. */
const UNITS: string[][] = [
  ['un'],
  ['dau', 'dwy', 'ddau', 'ddwy'],
  ['tri', 'tair', 'dri', 'dair', 'thri', 'thair'],
  ['pedwar', 'pedair', 'bedwar', 'bedair', 'phedwar', 'phedair', 'mhedwar'],
  ['pump', 'pum', 'bump', 'bum', 'phump', 'phum'],
  ['chwech', 'chwe'],
  ['saith'],
  ['wyth'],
  ['naw'],
  ['deg', 'deng', 'ddeg', 'ddeng']
]

/** Twentieths: "un ar bymtheg" 16, "tri ar hugain" 23. */
const TRADITIONAL: [string, number][] = [
  ['deuddeg', 12],
  ['deuddeng', 12],
  ['ddeuddeg', 12],
  ['pymtheg', 15],
  ['pymtheng', 15],
  ['bymtheg', 15],
  ['phymtheg', 15],
  ['deunaw', 18],
  ['ddeunaw', 18],
  ['ugain', 20],
  ['hugain', 20],
  ['deugain', 40],
  ['ddeugain', 40],
  ['hanner cant', 50],
  ['trigain', 60],
  ['drigain', 60],
  ['pedwar ugain', 80],
  ['cant', 100],
  ['can', 100],
  ['gant', 100],
  ['chant', 100]
]

function forms(table: string[][]): Record<string, number> {
  return Object.fromEntries(table.flatMap((words, i) => words.map((word) => [word, i + 1] as const)))
}

function weekdayForms(): Record<string, number> {
  const out: Record<string, number> = {}
  for (const [i, words] of WEEKDAYS.entries()) {
    for (const word of words) {
      for (const before of ['dydd', 'ddydd', 'nydd', 'nos', 'prynhawn', 'brynhawn', 'bore', 'fore'])
        out[`${before} ${word}`] = i + 1
    }
  }
  return out
}

function numberForms(): Record<string, number> {
  const out: Record<string, number> = {}
  const units: [string, number][] = UNITS.flatMap((words, i) => words.map((word): [string, number] => [word, i + 1]))
  for (const [word, value] of units) {
    out[word] = value
    if (value < 10) {
      out[`${word} ar ddeg`] = value + 10
      out[`${word} ar bymtheg`] = value + 15
      for (const [unit, more] of units) if (more < 10 && value > 0) out[`${word} deg ${unit}`] = value * 10 + more
      for (const [unit, more] of units) if (more < 10) out[`${word} ddeg ${unit}`] = value * 10 + more
      out[`${word} deg`] = value * 10
      out[`${word} ddeg`] = value * 10
    }
    out[`${word} ar hugain`] = value + 20
  }
  for (const [word, value] of TRADITIONAL) {
    out[word] = value
    if (value < 20) out[`${word} ar hugain`] = value + 20
  }
  return out
}

const ORDINALS: string[][] = [
  ['cyntaf', 'gyntaf', 'chyntaf'],
  ['ail'],
  ['trydydd', 'trydedd', 'drydydd', 'drydedd', 'thrydydd'],
  ['pedwerydd', 'pedwaredd', 'bedwerydd', 'bedwaredd', 'phedwerydd'],
  ['pumed', 'bumed', 'phumed'],
  ['chweched'],
  ['seithfed'],
  ['wythfed'],
  ['nawfed'],
  ['degfed', 'ddegfed'],
  ['unfed ar ddeg'],
  ['deuddegfed', 'ddeuddegfed'],
  ['trydydd ar ddeg', 'trydedd ar ddeg'],
  ['pedwerydd ar ddeg', 'pedwaredd ar ddeg'],
  ['pymthegfed', 'bymthegfed'],
  ['unfed ar bymtheg'],
  ['ail ar bymtheg'],
  ['deunawfed', 'ddeunawfed'],
  ['pedwerydd ar bymtheg', 'pedwaredd ar bymtheg'],
  ['ugeinfed']
]

export const calendar: CalendarWords = {
  months: forms(MONTHS),
  weekdays: weekdayForms(),
  ordinalEndings: ['af', 'ain', 'il', 'ydd', 'edd', 'fed', 'ed', 'eg'],
  dateFillers: ['o', 'o fis', 'mis', 'fis'],
  beforeDay: ['y', 'yr', 'ar y', 'ar'],
  numbers: numberForms(),
  ordinals: forms(ORDINALS),
  am: ['yb', 'y.b.', 'y.b', 'y bore', "o'r bore", 'am', 'a.m.'],
  pm: [
    'yp',
    'y.p.',
    'y.p',
    'yh',
    'y.h.',
    'y.h',
    'y prynhawn',
    "o'r prynhawn",
    'yr hwyr',
    "gyda'r nos",
    "o'r nos",
    'y nos',
    'pm',
    'p.m.'
  ],
  oclock: ["o'r gloch", "o' r gloch", 'or gloch'],
  noon: ['hanner dydd', 'canol dydd', 'ganol dydd'],
  midnight: ['hanner nos', 'canol nos', 'ganol nos'],
  rangeWords: ['i', 'tan', 'hyd', 'hyd at'],
  hourMarks: ['awr'],
  hourSeparators: [],
  ordinaryForms: ['mai', 'fai', 'med', 'maw', 'ion', 'gor', 'rhag', 'chwe', 'meh', 'medi', 'fedi'],
  codeWords: [
    'cofnod',
    'cofnod rhif',
    'rhif',
    'rhif.',
    'cyf',
    'cyfeirnod',
    'rhif cais',
    'cais',
    'eitem',
    'paragraff',
    'papur'
  ],
  clock: {
    half: ['hanner awr', 'hanner'],
    quarter: ['chwarter'],
    minutes: ['munud', 'funud', 'o funudau'],
    past: ['wedi'],
    to: ['i']
  },
  numericOrder: 'day-first'
}
