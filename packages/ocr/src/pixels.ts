/** Pictures as grey values, and turned, straightened and written again. */
import { deflateSync } from 'node:zlib'
import { createCanvas, loadImage } from '@napi-rs/canvas'

/** Grey values, 0 black to 255 white, row after row. */
export interface Grey {
  width: number
  height: number
  values: Uint8Array
}

/** Pixels of a picture that is decoded, against pictures that would take all memory. */
const PIXEL_LIMIT = 60_000_000

/** @throws Where it is no PNG or JPEG, or too large. What is transparent is white. */
export async function decode(bytes: Uint8Array): Promise<Grey> {
  const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const { width, height } = image
  if (!(width * height > 0)) throw new RangeError('Unexpected empty picture')
  if (width * height > PIXEL_LIMIT) throw new RangeError(`Unexpected picture of ${width} × ${height} pixels`)
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const values = new Uint8Array(width * height)
  // Luma of ITU-R BT.601, in 1/256.
  for (let at = 0, from = 0; at < values.length; at++, from += 4)
    values[at] = (77 * data[from]! + 150 * data[from + 1]! + 29 * data[from + 2]!) >> 8
  return { width, height, values }
}

/** @param turn Degrees clockwise. */
export function turned(picture: Grey, turn: 0 | 90 | 180 | 270): Grey {
  const { width, height, values } = picture
  if (turn === 0) return picture
  if (turn === 180) return { width, height, values: values.slice().reverse() }
  const out = new Uint8Array(values.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = turn === 90 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y
      out[at] = values[y * width + x]!
    }
  }
  return { width: height, height: width, values: out }
}

/** The picture turned counterclockwise about its centre by `degrees`, in a frame of the same size; new corners are white. */
export function straightened(picture: Grey, degrees: number): Grey {
  if (degrees === 0) return picture
  const { width, height, values } = picture
  const out = new Uint8Array(values.length).fill(255)
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const cx = (width - 1) / 2
  const cy = (height - 1) / 2
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sx = cx + (x - cx) * cos - (y - cy) * sin
      const sy = cy + (x - cx) * sin + (y - cy) * cos
      const x0 = Math.floor(sx)
      const y0 = Math.floor(sy)
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue
      const fx = sx - x0
      const fy = sy - y0
      const at = y0 * width + x0
      const top = values[at]! * (1 - fx) + values[at + 1]! * fx
      const bottom = values[at + width]! * (1 - fx) + values[at + width + 1]! * fx
      out[y * width + x] = Math.round(top * (1 - fy) + bottom * fy)
    }
  }
  return { width, height, values: out }
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Fast rather than small: the picture goes to the engine and is gone. */
const LEVEL = 1

/** A grey PNG (ISO/IEC 15948: colour type 0, 8 bits, no filter). */
export function encode({ width, height, values }: Grey, dpi: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(values.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  header.setUint8(8, 8)
  const density = new DataView(new ArrayBuffer(9))
  const perMetre = Math.round(dpi / 0.0254)
  density.setUint32(0, perMetre)
  density.setUint32(4, perMetre)
  density.setUint8(8, 1)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('pHYs', new Uint8Array(density.buffer)),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', new Uint8Array(0))
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = Buffer.alloc(data.length + 12)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8)
  return out
}

const TABLE = Uint32Array.from({ length: 256 }, (_, number) => {
  let value = number
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** Node has its own only since 20.15. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
