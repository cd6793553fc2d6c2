import type { CalendarWords } from '../language.js'

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen'
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const UNIT_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const TEEN_ORDINALS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth'
]
const TEN_ORDINALS = [
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth'
]

/** One to a hundred from its parts: `compound` joins a ten with a unit of the same series. */
function series(units: string[], teens: string[], tens: string[]): Record<string, number> {
  const out: Record<string, number> = {}
  for (const [i, word] of units.entries()) out[word] = i + 1
  for (const [i, word] of teens.entries()) out[word] = i + 10
  for (const [i, word] of tens.entries()) out[word] = (i + 2) * 10
  for (const [i, ten] of TENS.entries()) {
    for (const [j, unit] of units.entries()) out[`${ten} ${unit}`] = (i + 2) * 10 + j + 1
  }
  return out
}

export const calendar: CalendarWords = {
  months: {
    january: 1,
    jan: 1,
    february: 2,
    febuary: 2,
    feb: 2,
    febr: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12
  },
  weekdays: {
    monday: 1,
    mon: 1,
    tuesday: 2,
    tues: 2,
    tue: 2,
    wednesday: 3,
    weds: 3,
    wed: 3,
    thursday: 4,
    thurs: 4,
    thur: 4,
    thu: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
    sunday: 7,
    sun: 7
  },
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  dateFillers: ['of', 'day of'],
  beforeDay: ['the', 'evening', 'morning', 'afternoon', 'night', 'on', 'on the'],
  numbers: { ...series(UNITS, TEENS, TENS), 'one hundred': 100, 'a hundred': 100, hundred: 100 },
  ordinals: { ...series(UNIT_ORDINALS, TEEN_ORDINALS, TEN_ORDINALS), hundredth: 100 },
  am: ['am', 'a.m.', 'a.m', 'a m', 'in the morning'],
  pm: ['pm', 'p.m.', 'p.m', 'p m', 'in the afternoon', 'in the evening', 'at night'],
  oclock: ["o'clock", 'oclock', "o' clock"],
  noon: ['noon', 'midday', 'mid-day'],
  midnight: ['midnight'],
  rangeWords: ['to', 'until', 'till', 'til', 'through', 'thru'],
  hourMarks: ['hrs', 'hours', 'hr', 'h', 'hrs.'],
  hourSeparators: [],
  ordinaryForms: ['may', 'mar', 'march', 'jan', 'sun', 'sat', 'mon', 'wed'],
  codeWords: [
    'min',
    'mins',
    'minute',
    'minute no',
    'minute number',
    'minute ref',
    'min no',
    'no',
    'nos',
    'number',
    'ref',
    'refs',
    'reference',
    'ref no',
    'application',
    'app',
    'application no',
    'planning application',
    'planning ref',
    'item',
    'para',
    'paragraph',
    'paper',
    'resolution',
    'section',
    'policy',
    'rule',
    'article',
    'version'
  ],
  clock: {
    half: ['half'],
    quarter: ['a quarter', 'quarter'],
    minutes: ['minutes', 'mins'],
    past: ['past', 'after'],
    to: ['to', 'before']
  },
  numericOrder: 'day-first'
}
