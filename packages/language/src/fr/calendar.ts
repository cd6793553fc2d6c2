import type { CalendarWords } from '../language.js'

const MONTHS: string[][] = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec']
]

const WEEKDAYS: string[][] = [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']]

const TO_SIXTEEN: string[][] = [
  ['un', 'une'],
  ['deux'],
  ['trois'],
  ['quatre'],
  ['cinq'],
  ['six'],
  ['sept'],
  ['huit'],
  ['neuf'],
  ['dix'],
  ['onze'],
  ['douze'],
  ['treize'],
  ['quatorze'],
  ['quinze'],
  ['seize']
]
const TENS: [string, number][] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['quatre vingt', 80]
]

const ORDINALS: string[][] = [
  ['premier', 'premiere'],
  ['deuxieme'],
  ['troisieme'],
  ['quatrieme'],
  ['cinquieme'],
  ['sixieme'],
  ['septieme'],
  ['huitieme'],
  ['neuvieme'],
  ['dixieme']
]

function forms(table: string[][]): Record<string, number> {
  return Object.fromEntries(table.flatMap((words, i) => words.map((word) => [word, i + 1] as const)))
}

/** "vingt et un", "soixante-quinze", "quatre-vingt-douze"; hyphens stand as spaces. */
function numberForms(): Record<string, number> {
  const units = forms(TO_SIXTEEN)
  const out: Record<string, number> = { ...units, 'dix sept': 17, 'dix huit': 18, 'dix neuf': 19, cent: 100 }
  const teens = { ...units, 'dix sept': 17, 'dix huit': 18, 'dix neuf': 19 }
  for (const [ten, value] of TENS) {
    out[ten] = value
    const most = value >= 60 ? 19 : 9
    for (const [unit, more] of Object.entries(teens)) {
      if (more > most) continue
      out[`${ten} ${unit}`] = value + more
      if (more === 1 || more === 11) out[`${ten} et ${unit}`] = value + more
    }
  }
  return { ...out, 'quatre vingts': 80 }
}

export const calendar: CalendarWords = {
  months: forms(MONTHS),
  weekdays: forms(WEEKDAYS),
  ordinalEndings: ['er', 'ere', 'eme', 'e'],
  dateFillers: ['du mois de'],
  beforeDay: ['le', 'soir', 'matin', 'apres-midi'],
  numbers: numberForms(),
  ordinals: forms(ORDINALS),
  am: ['du matin'],
  pm: ['du soir', "de l'apres-midi"],
  oclock: ['h', 'heure', 'heures'],
  noon: ['a midi'],
  midnight: ['a minuit'],
  // "a" joins two dates in Welsh.
  rangeWords: ['au', "jusqu'a", "jusqu'au"],
  hourMarks: ['h', 'heures'],
  hourSeparators: ['h', 'heure', 'heures'],
  ordinaryForms: ['mars', 'mai', 'sept', 'dec', 'oct', 'nov'],
  codeWords: ['n°', 'ref', 'article', 'parcelle', 'deliberation', 'section', 'compte'],
  clock: { half: [], quarter: [], minutes: [], past: [], to: [] },
  numericOrder: 'day-first'
}
