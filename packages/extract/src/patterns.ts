/** Variants of a language's patterns, made once each: compiling them at every use costs more than running them. */

const globals = new WeakMap<RegExp, RegExp>()
const anchored = new WeakMap<RegExp, RegExp>()

/** The pattern with the global flag, for `matchAll`. */
export function globalOf(pattern: RegExp): RegExp {
  return variant(globals, pattern, pattern.source, `${pattern.flags.replace('g', '')}g`)
}

/** The pattern at the start of a text alone. */
export function anchoredOf(pattern: RegExp): RegExp {
  return variant(anchored, pattern, `^(?:${pattern.source})`, pattern.flags.replace('g', ''))
}

function variant(made: WeakMap<RegExp, RegExp>, pattern: RegExp, source: string, flags: string): RegExp {
  const known = made.get(pattern)
  if (known) return known
  const fresh = new RegExp(source, flags)
  made.set(pattern, fresh)
  return fresh
}
