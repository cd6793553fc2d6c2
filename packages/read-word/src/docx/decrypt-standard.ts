/** Standard encryption ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9): what Word 2007 writes. AES in ECB mode, SHA-1. */
import { createDecipheriv, createHash } from 'node:crypto'
import { type ReadContext, ReadError } from '@cofnod/model'
import type { Unlock } from './decrypt.js'

const HEADER_AT = 12
const SIZE_BYTES = 8
/** 2.3.4.7. */
const SPINS = 50_000
/** 2.3.2: algID of AES with 128, 192 and 256 bits. */
const AES = new Set([0x660e, 0x660f, 0x6610])

const sha1 = (...parts: Uint8Array[]) => createHash('sha1').update(Buffer.concat(parts)).digest()

/** @param info The stream EncryptionInfo. */
export function openStandard(info: Buffer, context: ReadContext): Unlock {
  const headerSize = info.readUInt32LE(8)
  const algorithm = info.readUInt32LE(HEADER_AT + 8)
  const keyBytes = info.readUInt32LE(HEADER_AT + 16) / 8
  if (!AES.has(algorithm) || ![16, 24, 32].includes(keyBytes)) {
    throw new ReadError('encrypted', { detail: 'by a cipher that cofnod does not know' })
  }
  // 2.3.3 EncryptionVerifier: size of the salt, salt, verifier, size of its hash, hash.
  const at = HEADER_AT + headerSize
  const salt = info.subarray(at + 4, at + 20)
  const verifier = info.subarray(at + 20, at + 36)
  const verifierHash = info.subarray(at + 40, at + 72)
  if (verifierHash.length < 32) throw new RangeError('EncryptionInfo is cut off')

  return (password, encrypted) => {
    const key = keyOf(password, salt, keyBytes, context)
    const decrypt = (data: Buffer) => {
      const cipher = createDecipheriv(`aes-${keyBytes * 8}-ecb`, key, null).setAutoPadding(false)
      return Buffer.concat([cipher.update(data), cipher.final()])
    }
    if (!sha1(decrypt(verifier)).equals(decrypt(verifierHash).subarray(0, 20))) return null
    const data = encrypted.subarray(SIZE_BYTES)
    return decrypt(data.subarray(0, data.length - (data.length % 16)))
  }
}

/** 2.3.4.7. */
function keyOf(password: string, salt: Buffer, keyBytes: number, { deadline }: ReadContext): Buffer {
  let hash = sha1(salt, Buffer.from(password, 'utf16le'))
  const count = Buffer.alloc(4)
  for (let turn = 0; turn < SPINS; turn++) {
    if (turn % 10_000 === 0) deadline.check()
    count.writeUInt32LE(turn)
    hash = sha1(count, hash)
  }
  hash = sha1(hash, Buffer.alloc(4))
  const derive = (fill: number) => sha1(Buffer.alloc(64, fill).map((byte, index) => byte ^ (hash[index] ?? 0)))
  return Buffer.concat([derive(0x36), derive(0x5c)]).subarray(0, keyBytes)
}
