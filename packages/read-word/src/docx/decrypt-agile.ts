/** Agile encryption ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15): what Word 2010 and later write. */
import { createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { type ReadContext, ReadError } from '@cofnod/model'
import { attribute, child, descendants, parseXml, type XmlElement } from '../shared/xml.js'
import type { Unlock } from './decrypt.js'

/** Settings of the package's own key, or of the key that the password opens. */
interface Scheme {
  salt: Buffer
  blockSize: number
  keyBytes: number
  hash: string
}

const SEGMENT = 4096
const SIZE_BYTES = 8
/** 2.3.4.10: ST_SpinCount. */
const MAX_SPINS = 10_000_000
/** 2.3.4.13, 2.3.4.14: what each key is derived for. */
const PURPOSES = {
  verifier: 'fea7d2763b4b9e79',
  verifierHash: 'd7aa0f6d3061344e',
  key: '146e0be7abacd0d6',
  hmacKey: '5fb2ad010cb9e1f6',
  hmacValue: 'a0677f02b22c8433'
}
const HASHES: Record<string, string> = { SHA1: 'sha1', SHA256: 'sha256', SHA384: 'sha384', SHA512: 'sha512' }
const PADDING = 0x36

/** @param xml What follows the version. Word pads it with nothing, others with blanks or zeros. */
export function openAgile(xml: Buffer, context: ReadContext): Unlock {
  const end = xml.lastIndexOf('>') + 1
  const root = parseXml(xml.subarray(0, end), 'EncryptionInfo', context.deadline)
  const keyData = schemeOf(child(root, 'keyData'))
  const lock = descendants(root, 'p:encryptedKey')[0] ?? descendants(root, 'encryptedKey')[0] ?? null
  if (!lock) throw new ReadError('encrypted', { detail: 'by a certificate, which no password opens' })
  const scheme = schemeOf(lock)
  const spins = Number(attribute(lock, 'spinCount'))
  if (!Number.isInteger(spins) || spins < 0 || spins > MAX_SPINS) throw new RangeError(`spinCount ${spins}`)

  return (password, encrypted) => {
    const secret = spin(scheme, password, spins, context)
    const unwrap = (purpose: string, name: string) => {
      const key = fit(digest(scheme.hash, secret, Buffer.from(purpose, 'hex')), scheme.keyBytes)
      return decrypt(key, fit(scheme.salt, scheme.blockSize), base64(lock, name))
    }
    const verifier = unwrap(PURPOSES.verifier, 'encryptedVerifierHashInput').subarray(0, scheme.salt.length)
    const expected = unwrap(PURPOSES.verifierHash, 'encryptedVerifierHashValue')
    const actual = digest(scheme.hash, verifier)
    if (!timingSafeEqual(fit(expected, actual.length), actual)) return null
    const key = unwrap(PURPOSES.key, 'encryptedKeyValue').subarray(0, keyData.keyBytes)
    checkIntegrity(child(root, 'dataIntegrity'), keyData, key, encrypted)
    return decryptSegments(keyData, key, encrypted.subarray(SIZE_BYTES), context)
  }
}

function schemeOf(element: XmlElement | null): Scheme {
  const hash = HASHES[(attribute(element, 'hashAlgorithm') ?? '').replace('-', '')]
  const keyBytes = Number(attribute(element, 'keyBits')) / 8
  const cipher = `${attribute(element, 'cipherAlgorithm')} ${attribute(element, 'cipherChaining')}`
  if (hash === undefined || cipher !== 'AES ChainingModeCBC' || ![16, 24, 32].includes(keyBytes)) {
    throw new ReadError('encrypted', { detail: `by a cipher that cofnod does not know (${cipher})` })
  }
  return { salt: base64(element, 'saltValue'), blockSize: 16, keyBytes, hash }
}

const base64 = (element: XmlElement | null, name: string) => Buffer.from(attribute(element, name) ?? '', 'base64')
const digest = (hash: string, ...parts: Buffer[]) => createHash(hash).update(Buffer.concat(parts)).digest()

/** 2.3.4.11: cut to the size, or filled up with 0x36. */
function fit(data: Buffer, size: number): Buffer {
  return data.length >= size ? data.subarray(0, size) : Buffer.concat([data, Buffer.alloc(size - data.length, PADDING)])
}

function spin({ salt, hash }: Scheme, password: string, spins: number, { deadline }: ReadContext): Buffer {
  let secret = digest(hash, salt, Buffer.from(password, 'utf16le'))
  const count = Buffer.alloc(4)
  for (let turn = 0; turn < spins; turn++) {
    if (turn % 10_000 === 0) deadline.check()
    count.writeUInt32LE(turn)
    secret = createHash(hash).update(count).update(secret).digest()
  }
  return secret
}

function decrypt(key: Buffer, iv: Buffer, data: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false)
  return Buffer.concat([cipher.update(data), cipher.final()])
}

/** 2.3.4.14: a package that was changed or cut off is not read. Some writers leave the values out. */
function checkIntegrity(element: XmlElement | null, scheme: Scheme, key: Buffer, encrypted: Buffer): void {
  if (!element) return
  const open = (purpose: string, name: string) => {
    const iv = fit(digest(scheme.hash, scheme.salt, Buffer.from(purpose, 'hex')), scheme.blockSize)
    return decrypt(key, iv, base64(element, name))
  }
  const size = createHash(scheme.hash).digest().length
  const hmacKey = open(PURPOSES.hmacKey, 'encryptedHmacKey').subarray(0, size)
  const expected = open(PURPOSES.hmacValue, 'encryptedHmacValue').subarray(0, size)
  const actual = createHmac(scheme.hash, hmacKey).update(encrypted).digest()
  if (!actual.equals(expected)) throw new ReadError('damaged', { detail: 'the encrypted package was changed' })
}

/** 2.3.4.15: each segment of 4096 bytes has an initial vector of its own. */
function decryptSegments(scheme: Scheme, key: Buffer, data: Buffer, { deadline }: ReadContext): Buffer {
  const parts: Buffer[] = []
  const count = Buffer.alloc(4)
  const whole = data.length - (data.length % scheme.blockSize)
  for (let at = 0; at < whole; at += SEGMENT) {
    if (at % (SEGMENT * 256) === 0) deadline.check()
    count.writeUInt32LE(at / SEGMENT)
    const iv = fit(digest(scheme.hash, scheme.salt, count), scheme.blockSize)
    parts.push(decrypt(key, iv, data.subarray(at, Math.min(at + SEGMENT, whole))))
  }
  return Buffer.concat(parts)
}
