/** OLE compound files ([MS-CFB]): as much as tells .doc from protected .docx. */

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export function isOle(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && MAGIC.every((byte, index) => bytes[index] === byte)
}

/** Whether the directory names a stream. Names are UTF-16LE ([MS-CFB] 2.6.1), followed by a zero. */
export function namesStream(bytes: Uint8Array, name: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.includes(Buffer.from(`${name}\0`, 'utf16le'))
}
