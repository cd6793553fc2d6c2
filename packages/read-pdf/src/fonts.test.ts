import { expect, it } from 'vitest'
import { faceOf } from './fonts.js'

const font = (name: string | null) => ({ name, bold: false, italic: false, ascent: 0.9, descent: -0.2 })

it.each([
  ['BCDEEE+Calibri-Bold', true, false],
  ['Arial,BoldItalic', true, true],
  ['TimesNewRomanPS-BoldMT', true, false],
  ['Helvetica-Oblique', false, true],
  ['Lato-Black', true, false],
  ['CMBX12', true, false],
  ['CMTI10', false, true],
  ['ABCDEF+Garamond', false, false],
  ['SourceSans-SemiboldIt', true, true],
  [null, false, false]
])('%s: bold %s, italic %s', (name, bold, italic) => {
  expect(faceOf(font(name))).toEqual({ bold, italic })
})
