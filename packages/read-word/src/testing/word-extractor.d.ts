/** The part of word-extractor that the tests use as an oracle; it ships no types. */
declare module 'word-extractor' {
  interface Extracted {
    getBody(options: { filterUnicode: boolean }): string
  }
  export default class WordExtractor {
    extract(input: Buffer): Promise<Extracted>
  }
}
