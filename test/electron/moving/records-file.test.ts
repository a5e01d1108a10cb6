import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { createMoving } from '../../../electron/moving/moving.ts'
import { NO_FRAME } from '../../../electron/vault/frame.ts'
import { encodedSnapshot } from '../../../electron/vault/snapshot-file.ts'
import { put } from '../../../shared/records/change.ts'
import { CONTENT_VERSION } from '../../../shared/records/migrations/migrate.ts'
import { surnamesIn, vaultWith, workHere } from '../../support/backup-scene.ts'
import { LINES } from '../../support/backups.ts'
import { person } from '../../support/meetings.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

/** What “Save a copy…” writes beside a document. */
function recordsOf(lines: Buffer | string, content = CONTENT_VERSION): Buffer {
  const journal = '00000000-0000-0000-0000-000000000000'
  return encodedSnapshot({
    journal,
    sequence: 0,
    hash: NO_FRAME,
    at: 1000,
    lines: Buffer.from(lines),
    content,
  })
}

/** A vault with one person, and such a file that its clerk chooses. */
async function scene(bytes: Buffer) {
  const file = path.join(await temporaryFolder(), 'notes copy (records).txt')
  await writeFile(file, bytes)
  const { vault, folder } = await vaultWith([put('people', { ...person('DI J Ross'), surname: 'Other' })])
  const moving = createMoving({
    disk: realDisk,
    vault,
    papers: path.join(folder, 'papers'),
    work: workHere(),
    askWhere: async () => null,
    askWhich: async () => file,
    version: '0.1.0',
    now: () => 2000,
  })
  return { moving, vault }
}

describe('The records beside a saved copy', () => {
  it('are looked into without a passphrase, and come in the place of everything, after a copy of that', async () => {
    const { moving, vault } = await scene(recordsOf(LINES))
    expect(await moving.choose()).toMatchObject({
      kind: 'chosen',
      fileName: 'notes copy (records).txt',
      isLocked: false,
    })
    expect(await moving.look({ passphrase: '' })).toMatchObject({
      kind: 'found',
      summary: { made: 1000, committees: [expect.any(String)], meetings: 1, people: 1, papers: 0 },
    })
    expect(await surnamesIn(vault)).toEqual(['Other'])
    expect(await moving.replace()).toEqual({ kind: 'replaced' })
    expect(await surnamesIn(vault)).toEqual(['Ross'])
    expect(moving.outcome()).toMatchObject({ kind: 'replaced', made: 1000, before: 1 })
  })

  it.each([
    ['are cut off', 'damaged', recordsOf(LINES).subarray(0, -20)],
    ['have another byte', 'damaged', withOtherByte(recordsOf(LINES))],
    ['have a line of no form', 'damaged', recordsOf('take people per-1\n')],
    ['have a last line without an end', 'damaged', recordsOf(`${LINES}put people`)],
    ['are of a later version', 'newer', recordsOf(LINES, CONTENT_VERSION + 1)],
    ['have a kind of record that came later', 'newer', recordsOf('put pictures pic-1 {"id":"pic-1"}\n')],
    ['have a record twice', 'same record twice', recordsOf(`${LINES}${LINES}`)],
    ['have a forbidden key', 'forbidden key', recordsOf('put people p {"id":"p","__proto__":{}}\n')],
    ['have what no version wrote', 'not a record', recordsOf('put people p {"id":"p"}\n')],
  ])('change nothing where they %s', async (_what, trouble, bytes) => {
    const { moving, vault } = await scene(bytes)
    await moving.choose()
    expect(await moving.look({ passphrase: '' })).toEqual({ kind: 'not taken', trouble })
    expect(await moving.replace()).toEqual({ kind: 'not taken', trouble })
    expect(await surnamesIn(vault)).toEqual(['Other'])
  })
})

function withOtherByte(bytes: Buffer): Buffer {
  const at = bytes.indexOf('Ross')
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}
