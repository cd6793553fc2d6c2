/** Little-endian numbers at any place of a stream; beyond the end is damage, not zero. */
import { ReadError } from '@cofnod/model'

export interface Bytes {
  length: number
  u8(at: number): number
  u16(at: number): number
  i16(at: number): number
  u32(at: number): number
  i32(at: number): number
  slice(at: number, length: number): Uint8Array
}

/** @throws ReadError damaged, from each method, where it reaches beyond the end. */
export function bytesOf(data: Uint8Array): Bytes {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const inside = (at: number, length: number) => {
    if (at < 0 || length < 0 || at + length > data.length) {
      throw new ReadError('damaged', { detail: 'a part of the file lies beyond its end' })
    }
    return at
  }
  return {
    length: data.length,
    u8: (at) => view.getUint8(inside(at, 1)),
    u16: (at) => view.getUint16(inside(at, 2), true),
    i16: (at) => view.getInt16(inside(at, 2), true),
    u32: (at) => view.getUint32(inside(at, 4), true),
    i32: (at) => view.getInt32(inside(at, 4), true),
    slice: (at, length) => data.subarray(inside(at, length), at + length)
  }
}
