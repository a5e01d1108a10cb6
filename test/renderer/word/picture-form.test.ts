import { gzipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../../renderer/word/pictures/picture-form.ts'
import { emf, wmf } from '../../support/made-files/metafiles.ts'
import { tiff } from '../../support/made-files/tiff.ts'

const SVG = strToU8('<?xml version="1.0"?>\n<!-- A plan -->\n<svg xmlns="http://www.w3.org/2000/svg"/>')

describe('The form of a picture', () => {
  it.each([
    ['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['gif', strToU8('GIF89a')],
    ['bmp', strToU8('BM')],
    ['svg', SVG],
    ['tiff', tiff([0, 0, 0])],
    ['emf', emf('Lamps')],
    ['wmf', wmf('Lamps')],
    ['emf', gzipSync(emf('Lamps'))],
  ])('is %s where its first bytes say so', (form, bytes) => {
    expect(pictureOf(bytes)?.form).toBe(form)
  })

  it.each([
    ['an Apple picture', new Uint8Array(600)],
    ['a PDF', strToU8('%PDF-1.7')],
    ['nothing', new Uint8Array()],
    ['a web page', strToU8('<html><body></body></html>')],
    ['something packed that says it is huge', Uint8Array.of(0x1f, 0x8b, ...new Array(20).fill(255))],
  ])('is none that is drawn where it is %s', (_what, bytes) => {
    expect(pictureOf(bytes)).toBeNull()
  })

  it('is that of what was packed', () => {
    expect(pictureOf(gzipSync(SVG))).toEqual({ form: 'svg', bytes: SVG })
  })
})
