/** A date of RTF's `\info` group as its control words give it. */
const two = (number: number) => String(number).padStart(2, '0')

/** @param date Numbers by `yr`, `mo`, `dy`, `hr`, `min`, `sec`. @returns Local time as ISO 8601, null where there is no year. */
export function infoDate(date: Record<string, number>): string | null {
  const { yr, mo = 1, dy = 1, hr = 0, min = 0, sec = 0 } = date
  return yr === undefined ? null : `${yr}-${two(mo)}-${two(dy)}T${two(hr)}:${two(min)}:${two(sec)}`
}
