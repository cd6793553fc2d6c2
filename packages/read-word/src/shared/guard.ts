/** One place that turns whatever a library threw into the one kind of error that readers throw. */
import { isReadError, ReadError, type ReadErrorCode } from '@cofnod/model'

/** Runs `work`; a {@link ReadError} passes, anything else becomes `ReadError(code)` with the thrown value as its cause. */
export async function guard<T>(code: ReadErrorCode, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toReadError(error, code)
  }
}

/** The thrown value as a {@link ReadError}: itself where it is one, else one with `code`. */
export function toReadError(error: unknown, code: ReadErrorCode): ReadError {
  if (isReadError(error)) return error
  return new ReadError(code, { detail: reasonOf(error), cause: error })
}

/** The first line of what an exception says, at most 200 characters. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0]!.slice(0, 200)
}
