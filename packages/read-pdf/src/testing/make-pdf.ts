/** Writes small PDFs whose every position a test decides. Base-14 Helvetica, no compression. */
import { createCipheriv, createHash } from 'node:crypto'

/** Text with its baseline at `x`, `y` (points from the page's top left corner). */
export interface TestText {
  x: number
  y: number
  text: string
  size?: number
  bold?: boolean
  /** Degrees anticlockwise. */
  angle?: number
}

export interface TestPage {
  width?: number
  height?: number
  /** The page's own rotation, degrees clockwise. */
  rotate?: number
  texts?: TestText[]
  /** Stroked lines x0 y0 x1 y1, points from the top left corner. */
  rules?: [number, number, number, number][]
  /** Filled rectangles x y width height, points from the top left corner. */
  bars?: [number, number, number, number][]
  /** A grey picture over the page. */
  picture?: boolean
  /** Content stream instead of all that. */
  raw?: string
}

export interface TestPdf {
  pages: TestPage[]
  info?: Record<string, string>
  outline?: string[]
  /** Encrypts with the standard handler (ISO 32000-1, 7.6.3): RC4 with 40 bits, revision 2, or AES with 128, revision 4. */
  password?: string
  cipher?: 'rc4' | 'aes'
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const FILE_ID = Buffer.alloc(16, 7)
const PERMISSIONS = -4

export function makePdf({ pages, info = {}, outline = [], password, cipher = 'rc4' }: TestPdf): Uint8Array {
  const key = password === undefined ? null : encryptionKey(password, cipher)
  const objects: Buffer[] = []
  const text = (number: number, value: string) =>
    `<${encrypt(key, number, Buffer.from(value, 'latin1')).toString('hex')}>`
  const set = (number: number, body: string | Buffer) => {
    objects[number] = typeof body === 'string' ? Buffer.from(body, 'latin1') : body
  }
  const stream = (number: number, dictionary: string, content: Buffer) => {
    const sealed = encrypt(key, number, content)
    set(
      number,
      Buffer.concat([
        Buffer.from(`<<${dictionary}/Length ${sealed.length}>>stream\n`),
        sealed,
        Buffer.from('\nendstream')
      ])
    )
  }
  const firstPage = 10
  const firstTitle = firstPage + pages.length * 2
  const titles = outline.length > 0 ? `/Outlines 7 0 R` : ''
  set(1, `<</Type/Catalog/Pages 2 0 R${titles}>>`)
  set(2, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${firstPage + at * 2} 0 R`).join(' ')}]>>`)
  set(3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>')
  set(4, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>')
  stream(
    5,
    '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
    Buffer.alloc(4, 128)
  )
  set(
    6,
    `<<${Object.entries(info)
      .map(([name, value]) => `/${name} ${text(6, value)}`)
      .join('')}>>`
  )
  if (titles) set(7, `<</First ${firstTitle} 0 R/Last ${firstTitle + outline.length - 1} 0 R/Count ${outline.length}>>`)
  if (key) {
    set(
      8,
      `<</Filter/Standard${VERSIONS[cipher]}/O<${key.owner.toString('hex')}>/U<${key.user.toString('hex')}>/P ${PERMISSIONS}>>`
    )
  }
  pages.forEach((page, at) => {
    const { width = 595, height = 842, rotate = 0 } = page
    const number = firstPage + at * 2
    set(
      number,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Contents ${number + 1} 0 R` +
        '/Resources<</Font<</F1 3 0 R/F2 4 0 R>>/XObject<</I 5 0 R>>>>>>'
    )
    stream(number + 1, '', Buffer.from(page.raw ?? contentOf(page, height), 'latin1'))
  })
  outline.forEach((title, at) => {
    const next = at + 1 < outline.length ? `/Next ${firstTitle + at + 1} 0 R` : ''
    set(firstTitle + at, `<</Title ${text(firstTitle + at, title)}/Parent 7 0 R${next}>>`)
  })
  return assemble(objects, key !== null)
}

function contentOf({ texts = [], rules = [], bars = [], picture, width = 595 }: TestPage, height: number): string {
  const parts: string[] = []
  if (picture) parts.push(`q ${width} 0 0 ${height} 0 0 cm /I Do Q`)
  for (const [x0, y0, x1, y1] of rules) parts.push(`${x0} ${height - y0} m ${x1} ${height - y1} l S`)
  for (const [x, y, w, h] of bars) parts.push(`${x} ${height - y - h} ${w} ${h} re f`)
  for (const { x, y, text, size = 11, bold = false, angle = 0 } of texts) {
    const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map((n) => n.toFixed(5))
    const matrix = `${c} ${s} ${-Number(s)} ${c} ${x} ${height - y}`
    parts.push(`BT /F${bold ? 2 : 1} ${size} Tf ${matrix} Tm <${winAnsi(text).toString('hex')}> Tj ET`)
  }
  return parts.join('\n')
}

const WIN_ANSI: Record<string, number> = {
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '…': 0x85
}
const winAnsi = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => WIN_ANSI[letter] ?? letter.charCodeAt(0)))

function assemble(objects: Buffer[], encrypted: boolean): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  let length = chunks[0]!.length
  const offsets: (number | null)[] = []
  for (let number = 1; number < objects.length; number++) {
    const body = objects[number]
    offsets[number] = body ? length : null
    if (!body) continue
    const chunk = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    chunks.push(chunk)
    length += chunk.length
  }
  const rows = Array.from({ length: objects.length - 1 }, (_, index) => {
    const offset = offsets[index + 1]
    return offset === null ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const id = `/ID[<${FILE_ID.toString('hex')}><${FILE_ID.toString('hex')}>]`
  const trailer = `<</Size ${objects.length}/Root 1 0 R/Info 6 0 R${encrypted ? '/Encrypt 8 0 R' : ''}${id}>>`
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length}\n0000000000 65535 f \n${rows.join('')}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`
    )
  )
  return new Uint8Array(Buffer.concat(chunks))
}

const VERSIONS = {
  rc4: '/V 1/R 2',
  aes: '/V 4/R 4/Length 128/CF<</StdCF<</CFM/AESV2/AuthEvent/DocOpen/Length 16>>>>/StmF/StdCF/StrF/StdCF'
}

interface Key {
  cipher: 'rc4' | 'aes'
  file: Buffer
  owner: Buffer
  user: Buffer
}

/** Algorithms 2 to 5 of ISO 32000-1, 7.6.3. */
function encryptionKey(password: string, cipher: Key['cipher']): Key {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
  const strong = cipher === 'aes'
  const bytes = strong ? 16 : 5
  const owner = rounds(hash(padded, bytes, strong), padded, strong)
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  const file = hash(Buffer.concat([padded, owner, permissions, FILE_ID]), bytes, strong)
  const user = strong
    ? Buffer.concat([rounds(file, md5(Buffer.concat([PADDING, FILE_ID])), true), Buffer.alloc(16)])
    : rc4(file, PADDING)
  return { cipher, file, owner, user }
}

function hash(data: Buffer, bytes: number, strong: boolean): Buffer {
  let key = md5(data).subarray(0, bytes)
  for (let round = 0; strong && round < 50; round++) key = md5(key).subarray(0, bytes)
  return key
}

function rounds(key: Buffer, data: Buffer, strong: boolean): Buffer {
  let sealed = rc4(key, data)
  for (let round = 1; strong && round < 20; round++) sealed = rc4(Buffer.from(key.map((byte) => byte ^ round)), sealed)
  return sealed
}

/** Algorithm 1. */
function encrypt(key: Key | null, number: number, data: Buffer): Buffer {
  if (!key) return data
  const salt = Buffer.from([number & 255, (number >> 8) & 255, 0, 0, 0])
  if (key.cipher === 'rc4') return rc4(md5(Buffer.concat([key.file, salt])).subarray(0, 10), data)
  const vector = Buffer.alloc(16, number)
  const aes = createCipheriv('aes-128-cbc', md5(Buffer.concat([key.file, salt, Buffer.from('sAlT')])), vector)
  return Buffer.concat([vector, aes.update(data), aes.final()])
}

const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest()

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index)
  const swap = (a: number, b: number) => {
    ;[state[a], state[b]] = [state[b]!, state[a]!]
  }
  let j = 0
  for (let i = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255
    swap(i, j)
  }
  let [i, k] = [0, 0]
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255
      k = (k + state[i]!) & 255
      swap(i, k)
      return byte ^ state[(state[i]! + state[k]!) & 255]!
    })
  )
}
