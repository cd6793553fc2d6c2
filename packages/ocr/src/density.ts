/** What a picture says of its resolution. */

/** Pixels per inch as PNG (chunk pHYs) or JPEG (JFIF) say it; 0 where they don't. TIFF says it for each page by itself. */
export function findDensity(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 33 && view.getUint32(0) === 0x89504e47) return ofPng(view)
  if (bytes.length > 20 && view.getUint16(0) === 0xffd8) return ofJpeg(view)
  return 0
}

/** ISO/IEC 15948, 11.3.5.3: pixels per metre, before the first IDAT. */
function ofPng(view: DataView): number {
  let at = 8
  for (let count = 0; count < 50 && at + 21 <= view.byteLength; count++) {
    const type = view.getUint32(at + 4)
    if (type === 0x49444154) return 0
    if (type === 0x70485973) return view.getUint8(at + 16) === 1 ? view.getUint32(at + 8) * 0.0254 : 0
    at += 12 + view.getUint32(at)
  }
  return 0
}

/** JFIF 1.02: in the first segment, unit 1 an inch, 2 a centimetre. */
function ofJpeg(view: DataView): number {
  if (view.getUint16(2) !== 0xffe0 || view.getUint32(6) !== 0x4a464946) return 0
  const unit = view.getUint8(13)
  const density = view.getUint16(14)
  return unit === 1 ? density : unit === 2 ? density * 2.54 : 0
}
