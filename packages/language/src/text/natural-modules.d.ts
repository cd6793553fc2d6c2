/** The little of natural that we call; its own declarations cover neither sub-path by itself. */
declare module 'natural/lib/natural/distance/index.js' {
  const distances: {
    JaroWinklerDistance(a: string, b: string, options: { ignoreCase?: boolean }): number
  }
  export default distances
}

declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  const tokenizers: {
    RegexpTokenizer: new (options: { pattern: RegExp; discardEmpty?: boolean }) => { tokenize(text: string): string[] }
  }
  export default tokenizers
}
