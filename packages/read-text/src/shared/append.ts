/** `target.push(...items)` for any number of items: arguments of a call are limited by the stack. */
export function append<T>(target: T[], items: readonly T[]): void {
  for (const item of items) target.push(item)
}
