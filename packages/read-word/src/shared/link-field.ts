/** ECMA-376 17.16.5.25, the same in RTF and .doc: `HYPERLINK "address" \l "bookmark"`. Null where the instruction is another. */
export function linkOf(instruction: string): string | null {
  if (!/^\s*HYPERLINK\b/i.test(instruction)) return null
  const local = /\\l\s+"([^"]*)"/.exec(instruction)?.[1]
  const target = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]+))/i.exec(instruction)
  const address = target?.[1] ?? target?.[2] ?? ''
  return address + (local ? `#${local}` : '')
}
