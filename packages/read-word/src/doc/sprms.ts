/** Property modifiers of a .doc ([MS-DOC] 2.2.5, 2.6): a list of codes with operands. */

/** @param operand The operand's bytes, without a length byte in front. */
export type SprmHandler = (code: number, operand: DataView) => void

/** Operand sizes by the top three bits of the code (2.2.5.1); 6 is variable. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3]
const T_DEF_TABLE = 0xd608
const P_CHANGE_TABS = 0xc615

/** Stops quietly where the list ends in the middle of an operand: what was read so far counts. */
export function eachSprm(data: Uint8Array, handle: SprmHandler): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let at = 0
  while (at + 3 <= data.length) {
    const code = view.getUint16(at, true)
    at += 2
    let size = SIZES[code >> 13]!
    if (size === 0) {
      if (code === T_DEF_TABLE) {
        if (at + 2 > data.length) return
        size = view.getUint16(at, true) - 1
        at += 2
      } else {
        size = view.getUint8(at)
        at += 1
        if (code === P_CHANGE_TABS && size === 255) size = changeTabsSize(view, at)
      }
    }
    if (size < 0 || at + size > data.length) return
    handle(code, new DataView(view.buffer, view.byteOffset + at, size))
    at += size
  }
}

/** 2.9.182: long lists of tabs count themselves. */
function changeTabsSize(view: DataView, at: number): number {
  if (at >= view.byteLength) return -1
  const deleted = view.getUint8(at)
  const addedAt = at + 1 + deleted * 4
  return addedAt < view.byteLength ? 2 + deleted * 4 + view.getUint8(addedAt) * 3 : -1
}
