type Picture = { readonly size: number; readonly png: Buffer }

const ICO_HEADER = 6
const ICO_ENTRY = 16

/** Windows' icon file: a header, an entry for each picture, then the pictures, which may be PNG since Vista. */
export function packIco(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(ICO_HEADER)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let place = ICO_HEADER + ICO_ENTRY * pictures.length
  const entries = pictures.map((picture) => {
    const entry = icoEntry(picture, place)
    place += picture.png.length
    return entry
  })
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)])
}

function icoEntry({ size, png }: Picture, place: number): Buffer {
  const entry = Buffer.alloc(ICO_ENTRY)
  // One byte a side; 256 is written as nought.
  entry.writeUInt8(size % 256, 0)
  entry.writeUInt8(size % 256, 1)
  entry.writeUInt16LE(1, 4)
  entry.writeUInt16LE(32, 6)
  entry.writeUInt32LE(png.length, 8)
  entry.writeUInt32LE(place, 12)
  return entry
}

/** Which picture stands under which name in Apple's icon file; the last four are those of fine screens. */
const ICNS_TYPES = [
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
] as const

/** Apple's icon file: its name and length, then each picture with its own. */
export function packIcns(picture: (size: number) => Buffer): Buffer {
  return chunk('icns', Buffer.concat(ICNS_TYPES.map(([name, size]) => chunk(name, picture(size)))))
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'ascii')
  head.writeUInt32BE(content.length + head.length, 4)
  return Buffer.concat([head, content])
}
