/** Numbering by the letters and digits of other scripts (ECMA-376 17.18.59). */

/** Past its end an alphabet begins anew, the letter repeated ("аа") where `repeats`. */
interface Alphabet {
  letters: string
  repeats: boolean
}

const repeating = (letters: string): Alphabet => ({ letters, repeats: true })
const cycling = (letters: string): Alphabet => ({ letters, repeats: false })

const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const ALPHABETS: Record<string, Alphabet> = {
  russianLower: repeating(RUSSIAN),
  russianUpper: repeating(RUSSIAN.toUpperCase()),
  arabicAlpha: repeating('أبتثجحخدذرزسشصضطظعغفقكلمنهوى'),
  arabicAbjad: repeating('ابجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  hebrew2: repeating('אבגדהוזחטיכלמנסעפצקרשת'),
  thaiLetters: cycling('กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'),
  ganada: cycling('가나다라마바사아자차카타파하'),
  aiueo: cycling('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'),
  iroha: cycling('ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽ')
}

/** Nought to nine, and the sign for ten. */
const HAN = { digits: '〇一二三四五六七八九', ten: '十' }
const KOREAN = { digits: '영일이삼사오육칠팔구', ten: '십' }
const COUNTING: Record<string, typeof HAN> = {
  chineseCounting: HAN,
  chineseCountingThousand: HAN,
  japaneseCounting: HAN,
  taiwaneseCounting: HAN,
  taiwaneseCountingThousand: HAN,
  ideographDigital: HAN,
  koreanCounting: KOREAN
}
/** Larger numbers of these scripts stay digits here. */
const MAX_COUNTING = 99
const MAX_REPEATS = 30

/** The number in another script, null where the format is none of these or has no sign for it. */
export function otherScript(value: number, format: string): string | null {
  if (value < 1) return null
  const alphabet = Object.hasOwn(ALPHABETS, format) ? ALPHABETS[format] : undefined
  if (alphabet) return byAlphabet(value, alphabet)
  if (format === 'decimalEnclosedCircle') return circled(value)
  if (format === 'decimalFullWidth' || format === 'decimalFullWidth2')
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
  const counting = Object.hasOwn(COUNTING, format) ? COUNTING[format] : undefined
  return counting && value <= MAX_COUNTING ? counted(value, counting) : null
}

function byAlphabet(value: number, { letters, repeats }: Alphabet): string | null {
  const sign = letters[(value - 1) % letters.length]!
  const times = Math.ceil(value / letters.length)
  return repeats ? (times > MAX_REPEATS ? null : sign.repeat(times)) : sign
}

/** 12 → 十二, 20 → 二十. */
function counted(value: number, { digits, ten }: typeof HAN): string {
  if (value < 10) return digits[value]!
  const tens = Math.floor(value / 10)
  return (tens > 1 ? digits[tens]! : '') + ten + (value % 10 > 0 ? digits[value % 10]! : '')
}

/** Unicode has ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(value: number): string | null {
  if (value <= 20) return String.fromCharCode(0x2460 + value - 1)
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21)
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : null
}
