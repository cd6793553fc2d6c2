/** Modifiers too long for a formatted disk page lie in the Data stream ([MS-DOC] 2.6.2 sprmPHugePapx, 2.9.209 PrcData). */

const HUGE = 0x6646
/** The same code in files of early versions. */
const HUGE_EARLY = 0x6645
const SPRM_SIZE = 6

/**
 * @param modifiers A paragraph's list of modifiers.
 * @param data The Data stream, null where the file has none.
 * @returns The list that the place names, followed by what else the paragraph says; `modifiers` where no place is named
 *   or the place lies outside of the stream.
 */
export function expandHuge(modifiers: Uint8Array, data: Uint8Array | null): Uint8Array {
  if (data === null || modifiers.length < SPRM_SIZE) return modifiers
  const view = new DataView(modifiers.buffer, modifiers.byteOffset, modifiers.byteLength)
  const code = view.getUint16(0, true)
  if (code !== HUGE && code !== HUGE_EARLY) return modifiers
  const at = view.getUint32(2, true)
  if (at + 2 > data.length) return modifiers
  const length = data[at]! | (data[at + 1]! << 8)
  if (at + 2 + length > data.length) return modifiers
  const whole = new Uint8Array(length + modifiers.length - SPRM_SIZE)
  whole.set(data.subarray(at + 2, at + 2 + length))
  whole.set(modifiers.subarray(SPRM_SIZE), length)
  return whole
}
