/** One small picture through the real engine, where its data is installed. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { createOcrEngine } from './engine.js'
import { pagePainter } from './painter.js'

const require = createRequire(import.meta.url)

function hasData(): boolean {
  try {
    return existsSync(require.resolve('@tesseract.js-data/eng/package.json'))
  } catch {
    return false
  }
}

async function poster(): Promise<Uint8Array> {
  const canvas = createCanvas(900, 260)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, 900, 260)
  context.fillStyle = 'black'
  context.font = '44px sans-serif'
  context.translate(450, 130)
  context.rotate(Math.PI + 0.02)
  context.fillText('Minutes of the Harbour', -400, -20)
  context.fillText('Committee, 12 May 2026', -400, 60)
  return new Uint8Array(await canvas.encode('png'))
}

const signal = new AbortController().signal

it.skipIf(!hasData())(
  'a picture is painted, turned, straightened and read (skipped without tesseract data)',
  async () => {
    const document = await pagePainter.open(await poster(), { mediaType: 'image/png', signal })
    const picture = await document.paint(1, { dpi: 75, signal })
    await document.close()
    expect([document.pages, picture.width > picture.height]).toEqual([1, true])
    const engine = await createOcrEngine({ use: 'js' })
    try {
      const result = await engine.recognise(picture, { signal, languages: ['en'] })
      expect(result.rotation).toBe(180)
      expect(result.words.map(({ text }) => text).join(' ')).toContain('Harbour')
      expect(result.words[0]!.box.y).toBeGreaterThan(picture.height / 2)
    } finally {
      await engine.close()
    }
  }
)

it('what is no picture fails, and the thread ends', async () => {
  const bytes = new TextEncoder().encode('no picture at all')
  for (const mediaType of ['image/png', 'image/tiff', 'application/pdf'] as const) {
    await expect(pagePainter.open(bytes, { mediaType, signal })).rejects.toThrow()
  }
})
