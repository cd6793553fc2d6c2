/**
 * The matches of a global pattern in order, with `index` from the start of `text`. Unlike `matchAll` and a fresh RegExp this never compiles the pattern
 * again: V8 stops optimising patterns after a megabyte of compiled ones (its `TooMuchRegExpCode`), which makes the large ones here 20 times
 * slower. Patterns are not to be used twice at a time.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let from = 0
  while (from <= text.length) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (match === null) return
    from = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex
    yield match
  }
}
