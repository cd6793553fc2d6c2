/** Writes PDFs object by object, for files that no program would write. */

/** @param objects Bodies by number; 1 is the catalogue. @returns A file whose cross-reference table fits. */
export function rawPdf(objects: Record<number, string>): Uint8Array {
  const parts = ['%PDF-1.4\n']
  const offsets = new Map<number, number>()
  let length = parts[0]!.length
  for (const [number, body] of Object.entries(objects)) {
    offsets.set(Number(number), length)
    const part = `${number} 0 obj\n${body}\nendobj\n`
    parts.push(part)
    length += part.length
  }
  const size = Math.max(...Object.keys(objects).map(Number)) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  parts.push(`xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`)
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'))
}

export const stream = (content: string, dictionary = ''): string =>
  `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'

/**
 * Objects 1 to 3 and 9: a catalogue, a page tree, a font and pages numbered from 10 by twos, each with its contents behind it.
 * @param resources Of every page, beside the font `F`.
 */
export function pagesOf(contents: string[], resources = ''): Record<number, string> {
  const kids = contents.map((_, at) => `${10 + 2 * at} 0 R`).join(' ')
  const objects: Record<number, string> = {
    1: '<</Type/Catalog/Pages 2 0 R>>',
    2: `<</Type/Pages/Count ${contents.length}/Kids[${kids}]>>`,
    3: HELVETICA
  }
  contents.forEach((content, at) => {
    objects[10 + 2 * at] =
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${11 + 2 * at} 0 R/Resources<</Font<</F 3 0 R>>${resources}>>>>`
    objects[11 + 2 * at] = stream(content)
  })
  return objects
}
