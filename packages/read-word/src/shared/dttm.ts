/** Dates of tracked changes and comments ([MS-DOC] 2.9.67 DTTM; the same number in RTF's `\revdttm` and `\atndate`). */

const two = (number: number) => String(number).padStart(2, '0')

/** @returns Local time as ISO 8601 to the minute, null where the number is no date. */
export function dttmDate(dttm: number): string | null {
  const minute = dttm & 0x3f
  const hour = (dttm >>> 6) & 0x1f
  const day = (dttm >>> 11) & 0x1f
  const month = (dttm >>> 16) & 0xf
  const year = 1900 + ((dttm >>> 20) & 0x1ff)
  if (day === 0 || month === 0 || month > 12 || hour > 23 || minute > 59) return null
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`
}
