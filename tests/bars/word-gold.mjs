/** Over the Word documents of dev: gold titles and names stand in the tree as a reader of the page sees them. */
import { measurePlaces } from './lib/gold-places.mjs'

export const measure = (task) =>
  measurePlaces({ ...task, extensions: ['.docx', '.doc', '.odt', '.rtf'], titles: 97, names: 97 })
