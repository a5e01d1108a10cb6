import type { Element } from '@xmldom/xmldom'
import type { Assembly } from '../merge/assembly.ts'
import type { MergedText } from '../merge/merge-document.ts'
import { asAttribute } from '../merge/relationships.ts'
import { newElement } from '../merge/xml.ts'
import { PACK_STYLE, written } from './pack-look.ts'
import { endSection } from './paper-sections.ts'

/** A page of a paper as a picture, with the words that are on it. Lengths are in points. */
export type PagePicture = {
  readonly bytes: Uint8Array
  readonly extension: 'png' | 'jpeg'
  readonly width: number
  readonly height: number
  readonly text: string
}

const POINT_IN_TWIPS = 20
const POINT_IN_EMU = 12_700
/** Above and below a picture stand the stamp and the number of its page; the sides are as a printer needs them. */
const MARGIN = { above: 48, below: 48, side: 28, header: 22, footer: 22 } as const
/** A line is a little higher than the picture in it. */
const SLACK = 8
/** Smaller or larger pages are put on A4. */
const SMALLEST = 400
const LARGEST = 1200
const A4 = { width: 595.3, height: 841.9 } as const

/** Pages as the text of a pack: a picture on each, and a section for each run of pages of one size. */
export function pictureText(target: Assembly, pages: readonly PagePicture[], label: string): MergedText {
  const blocks: Element[] = []
  let lastSection = sectionOf(target.body, paperOf(pages[0] ?? { ...A4 }))
  pages.forEach((page, at) => {
    const before = pages[at - 1]
    const isNewSize = before !== undefined && !isSame(paperOf(before), paperOf(page))
    const last = blocks.at(-1)
    if (isNewSize && last) {
      endSection(last, lastSection)
      lastSection = sectionOf(target.body, paperOf(page))
    }
    const name = `${label}, page ${at + 1}`
    blocks.push(picture(target, page, { name, breaksPage: before !== undefined && !isNewSize }))
  })
  return { blocks, lastSection }
}

type Size = { readonly width: number; readonly height: number }

/** The paper that a page is put on: one of its own size, unless that is out of the common. */
function paperOf({ width, height }: Size): Size {
  const isUsual = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST
  if (isUsual) return { width, height }
  return width > height ? { width: A4.height, height: A4.width } : A4
}

function isSame(one: Size, other: Size): boolean {
  return Math.abs(one.width - other.width) < 1 && Math.abs(one.height - other.height) < 1
}

function sectionOf(near: Element, { width, height }: Size): Element {
  const twips = (points: number) => Math.round(points * POINT_IN_TWIPS)
  const section = newElement(near, 'sectPr')
  const turned = width > height ? { orient: 'landscape' } : {}
  section.appendChild(newElement(near, 'pgSz', { w: twips(width), h: twips(height), ...turned }))
  const { above, below, side, header, footer } = MARGIN
  section.appendChild(
    newElement(near, 'pgMar', {
      top: twips(above),
      right: twips(side),
      bottom: twips(below),
      left: twips(side),
      header: twips(header),
      footer: twips(footer),
      gutter: 0,
    }),
  )
  return section
}

type PictureOptions = { readonly name: string; readonly breaksPage: boolean }

function picture(target: Assembly, page: PagePicture, { name, breaksPage }: PictureOptions): Element {
  const file = `media/page${target.next('picture')}.${page.extension}`
  target.parts.set(`word/${file}`, page.bytes)
  const image = target.ofDocument.add(`${RELATIONSHIPS}/image`, file)
  const paper = paperOf(page)
  const room = {
    width: paper.width - 2 * MARGIN.side,
    height: paper.height - MARGIN.above - MARGIN.below - SLACK,
  }
  const scale = Math.min(room.width / page.width, room.height / page.height)
  const size = {
    cx: Math.floor(page.width * scale * POINT_IN_EMU),
    cy: Math.floor(page.height * scale * POINT_IN_EMU),
  }
  const words = { name, text: page.text, id: target.next('drawing') }
  const starts = breaksPage ? '<w:pageBreakBefore/>' : ''
  return written(
    target.body,
    `<w:p><w:pPr><w:pStyle w:val="${PACK_STYLE.picture}"/>${starts}</w:pPr>` +
      // A bookmark at its start holds this sign: one before a picture is taken to be on the page before.
      `<w:r><w:t>\u200b</w:t></w:r><w:r>${drawing(image, size, words)}</w:r></w:p>`,
  )
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture'

type Words = { readonly name: string; readonly text: string; readonly id: number }

function drawing(image: string, { cx, cy }: { cx: number; cy: number }, { name, text, id }: Words): string {
  const words = asAttribute(printable(text) || name)
  const properties = `id="${id}" name="${asAttribute(name)}" descr="${words}"`
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
    `<wp:docPr ${properties}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic><a:graphicData uri="${PICTURE}"><pic:pic><pic:nvPicPr><pic:cNvPr ${properties}/>` +
    `<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${image}"/><a:stretch><a:fillRect/></a:stretch>` +
    `</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
    '</wp:inline></w:drawing>'
  )
}

/** Leaves out what XML cannot hold; lines run on. */
function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .trim()
}
