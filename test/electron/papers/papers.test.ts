import { truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { createPapers, type Inspection } from '../../../electron/papers/papers.ts'
import { readChosen } from '../../../electron/papers/read-chosen.ts'
import { createPaperStore, hashOfPaper } from '../../../electron/vault/paper-store.ts'
import { LARGEST_PAPER } from '../../../shared/ipc/paper-channels.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const BYTES = new Uint8Array(Buffer.from('a report'))
const REPORT = { fileName: 'Report B1.docx', bytes: BYTES }
const WORD: Inspection = { kind: 'usable', kindOfFile: 'word', uncarried: ['chart'], pages: null }

/** Papers in a new folder, where every file looks like this from inside, and these are chosen. */
async function papersWhere(inspection: Inspection, ...chosen: readonly string[]) {
  const store = createPaperStore(realDisk, path.join(await temporaryFolder(), 'papers'))
  const papers = createPapers({
    store,
    inspect: async () => inspection,
    askForPapers: async () => chosen,
    readChosen,
  })
  return { store, papers }
}

describe('A file that is handed over', () => {
  it('is kept, with what was found in it', async () => {
    const { papers } = await papersWhere(WORD)
    const hash = hashOfPaper(BYTES)
    expect(await papers.keep(REPORT)).toEqual({
      kind: 'kept',
      file: { kindOfFile: 'word', fileName: 'Report B1.docx', hash, size: 8, uncarried: ['chart'] },
      pages: null,
    })
    expect(await papers.read({ hash })).toEqual({ kind: 'read', bytes: Buffer.from(BYTES) })
  })

  it('is kept as well when it was chosen, under its name without its folder', async () => {
    const file = path.join(await temporaryFolder(), 'Report B1.docx')
    await writeFile(file, BYTES)
    const { papers } = await papersWhere(WORD, file, `${file}.gone`)
    expect(await papers.choose({ several: true })).toMatchObject({
      kind: 'chosen',
      files: [
        { kind: 'kept', file: { fileName: 'Report B1.docx', size: 8 } },
        { kind: 'failed', fileName: 'Report B1.docx.gone', code: 'ENOENT' },
      ],
    })
  })

  it('is not even read where it is larger than any paper', async () => {
    const file = path.join(await temporaryFolder(), 'Film.pdf')
    await writeFile(file, '')
    await truncate(file, LARGEST_PAPER + 1)
    const { papers } = await papersWhere(WORD, file)
    expect(await papers.choose({ several: false })).toEqual({
      kind: 'chosen',
      files: [{ kind: 'unusable', fileName: 'Film.pdf', reason: 'too large' }],
    })
  })

  it('can be none at all', async () => {
    const { papers } = await papersWhere(WORD)
    expect(await papers.choose({ several: true })).toEqual({ kind: 'cancelled' })
  })

  it('that cannot be a paper is not kept', async () => {
    const { papers, store } = await papersWhere({ kind: 'unusable', reason: 'macros' })
    expect(await papers.keep(REPORT)).toEqual({
      kind: 'unusable',
      fileName: 'Report B1.docx',
      reason: 'macros',
    })
    expect(await store.hashes()).toEqual([])
  })
})
