/** The entries of a list written in running lines, parted by bars: word data that would fill a screen an entry a line. */
export function listOf(text: string): string[] {
  return text
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
