import { describe, expect, it } from 'vitest'
import { createPageReader } from '../../../../renderer/word/pages/page-reader.ts'

const TWO_PAGES = new TextEncoder().encode(twoPages())

describe('A reader of papers', () => {
  it('counts the pages of a PDF and draws them', async () => {
    const reader = createPageReader()
    expect(await reader.count('pdf', TWO_PAGES)).toBe(2)
    expect(await reader.openPdf(TWO_PAGES)).toBe(2)
    const drawn = await reader.draw(2, 300)
    expect([drawn?.picture.width, drawn?.picture.height]).toEqual([300, 425])
    reader.end()
  })

  it('answers that what it cannot read cannot be read, and reads the next', async () => {
    const reader = createPageReader()
    expect(await reader.count('word', TWO_PAGES)).toBe(null)
    expect(await reader.readWord(TWO_PAGES)).toBe(null)
    expect(await reader.openPdf(new Uint8Array([1, 2, 3]))).toBe(null)
    expect(await reader.draw(1, 300)).toBe(null)
    expect(await reader.count('pdf', TWO_PAGES)).toBe(2)
    reader.end()
  })

  it('gives a paper up that takes too long, and begins again with the next', async () => {
    const silent = 'onmessage = () => undefined'
    const workers: Worker[] = []
    const start = () => {
      const worker = new Worker(URL.createObjectURL(new Blob([silent])))
      workers.push(worker)
      return worker
    }
    const reader = createPageReader(start, 50)
    expect(await reader.count('pdf', TWO_PAGES)).toBe(null)
    expect(await reader.count('pdf', TWO_PAGES)).toBe(null)
    expect(workers).toHaveLength(2)
  })
})

/** A PDF of two empty pages, without a list of where its objects are: readers look for them then. */
function twoPages(): string {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page,
    page,
  ]
  const bodies = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return `%PDF-1.7\n${bodies}trailer\n<< /Root 1 0 R >>\n%%EOF\n`
}
