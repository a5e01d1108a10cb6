import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { notesToWord } from '../../renderer/word/notes-to-word.ts'
import { assemblePack, type PlacedPaper } from '../../renderer/word/pack/assemble-pack.ts'
import { planPages } from '../../shared/documents/page-plan.ts'
import { MADE_PAPERS, RESAVED } from '../support/made-papers/made-papers.ts'
import { newId } from '../support/meetings.ts'
import { sampleNotes } from '../support/sample-notes.ts'
import { type Margins, type PagePixels, pagePixels, unlikeShare } from '../support/word/compared-pages.ts'
import { renderWithLibreOffice, savedByLibreOffice } from '../support/word/libreoffice.ts'
import { brokenStructure } from '../support/word/lint-word.ts'
import { schemaErrors } from '../support/word/validate-word.ts'

/**
 * Of the pixels between the margins of a page, at 50 to the inch, two in a thousand may be another grey than in
 * the original: the number of a note, or a table that begins half a line's width further right. A line of text
 * that breaks elsewhere is ten times that.
 */
const TOLERANCE = 0.002
const PAPERS_A_PACK = 6
const SAMPLES = path.join(import.meta.dirname, '../samples/papers')

type Paper = { readonly name: string; readonly file: Uint8Array; readonly margins: Margins }

/** One that was written in LibreOffice, with a line of its own at the top of its pages. */
const WRITTEN = {
  name: 'a report of LibreOffice',
  file: 'street-lighting.docx',
  margins: { top: 90, bottom: 72 },
} as const

/** Those that were made, some of them as LibreOffice saves them, and one that is its own. */
const papers = (async (): Promise<readonly Paper[]> => {
  const again = await savedByLibreOffice(RESAVED.map((name) => MADE_PAPERS[name].file))
  return [
    ...Object.entries(MADE_PAPERS).map(([name, { file, margin }]) => ({ name, file, margins: both(margin) })),
    ...RESAVED.map((name, at) => ({
      name: `${name}, saved by LibreOffice`,
      file: again[at] ?? new Uint8Array(),
      margins: both(MADE_PAPERS[name].margin),
    })),
    { ...WRITTEN, file: await readFile(path.join(SAMPLES, WRITTEN.file)) },
  ]
})()

const originals = papers.then(async (all) => {
  const renderings = await renderWithLibreOffice(
    Object.fromEntries(all.map(({ name, file }) => [name, file])),
  )
  return Promise.all(all.map(({ name }) => pagePixels(renderings[name]?.pdf ?? new Uint8Array())))
})

type Pack = { readonly file: Uint8Array; readonly papers: readonly PlacedPaper[]; readonly first: number }

const packs = (async (): Promise<readonly Pack[]> => {
  const all = await papers
  const counts = (await originals).map((pages) => pages.length)
  const starts = all.map((_, at) => at).filter((at) => at % PAPERS_A_PACK === 0)
  return starts.map((first) => packOf(all.slice(first, first + PAPERS_A_PACK), counts.slice(first), first))
})()

const packed = packs.then(async (all) => {
  const files = Object.fromEntries(all.map(({ file }, at) => [String(at), file]))
  const renderings = await renderWithLibreOffice(files)
  return Promise.all(all.map((_, at) => pagePixels(renderings[String(at)]?.pdf ?? new Uint8Array())))
})

const NAMES = [
  ...Object.keys(MADE_PAPERS),
  ...RESAVED.map((name) => `${name}, saved by LibreOffice`),
  WRITTEN.name,
]

describe('Papers of different make', { timeout: 300_000 }, () => {
  it('are more than twenty', async () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(20)
    expect((await papers).map(({ name }) => name)).toEqual(NAMES)
  })

  it.each(NAMES)('look in a pack as they did, page by page: %s', async (name) => {
    const at = NAMES.indexOf(name)
    const original = (await originals)[at] ?? []
    const margins = (await papers)[at]?.margins ?? both(0)
    const shares = (await pagesInPack(at)).map((page, number) => {
      const before = original[number]
      return before === undefined ? 1 : unlikeShare(before, page, margins)
    })
    expect(shares).toHaveLength(original.length)
    expect(Math.max(...shares)).toBeLessThan(TOLERANCE)
  })

  it.each([0, 1, 2, 3])('make a valid pack in which nothing is broken: pack %i', async (at) => {
    const { file = new Uint8Array() } = (await packs)[at] ?? {}
    expect([...(await schemaErrors(file)), ...brokenStructure(file)]).toEqual([])
  })
})

function both(margin: number): Margins {
  return { top: margin, bottom: margin }
}

function packOf(all: readonly Paper[], counts: readonly number[], first: number): Pack {
  const plan = planPages(all.map((_, at) => ({ itemId: newId('item'), pages: counts[at] ?? 1 })))
  const placed = plan.papers.map((planned, at) => ({
    plan: planned,
    pages: { kind: 'text' as const, file: all[at]?.file ?? new Uint8Array() },
    code: `B${at + 1}`,
    isRestricted: false,
    firstBookmark: `item_B${at + 1}_first`,
    lastBookmark: `item_B${at + 1}_last`,
  }))
  const frontSheet = { file: notesToWord(sampleNotes('2024')), pages: 6 }
  const properties = { title: 'Pack', subject: 'Pack', author: 'Council', keywords: 'pack' }
  return {
    file: assemblePack({ properties, frontSheet, papers: placed, onPaper: () => {} }),
    papers: placed,
    first,
  }
}

/** The pages of a paper where the plan has them, behind the six of what stands for the front sheet. */
async function pagesInPack(at: number): Promise<readonly PagePixels[]> {
  const number = Math.floor(at / PAPERS_A_PACK)
  const { papers: placed = [], first = 0 } = (await packs)[number] ?? {}
  const plan = placed[at - first]?.plan
  if (plan === undefined) return []
  return ((await packed)[number] ?? []).slice(5 + plan.first, 5 + plan.first + plan.pages)
}
