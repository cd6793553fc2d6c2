import { createCipheriv, createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { docxReader } from '../index.js'
import { readErrorOf, testContext } from '../testing/context.js'
import { makeDocx, p } from '../testing/make-docx.js'
import { makeOle } from '../testing/make-ole.js'

const agile = new Uint8Array(readFileSync(new URL('../../../../fixtures/broken/encrypted.docx', import.meta.url)))
const open = (bytes: Uint8Array, password?: string) => docxReader.read(bytes, testContext({}, null, { password }))
const sha1 = (...parts: Uint8Array[]) => createHash('sha1').update(Buffer.concat(parts)).digest()
const le32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer)

/** Standard encryption as Word 2007 writes it ([MS-OFFCRYPTO] 2.3.4.7 to 2.3.4.9), AES-128. */
function standard(docx: Uint8Array, password: string): Uint8Array {
  const salt = Buffer.alloc(16, 7)
  let hash = sha1(salt, Buffer.from(password, 'utf16le'))
  for (let turn = 0; turn < 50_000; turn++) hash = sha1(le32(turn), hash)
  hash = sha1(hash, le32(0))
  const block = Buffer.alloc(64, 0x36)
  for (let at = 0; at < hash.length; at++) block[at]! ^= hash[at]!
  const key = sha1(block).subarray(0, 16)
  const encrypt = (data: Uint8Array) => {
    const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false)
    const padded = Buffer.concat([data, Buffer.alloc((16 - (data.length % 16)) % 16)])
    return Buffer.concat([cipher.update(padded), cipher.final()])
  }
  const verifier = Buffer.alloc(16, 9)
  const provider = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le')
  const header = Buffer.concat([le32(0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0), provider])
  const info = Buffer.concat([
    ...[Buffer.from([4, 0, 2, 0]), le32(0x24, header.length), header, le32(16), salt],
    ...[encrypt(verifier), le32(20), encrypt(sha1(verifier))]
  ])
  const size = Buffer.alloc(8)
  size.writeUInt32LE(docx.length)
  return makeOle({ EncryptionInfo: info, EncryptedPackage: Buffer.concat([size, encrypt(docx)]) })
}

describe.each([
  ['agile', agile, 'dirgel', /^Minutes of the meeting/],
  ['standard', standard(makeDocx(p('The grant was agreed.')), 'ŷ cei'), 'ŷ cei', /^The grant was agreed\.$/]
])('%s encryption', (_name, bytes, password, words) => {
  it('opens with the password, and the tree tells of the file as it was given', async () => {
    const tree = await open(bytes, password)
    expect(tree.data.streams.body).toMatch(words)
    expect(tree.data.file.bytes).toBe(bytes.length)
  })
  it('tells no password from a wrong one', async () => {
    await expect(open(bytes)).rejects.toMatchObject({ code: 'encrypted', detail: null })
    await expect(open(bytes, 'guess')).rejects.toMatchObject({
      code: 'encrypted',
      detail: 'the given password does not open it'
    })
    await expect(open(bytes, '')).rejects.toMatchObject({ code: 'encrypted' })
  })
})

describe('encryption that makes no sense', () => {
  it('fails by a ReadError, whatever bytes are changed', { timeout: 20_000 }, async () => {
    const small = standard(makeDocx(p('Agreed.')), 'cei')
    for (let at = 512; at < small.length; at += 997) {
      const changed = small.slice()
      changed[at]! ^= 0xff
      expect(typeof (await readErrorOf(docxReader, changed, {}, { password: 'cei' }))).toBe('string')
    }
  })
  it('notices a package that was changed', async () => {
    const changed = agile.slice()
    changed[changed.length - 600]! ^= 1
    await expect(open(changed, 'dirgel')).rejects.toMatchObject({ code: 'damaged' })
  })
  it('says what it cannot undo', async () => {
    const other = makeOle({ EncryptionInfo: Buffer.from([3, 0, 3, 0, 0, 0, 0, 0]), EncryptedPackage: Buffer.alloc(64) })
    await expect(open(other, 'x')).rejects.toMatchObject({ code: 'encrypted', detail: /version 3\.3/ })
    const managed = makeOle({ EncryptedPackage: Buffer.alloc(64), Primary: Buffer.alloc(16) })
    await expect(open(managed, 'x')).rejects.toMatchObject({ code: 'encrypted', detail: /rights management/ })
  })
})
