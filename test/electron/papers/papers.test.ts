import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { createPapers, type Inspection } from '../../../electron/papers/papers.ts'
import { createPaperStore, hashOfPaper } from '../../../electron/vault/paper-store.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const BYTES = new Uint8Array(Buffer.from('a report'))
const REPORT = { fileName: 'Report B1.docx', bytes: BYTES }
const WORD: Inspection = { kind: 'usable', kindOfFile: 'word', uncarried: ['chart'], pages: null }

/** Papers in a new folder, where every file looks like this from inside. */
async function papersWhere(inspection: Inspection) {
  const store = createPaperStore(realDisk, path.join(await temporaryFolder(), 'papers'))
  return { store, papers: createPapers({ store, inspect: async () => inspection }) }
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
