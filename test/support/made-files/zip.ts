import { deflateRawSync } from 'node:zlib'
import { crc32 as sumOf } from '../../../electron/papers/inspect/crc32.ts'

/** One entry of a zip file, and what it says of itself where that is not the truth. */
export type ZipEntry = {
  readonly name: string | Buffer
  readonly data: Buffer | string
  readonly method?: number
  readonly flags?: number
  readonly saidSize?: number
  readonly saidSum?: number
}

/** A zip file of entries, true or not: libraries that write zip files do not lie. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const { local, central } = written(entry, at)
    locals.push(local)
    directory.push(central)
    at += local.byteLength
  }
  const central = Buffer.concat(directory)
  return Buffer.concat([...locals, central, endOf(entries.length, central.byteLength, at)])
}

function written(entry: ZipEntry, at: number): { readonly local: Buffer; readonly central: Buffer } {
  const name = Buffer.from(entry.name)
  const data = Buffer.from(entry.data)
  const { method = 8, flags = 0x800, saidSize = data.byteLength, saidSum = sumOf(data, 0) } = entry
  const stored = method === 8 ? deflateRawSync(data) : data
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(flags, 2)
  shared.writeUInt16LE(method, 4)
  shared.writeUInt32LE(saidSum, 10)
  shared.writeUInt32LE(stored.byteLength, 14)
  shared.writeUInt32LE(saidSize, 18)
  shared.writeUInt16LE(name.byteLength, 22)
  const central = Buffer.alloc(14)
  central.writeUInt32LE(at, 10)
  return {
    local: Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, stored]),
    central: Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, central, name]),
  }
}

/** Says of more entries than fit into its two bytes that there are as many as fit. */
function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(Math.min(count, 0xfffe), 8)
  end.writeUInt16LE(Math.min(count, 0xfffe), 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return end
}
