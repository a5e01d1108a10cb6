/** What a TIFF says of its first page: lists of numbers by their tags, as `t256`. */
export type TiffPage = Record<string, readonly number[]>

/** Where a page is said to have more strips than this, it is no scan. */
const MOST_NUMBERS = 100_000
/** How many bytes a number of each type has. */
const LENGTHS = new Map([
  [1, 1],
  [3, 2],
  [4, 4],
  [7, 1],
])

/**
 * Reads what a TIFF says of its first page; of its other pages, and of numbers that draw nothing, nothing is read.
 * @throws where it leads out of the file
 */
export function tiffPage(bytes: Uint8Array): TiffPage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = bytes[0] === 0x49
  const start = view.getUint32(4, isLittle)
  const page: Record<string, readonly number[]> = {}
  for (let at = 0; at < view.getUint16(start, isLittle); at++) {
    const entry = start + 2 + at * 12
    const tag = view.getUint16(entry, isLittle)
    if (TAGS.has(tag)) page[`t${tag}`] = numbersAt(view, entry, isLittle)
  }
  return page
}

/** Size, bits, compression, colours, strips and tiles, the order of bits, and the tables of JPEG. */
const TAGS = new Set([
  256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 292, 317, 320, 322, 323, 324, 325, 338, 347, 530,
])

function numbersAt(view: DataView, entry: number, isLittle: boolean): readonly number[] {
  const length = LENGTHS.get(view.getUint16(entry + 2, isLittle)) ?? 0
  const count = view.getUint32(entry + 4, isLittle)
  if (length === 0 || count > MOST_NUMBERS) throw new Error('The picture cannot be read')
  const from = length * count <= 4 ? entry + 8 : view.getUint32(entry + 8, isLittle)
  return Array.from({ length: count }, (_, at) => {
    const place = from + at * length
    if (length === 1) return view.getUint8(place)
    return length === 2 ? view.getUint16(place, isLittle) : view.getUint32(place, isLittle)
  })
}
