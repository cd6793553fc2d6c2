import { describe, expect, it } from 'vitest'
import { findSkew, isSideways } from './angle.js'
import { clearContrast } from './contrast.js'
import { findInk } from './ink.js'
import { strokeOf, unreadAreas } from './measure.js'
import { decode, encode, straightened, turned } from './pixels.js'
import { findPrintedRules, withoutRules } from './rules.js'
import { blank, fill, rowsOfWords } from './testing/draw.js'

const DPI = 100

describe('how a page lies', () => {
  const page = rowsOfWords(500, 600)

  it.each([-4, -1.5, 0, 0.6, 3])('finds a skew of %d degrees and straightens it', (degrees) => {
    const askew = straightened(page, -degrees)
    const found = findSkew(findInk(askew), DPI)
    expect(Math.abs(found - degrees)).toBeLessThan(0.25)
  })

  it('finds text that runs sideways', () => {
    expect(isSideways(findInk(page), DPI)).toBe(false)
    expect(isSideways(findInk(turned(page, 90)), DPI)).toBe(true)
    expect(isSideways(findInk(turned(page, 270)), DPI)).toBe(true)
    expect(isSideways(findInk(turned(page, 180)), DPI)).toBe(false)
  })

  it('leaves an empty page alone', () => {
    const ink = findInk(blank(300, 300))
    expect([isSideways(ink, DPI), findSkew(ink, DPI)]).toEqual([false, 0])
  })
})

describe('pictures', () => {
  it('are turned clockwise', () => {
    const picture = { width: 2, height: 3, values: Uint8Array.of(1, 2, 3, 4, 5, 6) }
    expect([...turned(picture, 90).values]).toEqual([5, 3, 1, 6, 4, 2])
    expect([...turned(picture, 180).values]).toEqual([6, 5, 4, 3, 2, 1])
    expect([...turned(picture, 270).values]).toEqual([2, 4, 6, 1, 3, 5])
  })

  it('are written and read again', async () => {
    const picture = rowsOfWords(120, 90)
    expect(await decode(encode(picture, 200))).toEqual(picture)
  })
})

describe('contrast', () => {
  it('makes pale print nearly as dark as dark print, in shadows too, and noise to paper', () => {
    const page = blank(400, 200)
    page.values.fill(240)
    fill(page, 200, 0, 200, 200, 170)
    fill(page, 20, 20, 40, 10, 20)
    fill(page, 20, 60, 40, 10, 105)
    fill(page, 320, 60, 40, 10, 35)
    fill(page, 20, 100, 40, 10, 220)
    const clear = clearContrast(page)
    const at = (x: number, y: number) => clear.values[y * 400 + x]
    expect([at(30, 25), at(30, 65), at(330, 65)]).toEqual([0, 0, 0])
    expect([at(30, 105), at(100, 150), at(390, 150)]).toEqual([255, 255, 255])
  })
})

describe('ink', () => {
  it('tells rules from letters, and takes them out', () => {
    const page = rowsOfWords(500, 600)
    fill(page, 20, 300, 460, 2)
    fill(page, 250, 20, 2, 560)
    const rules = findPrintedRules(findInk(page), DPI)
    // The bars that stand for words are thicker than rules.
    expect(rules).toContainEqual({ x: 250, y: 20, width: 2, height: 560 })
    expect(rules.some(({ x, y, width }) => x === 20 && y === 300 && width === 460)).toBe(true)
    expect(findInk(withoutRules(page, rules)).cells[100 * 500 + 251]).toBe(0)
  })

  it('measures strokes: twice as thick is twice as much', () => {
    const page = blank(200, 100)
    for (let at = 0; at < 4; at++) fill(page, 20 + 10 * at, 20, 2, 40)
    for (let at = 0; at < 4; at++) fill(page, 110 + 14 * at, 20, 4, 40)
    const ink = findInk(page)
    const thin = strokeOf(ink, { x: 18, y: 18, width: 44, height: 44 })
    const thick = strokeOf(ink, { x: 108, y: 18, width: 60, height: 44 })
    expect(thick / thin).toBeGreaterThan(1.7)
    expect(strokeOf(ink, { x: 0, y: 70, width: 200, height: 20 })).toBe(0)
  })

  it('finds what was not read', () => {
    const page = rowsOfWords(500, 600)
    const ink = findInk(page)
    const all = { text: 'x', confidence: 1, line: 0, box: { x: 0, y: 0, width: 500, height: 600 } }
    const upper = { ...all, box: { x: 0, y: 0, width: 500, height: 300 } }
    expect(unreadAreas(ink, [all], [], DPI)).toEqual([])
    const [area] = unreadAreas(ink, [upper], [], DPI)
    expect(area?.y).toBeGreaterThan(280)
  })
})
