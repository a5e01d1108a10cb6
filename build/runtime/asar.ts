/**
 * Packs text files into Electron's archive form: two Chromium pickles (the size of the header, then the
 * header as JSON), then the bytes of the files one after another.
 */
export function packAsar(files: Readonly<Record<string, string>>): Uint8Array {
  const contents = Object.values(files).map((text) => Buffer.from(text))
  return Buffer.concat([header(files), ...contents])
}

function header(files: Readonly<Record<string, string>>): Buffer {
  const json = Buffer.from(JSON.stringify({ files: entries(files) }))
  const padded = Math.ceil(json.length / 4) * 4
  const bytes = Buffer.alloc(16 + padded)
  for (const [place, value] of [4, padded + 8, padded + 4, json.length].entries()) {
    bytes.writeUInt32LE(value, place * 4)
  }
  json.copy(bytes, 16)
  return bytes
}

function entries(files: Readonly<Record<string, string>>): Record<string, { size: number; offset: string }> {
  let offset = 0
  const found: Record<string, { size: number; offset: string }> = {}
  for (const [name, text] of Object.entries(files)) {
    const size = Buffer.byteLength(text)
    found[name] = { size, offset: String(offset) }
    offset += size
  }
  return found
}
