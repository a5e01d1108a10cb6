import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../../build/paths.ts'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { renderWithLibreOffice } from '../support/word/libreoffice.ts'
import { pageTexts } from '../support/word/pdf-pages.ts'
import { expect, test } from './app.ts'

const REPORTS = path.join(ROOT, 'test', 'samples', 'meetings', 'reports')

async function report(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.join(REPORTS, name)))
}

/** A Word file as the application prints it for a pack. */
async function printed(page: Page, file: Uint8Array): Promise<Uint8Array> {
  const pdf = await page.evaluate(
    async (numbers) => {
      // safe: the preload puts it there
      const { minutebook } = globalThis as unknown as { readonly minutebook: Bridge }
      const reply = await minutebook.request('print:word', { file: new Uint8Array(numbers), lines: 1 })
      return reply.kind === 'printed' ? [...reply.pdf] : null
    },
    [...file],
  )
  if (pdf === null) throw new Error('The file was not printed')
  return new Uint8Array(pdf)
}

/** The words of each page in their order, without the numbers that only one of the two prints at the foot. */
async function wordsOfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const pages = await pageTexts(pdf)
  return pages.map((text) =>
    text
      .replace(/[•●\uf0b7]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

test.describe('A Word paper that is printed for a pack in PDF', () => {
  test('has on each page the words that LibreOffice has there', async ({ launch }) => {
    const { page } = await launch()
    const file = await report('working-group-update.docx')
    const [ours, theirs] = await Promise.all([printed(page, file), renderWithLibreOffice({ paper: file })])
    expect(await wordsOfPages(ours)).toEqual(await wordsOfPages(theirs.paper.pdf))
  })

  test('keeps a heading with what is under it, where its style says so', async ({ launch }) => {
    const { page } = await launch()
    const pages = await wordsOfPages(
      await printed(page, await report('community-safety-agreement-update.docx')),
    )
    expect(pages).toHaveLength(3)
    expect(pages[1]).toMatch(/^3\.0 Action Plan Update 3\.1 At the KCSP meeting/)
  })

  test('is refused when it is no Word file, and the next one is printed', async ({ launch }) => {
    const { page } = await launch()
    await expect(printed(page, new Uint8Array([1, 2, 3]))).rejects.toThrow('not printed')
    const pdf = await printed(page, await report('working-group-update.docx'))
    expect(await pageTexts(pdf)).toHaveLength(4)
  })
})
