/** Measured; written by `pnpm calibrate`, not by hand. What the numbers mean: probability.ts. */

export interface Curve {
  at: number
  slope: number
  /** What is added for a rule. */
  rules: Record<string, number>
}

/** By field; "*" over all fields. */
export const CURVES: Record<string, Curve> = {
  '*': { at: 0, slope: 1, rules: {} }
}
