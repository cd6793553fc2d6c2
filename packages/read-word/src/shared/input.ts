import { type ReadContext, ReadError } from '@cofnod/model'

/** What every reader asks first. @throws ReadError empty, too-large */
export function checkInput(bytes: Uint8Array, context: ReadContext): void {
  if (bytes.length === 0) throw new ReadError('empty')
  if (bytes.length > context.limits.bytes) {
    throw new ReadError('too-large', { detail: `${bytes.length} bytes, limit ${context.limits.bytes}` })
  }
  context.deadline.check()
}
