import { deflateSync } from 'node:zlib'

/** A PDF file of objects, numbered from 1; the first is its catalogue. */
export function pdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  for (const [at, object] of objects.entries()) {
    places.push(Buffer.concat(parts).byteLength)
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'))
  }
  const start = Buffer.concat(parts).byteLength
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(table + end)])
}

/** A file of empty pages, with what is told added to its catalogue and as further objects. */
export function pages(count: number, catalogue = '', ...more: readonly (string | Buffer)[]): Buffer {
  const kids = Array.from({ length: count }, (_, at) => `${at + 3} 0 R`).join(' ')
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...Array.from({ length: count }, () => page),
    ...more,
  ])
}

/** An object that is a stream of bytes, deflated. */
export function stream(bytes: Buffer, entries = ''): Buffer {
  const deflated = deflateSync(bytes)
  const head = `<< /Length ${deflated.byteLength} /Filter /FlateDecode ${entries} >>\nstream\n`
  return Buffer.concat([Buffer.from(head), deflated, Buffer.from('\nendstream')])
}
