import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docReader, docxReader, odtReader } from '../index.js'
import { readErrorOf, testContext } from '../testing/context.js'
import { makeDocx, p } from '../testing/make-docx.js'
import { makeOdt } from '../testing/make-odt.js'

const whole = makeDocx({
  body: p('Finance', '<w:pStyle w:val="H"/>') + p('The grant was agreed.'),
  styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
  numbering: '<w:abstractNum w:abstractNumId="1"/>'
})
type Files = Record<string, Uint8Array>
const changed = (change: (files: Files) => void) => {
  const files = unzipSync(whole)
  change(files)
  return zipSync(files)
}
const read = async (bytes: Uint8Array) => {
  const context = testContext()
  const tree = await docxReader.read(bytes, context)
  return { types: tree.children.map(({ type }) => type), body: tree.data.streams.body, issues: context.issues }
}
const words = 'Finance\nThe grant was agreed.'

describe('a docx whose parts are missing or swapped', () => {
  it('reads as it is while all is well', async () => {
    expect(await read(whole)).toEqual({ types: ['heading', 'paragraph'], body: words, issues: [] })
  })
  it('is refused without its main part, or with another in its place', async () => {
    const without = changed((files) => {
      delete files['word/document.xml']
    })
    const swapped = changed((files) => {
      const styles = files['word/styles.xml']!
      files['word/styles.xml'] = files['word/document.xml']!
      files['word/document.xml'] = styles
    })
    for (const bytes of [without, swapped]) expect(await readErrorOf(docxReader, bytes)).toBe('damaged')
  })
  it('is read with an issue where another part is missing, is another, or is cut off', async () => {
    const cases: [(files: Files) => void, reason: RegExp][] = [
      [(files) => void delete files['word/styles.xml'], /^missing$/],
      [
        (files) => {
          files['word/styles.xml'] = files['word/document.xml']!
        },
        /^unexpected element w:document, expected w:styles$/
      ],
      [
        (files) => {
          files['word/styles.xml'] = files['word/styles.xml']!.subarray(0, 200)
        },
        /./
      ]
    ]
    for (const [change, reason] of cases) {
      const { types, body, issues } = await read(changed(change))
      expect({ types, body }).toEqual({ types: ['paragraph', 'paragraph'], body: words })
      expect(issues).toMatchObject([
        { code: 'part-unreadable', data: { part: 'word/styles.xml', reason: expect.stringMatching(reason) } }
      ])
    }
  })
  it('finds its parts by their usual names where the relationships are missing', async () => {
    const { types, body, issues } = await read(
      changed((files) => {
        delete files['_rels/.rels']
        delete files['word/_rels/document.xml.rels']
      })
    )
    expect({ types, body }).toEqual({ types: ['heading', 'paragraph'], body: words })
    expect(issues).toMatchObject([
      { code: 'part-unreadable', data: { part: 'word/_rels/document.xml.rels', reason: 'missing' } }
    ])
  })
  it('is read whatever its content types say', async () => {
    const bytes = changed((files) => {
      const types = strFromU8(files['[Content_Types].xml']!).replaceAll('wordprocessingml', 'spreadsheetml')
      files['[Content_Types].xml'] = strToU8(types)
    })
    expect(await read(bytes)).toMatchObject({ body: words, issues: [] })
  })
  it('never reaches outside of the file', async () => {
    const bytes = changed((files) => {
      files['word/_rels/document.xml.rels'] = strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/styles" TargetMode="External" Target="http://127.0.0.1:1/styles.xml"/><Relationship Id="b" Type="x/numbering" Target="../../../etc/hostname"/></Relationships>'
      )
    })
    const { body, issues } = await read(bytes)
    expect(body).toBe(words)
    expect(issues).toMatchObject([
      { code: 'part-unreadable', data: { part: 'http://127.0.0.1:1/styles.xml', reason: 'missing' } },
      { code: 'part-unreadable', data: { part: 'etc/hostname', reason: 'missing' } }
    ])
  })
})

describe('programs inside', () => {
  const note = { code: 'macros-ignored', severity: 'info' }
  it('of docm and odt are told', async () => {
    const docm = changed((files) => {
      files['word/vbaProject.bin'] = strToU8('program')
    })
    expect((await read(docm)).issues).toMatchObject([{ ...note, data: { part: 'word/vbaProject.bin' } }])
    const context = testContext()
    const odt = unzipSync(makeOdt('<text:p>Agreed.</text:p>'))
    await odtReader.read(zipSync({ ...odt, 'Basic/Standard/Module1.xml': strToU8('<a/>') }), context)
    expect(context.issues).toMatchObject([note])
  })
  it('of doc are told', async () => {
    const { readFile } = await import('node:fs/promises')
    const bytes = new Uint8Array(await readFile(new URL('../testing/harbour.doc', import.meta.url)))
    const quiet = testContext()
    await docReader.read(bytes, quiet)
    expect(quiet.issues.map(({ code }) => code)).not.toContain('macros-ignored')
    // A storage is only its name here: the directory entry of a stream that nothing reads is given that name.
    const name = Buffer.from('\u0005DocumentSummaryInformation', 'utf16le')
    const at = Buffer.from(bytes).indexOf(name)
    expect(at).toBeGreaterThan(0)
    bytes.fill(0, at, at + 64)
    bytes.set(Buffer.from('_VBA_PROJECT', 'utf16le'), at)
    bytes[at + 64] = 26
    const context = testContext()
    await docReader.read(bytes, context)
    expect(context.issues).toContainEqual(expect.objectContaining(note))
  })
})

describe('files of other programs', () => {
  it('are named where only their parts tell', async () => {
    const xlsx = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') })
    await expect(docxReader.read(xlsx, testContext())).rejects.toMatchObject({
      code: 'unsupported',
      detail: 'it looks like an Excel workbook'
    })
  })
})
