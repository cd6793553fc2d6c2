import { isReadError } from '@cofnod/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlReader, markdownReader, textReader } from './index.js'
import { encode, misplaced, read } from './testing/read.js'

const PIECES =
  '# |- |* |1. |(a) |> |\n|\n\n|\r\n|  |\t|\f|---|===|**|_|`|```|[a](b)|[^1]|\u00a0|\u200b|\u00ad|ŵ|😀|\ud800|a|Ann Price|.|,|:|<p>|</p>|<b>|</b>|<div class=nav>|</div>|<ul>|<li>|<ol type=i>|<table>|<tr>|<td colspan=2>|<th rowspan=3>|</table>|<pre>|</pre>|<main>|<br>|<!--|-->|&amp;|<h1>|<a href="#x">|</a>|<script>|</script>|<dl><dt>|<dd>|\u0000'.split(
    '|'
  )
const documents = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constant('|')), { maxLength: 60 }).map((pieces) => pieces.join(''))
)
const inputs = fc.oneof(documents.map(encode), fc.uint8Array({ maxLength: 300 }))

describe.each([textReader, markdownReader, htmlReader])('$format', (reader) => {
  it('turns any bytes into a sealed tree or a ReadError, and the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (bytes) => {
        const run = async () => {
          try {
            return await read(reader, bytes)
          } catch (error) {
            if (!isReadError(error)) throw error
            return error.code
          }
        }
        const first = await run()
        expect(await run()).toEqual(first)
        if (typeof first === 'string') return
        expect(misplaced(first.tree)).toEqual([])
        expect(first.body).not.toMatch(/[\u00a0\u00ad\u200b\ufeff\u0000-\u0008\r]/)
      }),
      { numRuns: 400 }
    )
  })
  it('scores any bytes between 0 and 1', () => {
    fc.assert(
      fc.property(inputs, fc.option(fc.string()), (bytes, name) => {
        const score = reader.sniff(bytes, name)
        return score >= 0 && score <= 1
      })
    )
  })
  it.each([
    ['words', 'The hedge was cut. '],
    ['one letter', 'a'],
    ['blanks', 'x          '],
    ['emphasis', '**a _b '],
    ['brackets', '[a]('],
    ['tags', 'Ann Price of <i>Aber</i> said that it was so. ']
  ])('reads 5 MB of %s on one line within five seconds', { timeout: 60_000 }, async (_, unit) => {
    const bytes = encode(unit.repeat(Math.ceil(5_000_000 / unit.length)))
    const start = process.cpuUsage()
    await read(reader, bytes)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(5)
  })
})
