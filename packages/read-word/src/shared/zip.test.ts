import { createDeadline, DEFAULT_LIMITS, isReadError } from '@cofnod/model'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openZip } from './zip.js'
import { zipNames } from './zip-names.js'

const deadline = createDeadline(DEFAULT_LIMITS)
const open = (bytes: Uint8Array, unpackedBytes = 10_000) => openZip(bytes, { unpackedBytes, deadline })
const codeOf = (work: () => unknown) => {
  try {
    work()
    return 'none'
  } catch (error) {
    return isReadError(error) ? error.code : error
  }
}
const sample = zipSync({ 'a.txt': strToU8('harbour '.repeat(100)), 'b/c.txt': strToU8('quay') })

describe('openZip', () => {
  it('reads packed and stored entries and says which there are', () => {
    const zip = open(zipSync({ 'a.txt': strToU8('harbour'), 'b.txt': [strToU8('quay'), { level: 0 }] }))
    expect(zip.names).toEqual(['a.txt', 'b.txt'])
    expect(new TextDecoder().decode(zip.read('a.txt')!)).toBe('harbour')
    expect(new TextDecoder().decode(zip.read('b.txt')!)).toBe('quay')
    expect(zip.read('c.txt')).toBeNull()
  })
  it('reads an archive with bytes in front of it', () => {
    const shifted = new Uint8Array(sample.length + 17)
    shifted.set(sample, 17)
    expect(new TextDecoder().decode(open(shifted).read('b/c.txt')!)).toBe('quay')
  })
  it('refuses to unpack more than allowed, over all entries together', () => {
    expect(codeOf(() => open(sample, 799).read('a.txt'))).toBe('too-large')
    const zip = open(sample, 802)
    zip.read('a.txt')
    expect(codeOf(() => zip.read('b/c.txt'))).toBe('too-large')
  })
  it('stops at an entry that is longer than it says', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(5_000_000) })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    const central = view.getUint32(bomb.length - 6, true)
    view.setUint32(central + 24, 10, true)
    expect(codeOf(() => open(bomb).read('a.txt'))).toBe('damaged')
  })
  it('refuses, before unpacking, what unpacks to too many times its size', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(33_600_000) })
    const withRatio = (unpackedRatio: number) => openZip(bomb, { unpackedBytes: 1e9, unpackedRatio, deadline })
    expect(codeOf(() => withRatio(200).read('a.xml'))).toBe('too-large')
    expect(withRatio(2000).read('a.xml')).toHaveLength(33_600_000)
    const small = zipSync({ 'a.xml': new Uint8Array(5_000_000) })
    expect(codeOf(() => open(small, 1e9).read('a.xml'))).toBe('none')
  })
  it('notices changed bytes by the checksum', () => {
    const changed = zipSync({ 'a.txt': [strToU8('harbour'), { level: 0 }] })
    changed[changed.indexOf('h'.charCodeAt(0), 35)] = 'H'.charCodeAt(0)
    expect(codeOf(() => open(changed).read('a.txt'))).toBe('damaged')
  })
  it('says encrypted where an entry is', () => {
    const locked = zipSync({ 'a.txt': strToU8('harbour') })
    const view = new DataView(locked.buffer, locked.byteOffset)
    const central = view.getUint32(locked.length - 6, true)
    view.setUint16(central + 8, 1, true)
    expect(codeOf(() => open(locked).read('a.txt'))).toBe('encrypted')
  })
})

describe('zipNames', () => {
  it('falls back to local headers where the directory is cut off', () => {
    expect(zipNames(sample)).toEqual(['a.txt', 'b/c.txt'])
    expect(zipNames(sample.subarray(0, sample.length - 10))).toEqual(['a.txt', 'b/c.txt'])
  })
})
