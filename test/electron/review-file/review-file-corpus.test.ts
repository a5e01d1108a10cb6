import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { createReviewFiles } from '../../../electron/review-file/review-files.ts'
import { troubleWords } from '../../../renderer/features/review-file/trouble-words.ts'
import type { ReviewFileContent } from '../../../shared/domain/review-file/review-file.ts'
import { REVIEW_FILE_TROUBLES, type ReviewFileTrouble } from '../../../shared/domain/review-file/trouble.ts'
import { workHere } from '../../support/backup-scene.ts'
import { PASSPHRASE } from '../../support/backups.ts'
import { BAD_FILES } from '../../support/bad-review-files.ts'
import { returnedFile, sentFile } from '../../support/review-files.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

/** Review files of a window in which every dialog is answered with one file. */
function filesAt(file: string) {
  return createReviewFiles({
    disk: realDisk,
    work: workHere(),
    askWhere: async () => file,
    askWhich: async () => file,
    version: '0.1.0',
    now: () => 1000,
  })
}

/** What becomes of a file: what it holds, or why it is not read. */
async function openedFrom(file: string, passphrase = PASSPHRASE) {
  const files = filesAt(file)
  const chosen = await files.choose()
  if (chosen.kind === 'not taken') return chosen.trouble
  const read = await files.read({ passphrase })
  return read.kind === 'not taken' ? read.trouble : read
}

async function written(file: string, content: ReviewFileContent) {
  const files = filesAt(file)
  await files.place({ suggestedName: 'notes' })
  return files.write({ passphrase: PASSPHRASE, content })
}

const newFile = async () => path.join(await temporaryFolder(), 'notes.minutebook')

describe('A review file', () => {
  it.each([
    ['to the chair', sentFile],
    ['back to the clerk', returnedFile],
  ])('on its way %s is read as it was written', async (_way, make) => {
    const file = await newFile()
    const content = await make()
    expect(await written(file, content)).toMatchObject({
      kind: 'written',
      fileName: 'notes.minutebook',
    })
    expect((await readFile(file)).toString('latin1', 0, 21)).toBe('age-encryption.org/v1')
    expect(await openedFrom(file)).toMatchObject({
      kind: 'read',
      file: { ...content, by: '0.1.0', made: 1000 },
    })
  })

  it('that was dropped is read from its bytes, without a question', async () => {
    const file = await newFile()
    const content = await sentFile()
    await written(file, content)
    const files = filesAt('elsewhere')
    files.give({ kind: 'dropped', fileName: 'notes.minutebook', bytes: await readFile(file) })
    expect(await files.choose()).toEqual({ kind: 'chosen', fileName: 'notes.minutebook', folderName: null })
    expect(await files.read({ passphrase: PASSPHRASE })).toMatchObject({ kind: 'read', file: content })
  })

  it('is not written when it could not be read', async () => {
    const file = await newFile()
    const content = await sentFile()
    const altered = { ...content, version: { ...content.version, hash: '0'.repeat(64) } }
    expect(await written(file, altered)).toEqual({ kind: 'not taken', trouble: 'altered' })
    expect(await readdir(path.dirname(file))).toEqual([])
  })

  it('is gone, or cannot be read', async () => {
    expect(await openedFrom(await newFile())).toBe('gone')
    expect(await openedFrom(await temporaryFolder())).toBe('cannot be read')
  })
})

describe('A bad review file', () => {
  it('is of one of at least sixty kinds', () => {
    expect(new Set(BAD_FILES.map(([what]) => what)).size).toBeGreaterThanOrEqual(60)
  })

  it.each(BAD_FILES)('that %s is “%s”, and stays as it was', async (_what, trouble, make) => {
    const file = await newFile()
    const bytes = await make()
    await writeFile(file, bytes)
    expect(await openedFrom(file)).toBe(trouble)
    expect(bytes.equals(await readFile(file))).toBe(true)
    expect(await readdir(path.dirname(file))).toEqual(['notes.minutebook'])
  })

  it('is explained by a sentence of its own, whatever is wrong with it', () => {
    const sentences = REVIEW_FILE_TROUBLES.map(troubleWords)
    expect(new Set(sentences).size).toBe(REVIEW_FILE_TROUBLES.length)
    expect(sentences.filter((sentence) => !sentence.endsWith('.'))).toEqual([])
    const known = new Set<ReviewFileTrouble>([
      ...BAD_FILES.map(([, trouble]) => trouble),
      'gone',
      'cannot be read',
    ])
    expect(REVIEW_FILE_TROUBLES.filter((trouble) => !known.has(trouble))).toEqual([])
  })
})
