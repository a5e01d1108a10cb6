import { truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../../electron/papers/inspect/inspect.ts'
import type { Inspection } from '../../../electron/papers/papers.ts'
import { readChosen } from '../../../electron/papers/read-chosen.ts'
import { opensReturnedWord } from '../../../electron/review/open-returned-word.ts'
import { LARGEST_PAPER } from '../../../shared/ipc/paper-channels.ts'
import { HOSTILE_WORD } from '../../support/made-files/hostile-word.ts'
import { pages } from '../../support/made-files/pdf.ts'
import { word } from '../../support/made-files/word.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

/** Opens a file of this name with these bytes, as it is looked into in a process of its own. */
async function opened(fileName: string, bytes: Buffer, look: typeof inspect = inspect) {
  const file = path.join(await temporaryFolder(), fileName)
  await writeFile(file, bytes)
  return opensReturnedWord({ inspect: look, askForReturn: async () => file, readChosen })()
}

describe('The Word file that the chair sent', () => {
  it('is handed over, under its name without its folder', async () => {
    const bytes = word()
    expect(await opened('Notes v1.docx', bytes)).toEqual({ kind: 'opened', fileName: 'Notes v1.docx', bytes })
  })

  it('need not be chosen', async () => {
    const open = opensReturnedWord({ inspect, askForReturn: async () => null, readChosen })
    expect(await open()).toEqual({ kind: 'cancelled' })
  })

  it.each(HOSTILE_WORD.map((it) => [it.what, it] as const))(
    'is not handed over with %s',
    async (_, { fileName, reason, make }) => {
      expect(await opened(fileName, make())).toEqual({ kind: 'unusable', fileName, reason })
    },
  )

  it('is not handed over when it is a PDF', async () => {
    expect(await opened('Notes.pdf', pages(2))).toEqual({
      kind: 'unusable',
      fileName: 'Notes.pdf',
      reason: 'PDF',
    })
  })

  it.each(['took too long', 'took too much memory', 'could not be looked into'] as const)(
    'is not handed over when looking into it %s',
    async (reason) => {
      const look = async (): Promise<Inspection> => ({ kind: 'unusable', reason })
      expect(await opened('Notes.docx', word(), look)).toMatchObject({ kind: 'unusable', reason })
    },
  )

  it('is not even read where it is larger than any paper', async () => {
    const file = path.join(await temporaryFolder(), 'Notes.docx')
    await writeFile(file, '')
    await truncate(file, LARGEST_PAPER + 1)
    const open = opensReturnedWord({ inspect, askForReturn: async () => file, readChosen })
    expect(await open()).toEqual({ kind: 'unusable', fileName: 'Notes.docx', reason: 'too large' })
  })

  it('can be gone by then', async () => {
    const file = path.join(await temporaryFolder(), 'Gone.docx')
    const open = opensReturnedWord({ inspect, askForReturn: async () => file, readChosen })
    expect(await open()).toEqual({ kind: 'failed', fileName: 'Gone.docx', code: 'ENOENT' })
  })
})
