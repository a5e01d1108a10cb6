import { zlibSync } from 'fflate'
import { bytesOf, joined } from './numbers.ts'

const [WIDTH, HEIGHT] = [20, 10]

/** A scan of one colour, 20 by 10 points; what it says of itself is as in others, unless told otherwise. */
export function tiff(colour: readonly [number, number, number], told: Readonly<Record<number, number>> = {}) {
  const pixels = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => colour[at % 3] ?? 0)
  const packed = told[259] === ZIP ? zlibSync(pixels) : pixels
  const entries = Object.entries({ ...USUAL, 279: packed.length, ...told })
  const from = 8
  const list = from + 2 + entries.length * 12 + 4
  const tags = entries.map(([tag, value]) =>
    bytesOf(['u16', Number(tag), 4], ['i32', 1, tag === '273' ? list : value]),
  )
  return joined([
    bytesOf(['u8', 0x49, 0x49, 42, 0], ['i32', from], ['u16', entries.length]),
    ...tags,
    bytesOf(['i32', 0]),
    packed,
  ])
}

export const ZIP = 8

/** Size, bits of a colour, compression, three colours, where the pixels are, how many colours and rows. */
const USUAL = { 256: WIDTH, 257: HEIGHT, 258: 8, 259: 1, 262: 2, 273: 0, 277: 3, 278: HEIGHT }
