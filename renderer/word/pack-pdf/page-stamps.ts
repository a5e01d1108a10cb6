import { degrees, type PDFFont, type PDFPage } from 'pdf-lib'

/** Where on a page words go, as its reader sees it. */
export type StampPlace = 'top left' | 'top right' | 'foot' | 'middle'

/** In points. */
const SIZE = 12
const SIDE = 36
const TOP = 30
const FOOT = 22

/** Writes words onto a page, also onto one that is shown turned or cut. */
export function stampPage(page: PDFPage, text: string, place: StampPlace, font: PDFFont): void {
  const { x, y, width, height } = page.getCropBox()
  const turned = ((page.getRotation().angle % 360) + 360) % 360
  const seen = turned % 180 === 0 ? { width, height } : { width: height, height: width }
  const words = printable(text, font)
  const at = placeIn(seen, place, font.widthOfTextAtSize(words, SIZE))
  const own = unturned(at, { width, height }, turned)
  page.drawText(words, { x: x + own.x, y: y + own.y, size: SIZE, font, rotate: degrees(turned) })
}

type Size = { readonly width: number; readonly height: number }
type Point = { readonly x: number; readonly y: number }

function placeIn({ width, height }: Size, place: StampPlace, words: number): Point {
  const middle = (width - words) / 2
  switch (place) {
    case 'top left':
      return { x: SIDE, y: height - TOP }
    case 'top right':
      return { x: width - words - SIDE, y: height - TOP }
    case 'foot':
      return { x: middle, y: FOOT }
    case 'middle':
      return { x: middle, y: height / 2 }
  }
}

/** A point of the page as it is seen, on the page as it is written. */
function unturned({ x, y }: Point, { width, height }: Size, turned: number): Point {
  switch (turned) {
    case 90:
      return { x: width - y, y: x }
    case 180:
      return { x: width - x, y: height - y }
    case 270:
      return { x: y, y: height - x }
    default:
      return { x, y }
  }
}

/** The fonts that every reader has know the letters of Western Europe; any other is written as a question mark. */
function printable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet())
  return [...text].map((letter) => (known.has(letter.codePointAt(0) ?? 0) ? letter : '?')).join('')
}
