/** `Math.min` and `Math.max` over arrays of any length: spread arguments overflow the stack at some 100,000. */

export const least = (values: readonly number[]): number =>
  values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY)

export const most = (values: readonly number[]): number =>
  values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY)
