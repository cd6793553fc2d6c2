/** Tiny .docx files for tests, from the XML of their parts. */
import { strToU8, zipSync } from 'fflate'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}/relationships"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"'
].join(' ')

/** Inner XML of each part; `body` goes into w:body. */
export interface DocxParts {
  body: string
  styles?: string
  numbering?: string
  settings?: string
  comments?: string
  footnotes?: string
  endnotes?: string
  /** Headers by relationship id. */
  headers?: Record<string, string>
  footers?: Record<string, string>
  /** Addresses by relationship id. */
  links?: Record<string, string>
  /** Inner XML of docProps/core.xml. */
  core?: string
  app?: string
}

const wrap = (name: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${inner}</w:${name}>`

const relationship = (id: string, type: string, target: string, external = false) =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`

const relationships = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  comments: 'comments',
  footnotes: 'footnotes',
  endnotes: 'endnotes'
} as const

export function makeDocx(parts: DocxParts | string): Uint8Array {
  const given: DocxParts = typeof parts === 'string' ? { body: parts } : parts
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': wrap('document', `<w:body>${given.body}</w:body>`)
  }
  let main = ''
  let root = relationship('rId1', 'officeDocument', 'word/document.xml')
  for (const part of Object.keys(ROOTS) as (keyof typeof ROOTS)[]) {
    const inner = given[part]
    if (inner === undefined) continue
    files[`word/${part}.xml`] = wrap(ROOTS[part], inner)
    main += relationship(part, part, `${part}.xml`)
  }
  for (const [id, inner] of Object.entries(given.headers ?? {})) {
    files[`word/${id}.xml`] = wrap('hdr', inner)
    main += relationship(id, 'header', `${id}.xml`)
  }
  for (const [id, inner] of Object.entries(given.footers ?? {})) {
    files[`word/${id}.xml`] = wrap('ftr', inner)
    main += relationship(id, 'footer', `${id}.xml`)
  }
  for (const [id, url] of Object.entries(given.links ?? {})) main += relationship(id, 'hyperlink', url, true)
  if (given.core !== undefined) {
    files['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${given.core}</cp:coreProperties>`
    root += `<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`
  }
  if (given.app !== undefined) {
    files['docProps/app.xml'] = `<Properties xmlns="${OFFICE}/extended-properties">${given.app}</Properties>`
    root += relationship('app', 'extended-properties', 'docProps/app.xml')
  }
  files['_rels/.rels'] = relationships(root)
  files['word/_rels/document.xml.rels'] = relationships(main)
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** A paragraph with one run; `properties` is the inner XML of its w:pPr. */
export function p(text: string, properties = '', runProperties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text, runProperties)}</w:p>`
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}
