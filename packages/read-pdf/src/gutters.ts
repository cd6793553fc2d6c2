/** Vertical white strips that part columns. */

/** A strip narrower than this share of the font size is a space between words. */
const STRIP = 0.4

interface Extent {
  x0: number
  x1: number
  size: number
}

/**
 * Where the next column starts, for every strip that no extent crosses and that is wider than a space.
 *
 * @returns Left edges of the columns after the first, less a point, ascending.
 */
export function findGutters(extents: readonly Extent[]): number[] {
  const sorted = [...extents].sort((a, b) => a.x0 - b.x0)
  const gutters: number[] = []
  let end = Number.POSITIVE_INFINITY
  for (const { x0, x1, size } of sorted) {
    if (x0 - end > STRIP * size) gutters.push(x0 - 1)
    end = end === Number.POSITIVE_INFINITY ? x1 : Math.max(end, x1)
  }
  return gutters
}
