/** Writes tagged PDFs (ISO 32000-1, 14.7): a structure tree whose leaves are words at places. */
import { rawPdf, stream } from './raw-pdf.js'

export interface Words {
  /** 1-based. */
  page: number
  /** Baseline, points from the page's top left corner. */
  x: number
  y: number
  text: string
  size: number
  bold: boolean
}

export interface Element {
  role: string
  kids: (Element | Words)[]
}

export interface TaggedPdf {
  tree: Element
  /** Printed as artifacts. */
  artifacts?: Words[]
  /** Printed without any mark. */
  loose?: Words[]
  /** Role map: types of the document's own to others. */
  roles?: Record<string, string>
}

export const el = (role: string, ...kids: (Element | Words)[]): Element => ({ role, kids })
export const words = (x: number, y: number, text: string, more: Partial<Words> = {}): Words => ({
  ...{ page: 1, x, y, text, size: 11, bold: false },
  ...more
})

const HEIGHT = 842

const show = ({ x, y, text, size, bold }: Words): string =>
  `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${Buffer.from(text, 'latin1').toString('hex')}> Tj ET`

/** Objects: 1 catalogue, 2 pages, 3 and 4 fonts, 5 structure root, 6 parent tree, pages from 10 by twos, elements from 100. */
export function taggedPdf({ tree, artifacts = [], loose = [], roles = {} }: TaggedPdf): Uint8Array {
  const contents: string[][] = []
  const owners: number[][] = []
  const objects: Record<number, string> = {}
  const draw = (of: Words, before: string, after: string) => {
    contents[of.page - 1] ??= []
    contents[of.page - 1]!.push(before + show(of) + after)
  }
  let last = 99
  const write = (element: Element, parent: number): number => {
    const number = ++last
    const kids = element.kids.map((kid) => {
      if ('role' in kid) return `${write(kid, number)} 0 R`
      owners[kid.page - 1] ??= []
      const mark = owners[kid.page - 1]!.push(number) - 1
      draw(kid, `/${element.role} <</MCID ${mark}>> BDC\n`, '\nEMC')
      return `<</Type/MCR/Pg ${8 + 2 * kid.page} 0 R/MCID ${mark}>>`
    })
    objects[number] = `<</Type/StructElem/S/${element.role}/P ${parent} 0 R/K[${kids.join(' ')}]>>`
    return number
  }
  const top = write(tree, 5)
  for (const of of artifacts) draw(of, '/Artifact <</Type/Pagination>> BDC\n', '\nEMC')
  for (const of of loose) draw(of, '', '')
  const pages = Array.from(contents, (_, at) => 10 + 2 * at)
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`
  const map = Object.entries(roles).map(([from, to]) => `/${from}/${to}`)
  const parents = pages.map((_, at) => `${at}[${(owners[at] ?? []).map((owner) => `${owner} 0 R`).join(' ')}]`)
  Object.assign(objects, {
    1: '<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R>>',
    2: `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((number) => `${number} 0 R`).join(' ')}]>>`,
    3: font('Helvetica'),
    4: font('Helvetica-Bold'),
    5: `<</Type/StructTreeRoot/K ${top} 0 R/ParentTree 6 0 R/RoleMap<<${map.join('')}>>>>`,
    6: `<</Nums[${parents.join(' ')}]>>`
  })
  pages.forEach((number, at) => {
    objects[number] =
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${HEIGHT}]/StructParents ${at}/Contents ${number + 1} 0 R` +
      '/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>'
    objects[number + 1] = stream((contents[at] ?? []).join('\n'))
  })
  return rawPdf(objects)
}
