/** Password-protected OOXML ([MS-OFFCRYPTO] 2.3.4): an OLE file that holds the encrypted package and how it was encrypted. */
import { isReadError, type ReadContext, ReadError } from '@cofnod/model'
import { type CompoundFile, openCompoundFile } from '../doc/compound-file.js'
import { openAgile } from './decrypt-agile.js'
import { openStandard } from './decrypt-standard.js'

/** Decrypts the bytes of the stream `EncryptedPackage`, its size in front; null where the password is wrong. */
export type Unlock = (password: string, encrypted: Buffer) => Buffer | null

/** 2.3.4.4: the package's size, as a 64-bit number. */
const SIZE_BYTES = 8
const AGILE = '4.4'
/** 2.3.4.5: version 2, 3 or 4 of the header, 2 of the rest. */
const STANDARD = /^[234]\.2$/

/**
 * @returns The bytes of the zip inside.
 * @throws ReadError `encrypted` (its detail says whether the password is missing, wrong, or of no use), `damaged`, `timeout`.
 */
export function decryptPackage(bytes: Uint8Array, context: ReadContext): Uint8Array {
  const file = openCompoundFile(bytes)
  const encrypted = file.stream('EncryptedPackage')
  const info = file.stream('EncryptionInfo')
  if (!encrypted || !info || encrypted.length < SIZE_BYTES || info.length < SIZE_BYTES) throw noPasswordOpens(file)
  const unlock = readInfo(Buffer.from(info), context)
  if (context.password === undefined) throw new ReadError('encrypted')
  const packed = Buffer.from(encrypted)
  const plain = guarded(() => unlock(context.password as string, packed))
  if (plain === null) throw new ReadError('encrypted', { detail: 'the given password does not open it' })
  const size = Number(packed.readBigUInt64LE(0))
  if (size > plain.length) throw new ReadError('damaged', { detail: 'the encrypted package is cut off' })
  return new Uint8Array(plain.subarray(0, size))
}

function readInfo(info: Buffer, context: ReadContext): Unlock {
  const version = `${info.readUInt16LE(0)}.${info.readUInt16LE(2)}`
  if (version !== AGILE && !STANDARD.test(version)) {
    throw new ReadError('encrypted', { detail: `encryption of version ${version}, which cofnod cannot undo` })
  }
  return guarded(() => (version === AGILE ? openAgile(info.subarray(8), context) : openStandard(info, context)))
}

/** Sizes and settings come from the file: what Node's cipher or a read past the end says of them is damage. */
function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (isReadError(error)) throw error
    throw new ReadError('damaged', { detail: 'the encryption of the package makes no sense', cause: error })
  }
}

/** 2.2: rights management keeps its keys on a server. */
function noPasswordOpens(file: CompoundFile): ReadError {
  const managed = file.stream('Primary') ?? file.stream('\u0006DataSpaces')
  const detail = managed ? 'by rights management, which no password opens' : 'the encryption is not described'
  return new ReadError(managed ? 'encrypted' : 'damaged', { detail })
}
