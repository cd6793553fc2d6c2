/** Lengths as XSL-FO writes them ("1.25cm", "0.5in", "12pt") in points; null where it is none, percentages too. */
export function toPoints(value: string | null): number | null {
  const match = /^(-?\d{1,9}(?:\.\d{1,9})?)(cm|mm|in|pt|pc|px)$/.exec(value?.trim() ?? '')
  return match ? Number(match[1]) * POINTS[match[2]!]! : null
}

const POINTS: Record<string, number> = { cm: 72 / 2.54, mm: 7.2 / 2.54, in: 72, pt: 1, pc: 12, px: 0.75 }
