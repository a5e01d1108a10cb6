import { bytesOf, joined, wideLetters } from './numbers.ts'

/** Pictures in the forms of Windows: a red field of 200 by 100 points with a few words on it. */

const RED = 0x00_00_22_cc // blue, green, red
const [WIDTH, HEIGHT] = [200, 100]
/** In hundredths of a millimetre, at 96 points an inch. */
const FRAME = [0, 0, 5292, 2646]

/** @param colour what its last quarter is filled with, by a record of no words, as some programs do */
export function emf(words: string, colour?: number): Uint8Array {
  const records = [
    record(39, bytesOf(['i32', 1, 0, RED, 0])),
    record(37, bytesOf(['i32', 1])),
    record(43, bytesOf(['i32', 0, 0, WIDTH - 1, HEIGHT - 1])),
    record(18, bytesOf(['i32', 1])),
    record(84, textRecord(words)),
    ...(colour === undefined ? [] : [record(25, bytesOf(['i32', colour])), record(84, filledRecord())]),
    record(14, bytesOf(['i32', 0, 0, 20])),
  ]
  const length = 88 + joined(records).length
  const head = bytesOf(
    ['i32', 0, 0, WIDTH, HEIGHT, ...FRAME, 0x46_4d_45_20, 0x1_00_00, length, records.length + 1],
    ['u16', 2, 0],
    ['i32', 0, 0, 0, 1920, 1080, 508, 286],
  )
  return joined([record(1, head), ...records])
}

function record(kind: number, content: Uint8Array): Uint8Array {
  return joined([bytesOf(['i32', kind, content.length + 8]), content])
}

function textRecord(words: string): Uint8Array {
  const letters = wideLetters(words.padEnd(words.length + (words.length % 2), ' '))
  const one = 0x3f_80_00_00
  const head = bytesOf(
    ['i32', 0, 0, WIDTH, HEIGHT, 1, one, one, 10, 40, words.length, 76, 0, 0, 0, 0, 0],
    ['i32', 0],
  )
  return joined([head, letters])
}

function filledRecord(): Uint8Array {
  const [none, opaque] = [0, 2]
  const quarter = [WIDTH / 2, HEIGHT / 2, WIDTH, HEIGHT]
  return bytesOf(['i32', 0, 0, WIDTH, HEIGHT, 1, 0, 0, 0, 0, none, 76, opaque, ...quarter, 0])
}

export function wmf(words: string): Uint8Array {
  const letters = new TextEncoder().encode(words.padEnd(words.length + (words.length % 2), ' '))
  const records = [
    olderRecord(0x02_0b, bytesOf(['u16', 0, 0])),
    olderRecord(0x02_0c, bytesOf(['u16', HEIGHT, WIDTH])),
    olderRecord(0x02_fc, bytesOf(['u16', 0], ['i32', RED], ['u16', 0])),
    olderRecord(0x01_2d, bytesOf(['u16', 0])),
    olderRecord(0x04_1b, bytesOf(['u16', HEIGHT, WIDTH, 0, 0])),
    olderRecord(0x05_21, joined([bytesOf(['u16', words.length]), letters, bytesOf(['u16', 40, 10])])),
    olderRecord(0, new Uint8Array()),
  ]
  const longest = Math.max(...records.map((it) => it.length))
  const length = 18 + joined(records).length
  const head = bytesOf(
    ['u16', 1, 9, 0x03_00],
    ['i32', length / 2],
    ['u16', 1],
    ['i32', longest / 2],
    ['u16', 0],
  )
  const size = bytesOf(['i32', 0x9a_c6_cd_d7], ['u16', 0, 0, 0, WIDTH, HEIGHT, 96, 0, 0])
  const sum = [...new Uint16Array(new Uint8Array(size).buffer)].reduce((one, other) => one ^ other)
  return joined([size, bytesOf(['u16', sum]), head, ...records])
}

function olderRecord(kind: number, content: Uint8Array): Uint8Array {
  return joined([bytesOf(['i32', content.length / 2 + 3], ['u16', kind]), content])
}
