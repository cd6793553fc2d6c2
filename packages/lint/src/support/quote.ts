/** Words in a message: short, on one line. */
export function short(text: string, length = 60): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;:,]$/, '')
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`
}

export const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
