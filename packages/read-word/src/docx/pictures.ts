/**
 * What pictures say for those who cannot see them (ECMA-376 20.4.2.5 `descr`, 14.1.2.19 `alt`): often the crest that
 * alone names the body, more often a path or a program's guess. Nobody reads them on the page, so that they are no part of
 * the text; they are kept as metadata.
 */
import { cleanLine } from '../shared/text.js'
import { attribute, descendants, type XmlElement } from '../shared/xml.js'

const ATTRIBUTES: [element: string, attribute: string][] = [
  ['wp:docPr', 'descr'],
  ['v:shape', 'alt'],
  ['v:rect', 'alt'],
  ['v:image', 'alt']
]

/** Names of files, addresses, and what Word's own recogniser signs in English. */
const NO_DESCRIPTION =
  /^\S+:\S|[\\/][^\\/]*\.\w{2,5}$|\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|svg)$|(?:automatically generated|content may be incorrect)\.?$/i
/** More than this is a text of its own, not a name. */
const LONGEST = 200

/** @param element A drawing or an old-style picture. */
export function pictureDescriptions(element: XmlElement): string[] {
  return ATTRIBUTES.flatMap(([name, key]) => descendants(element, name).map((found) => attribute(found, key) ?? ''))
    .map(cleanLine)
    .filter((text) => text !== '' && text.length <= LONGEST && !NO_DESCRIPTION.test(text))
}
