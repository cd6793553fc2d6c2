export { htmlReader } from './html-reader.js'
export { markdownReader } from './markdown-reader.js'
export { textReader } from './text-reader.js'
