/** Tiny .odt files for tests, from the XML of their parts. */
import { strToU8, zipSync } from 'fflate'

export interface OdtParts {
  /** Inner XML of office:text. */
  body: string
  /** Inner XML of office:automatic-styles in content.xml. */
  automatic?: string
  /** Inner XML of office:styles in styles.xml. */
  styles?: string
  /** Inner XML of office:master-styles. */
  master?: string
  meta?: string
  manifest?: string
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMESPACES = [
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`),
  `xmlns:draw="${ODF}:drawing:1.0"`,
  `xmlns:fo="${ODF}:xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"'
].join(' ')

const wrap = (root: string, inner: string) => `<?xml version="1.0"?><${root} ${NAMESPACES}>${inner}</${root}>`

export function makeOdt(parts: OdtParts | string): Uint8Array {
  const given: OdtParts = typeof parts === 'string' ? { body: parts } : parts
  const files: Record<string, string> = {
    'content.xml': wrap(
      'office:document-content',
      `<office:automatic-styles>${given.automatic ?? ''}</office:automatic-styles><office:body><office:text>${given.body}</office:text></office:body>`
    ),
    'styles.xml': wrap(
      'office:document-styles',
      `<office:styles>${given.styles ?? ''}</office:styles><office:master-styles>${given.master ?? ''}</office:master-styles>`
    ),
    'meta.xml': wrap('office:document-meta', `<office:meta>${given.meta ?? ''}</office:meta>`),
    'META-INF/manifest.xml': wrap('manifest:manifest', given.manifest ?? '')
  }
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  })
}
