import { deflateSync } from 'node:zlib'
import { A4, margin, paperFile } from './paper-file.ts'
import { defaults, font, p, paragraphs, picture, r, size, style } from './paper-text.ts'

/** Papers that differ in their pages. */

const SERIF = defaults(font('Liberation Serif') + size(24))
const NORMAL = style('Normal', 'Normal', { paragraph: '<w:spacing w:after="160"/>' })
const TURNED =
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" ' +
  'w:left="1440" w:header="709" w:footer="709" w:gutter="0"/>'
const endsSection = (properties: string) => ({ own: `<w:sectPr>${properties}</w:sectPr>` })

export const LANDSCAPE = paperFile({
  defaults: SERIF,
  styles: NORMAL,
  body:
    paragraphs(8, (_, words) => p(words)) +
    p('Now across.', endsSection(A4)) +
    paragraphs(10, (_, words) => p(words)) +
    p('And upright again.', endsSection(TURNED)) +
    paragraphs(6, (_, words) => p(words)),
})

export const COLUMNS = paperFile({
  defaults: SERIF,
  styles: NORMAL,
  body:
    paragraphs(4, (_, words) => p(words)) +
    p('Now in two columns.', endsSection(A4)) +
    paragraphs(24, (_, words) => p(words)),
  section: `<w:type w:val="nextPage"/>${A4}<w:cols w:num="2" w:space="708"/>`,
})

export const MARGINS = paperFile({
  defaults: SERIF,
  styles: NORMAL,
  body: paragraphs(26, (_, words) => p(words)),
  section:
    '<w:headerReference w:type="default" r:id="rIdTop"/><w:headerReference w:type="first" r:id="rIdTop1"/>' +
    `<w:footerReference w:type="default" r:id="rIdFoot"/>${A4}<w:pgNumType w:start="5"/><w:titlePg/>`,
  more: [
    ['rIdTop', 'header', 'header1.xml', margin('hdr', 'Directorate of Roads')],
    ['rIdTop1', 'header', 'header2.xml', margin('hdr', 'Roads: first page')],
    ['rIdFoot', 'footer', 'footer1.xml', margin('ftr', 'v0.3 draft')],
  ],
})

export const LETTER = paperFile({
  defaults: SERIF,
  styles: NORMAL,
  body: paragraphs(40, (_, words) => p(words)),
  section:
    '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="800" w:right="800" w:bottom="800" w:left="800" w:header="400" ' +
    'w:footer="400" w:gutter="0"/>',
})

export const PICTURES = paperFile({
  defaults: SERIF,
  styles: NORMAL,
  body:
    paragraphs(6, (_, words) => p(words)) +
    p(picture('rIdRed', 200, 120, 1)) +
    paragraphs(6, (_, words) => p(words)) +
    p(
      `${r('A small one ')}${picture('rIdBlue', 24, 24, 2)}${r(' in the line, and the first again ')}${picture('rIdRed', 60, 36, 1)}`,
    ) +
    paragraphs(6, (_, words) => p(words)),
  more: [
    ['rIdRed', 'image', 'media/image1.png', square(0xc0, 0x20, 0x20)],
    ['rIdBlue', 'image', 'media/image2.png', square(0x20, 0x20, 0xc0)],
  ],
})

/** A PNG of one pixel in one colour. */
function square(...colour: readonly number[]): Uint8Array {
  const header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]
  const chunks = [
    chunk('IHDR', Uint8Array.from(header)),
    chunk('IDAT', deflateSync(Uint8Array.from([0, ...colour]))),
    chunk('IEND', new Uint8Array()),
  ]
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap((it) => [...it])])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Uint8Array.from([...new TextEncoder().encode(type), ...data])
  return Uint8Array.from([...word(data.length), ...named, ...word(checksum(named))])
}

function word(number: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff)
}

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
