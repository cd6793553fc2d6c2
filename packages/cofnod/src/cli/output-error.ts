/** A result could not be put where it belongs. The message is a sentence for people. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  constructor(
    readonly code: 'name-taken' | 'not-written',
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}

/** What the operating system called the reason (`ENOSPC`). */
export function systemReason(error: unknown): string {
  return (error as NodeJS.ErrnoException | null)?.code ?? String(error)
}
