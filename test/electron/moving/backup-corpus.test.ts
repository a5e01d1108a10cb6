import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { LARGEST_BACKUP, MOST_PAPERS } from '../../../electron/moving/backup-limits.ts'
import { openBackup } from '../../../electron/moving/open-backup.ts'
import { troubleOf } from '../../../electron/moving/refused.ts'
import { CONTENT_VERSION } from '../../../shared/records/migrations/migrate.ts'
import {
  ended,
  joined,
  LINES,
  locked,
  PASSPHRASE,
  paperOf,
  plainBackup,
  ROSS,
} from '../../support/backups.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

/** What becomes of a file: what it holds, or why it is not taken. */
async function opened(bytes: Uint8Array, passphrase = PASSPHRASE) {
  const file = path.join(await temporaryFolder(), 'everything.minutebook-backup')
  await writeFile(file, bytes)
  const papers: string[] = []
  const take = async (_hash: string, parts: AsyncIterable<Uint8Array>) => {
    papers.push((await joined(parts)).toString())
  }
  try {
    const { records, made, by } = await openBackup(realDisk, file, passphrase, take, () => undefined)
    return { lines: records.lines().toString(), made, by, papers }
  } catch (error) {
    return troubleOf(error)
  }
}

const headerOf = (content: number) => `{"made":1000,"by":"0.1.0","content":${content},"papers":0}\n`
const HEADER = headerOf(CONTENT_VERSION)
const record = (fields: object) => `put people ${ROSS.id} ${JSON.stringify({ ...ROSS, ...fields })}\n`
const flipped = (bytes: Buffer, at: number) => Buffer.from(bytes).fill((bytes[at] ?? 0) ^ 1, at, at + 1)

describe('A backup', () => {
  it('is read as it was written, with its papers', async () => {
    const papers = [paperOf('first paper'), paperOf('a\nsecond\n'), paperOf('x'.repeat(200_000))]
    expect(await opened(await locked(await plainBackup({ papers })))).toEqual({
      lines: LINES.toString(),
      made: 1000,
      by: '0.1.0',
      papers: ['first paper', 'a\nsecond\n', 'x'.repeat(200_000)],
    })
  })

  it('of nothing is one too', async () => {
    expect(await opened(await locked(await plainBackup({ lines: Buffer.alloc(0) })))).toMatchObject({
      lines: '',
    })
  })

  it('of the first version is brought to this one', async () => {
    const file = new URL('../../samples/content/version-1.json', import.meta.url)
    const stored: Readonly<Record<string, readonly { id: string }[]>> = JSON.parse(
      await readFile(file, 'utf8'),
    )
    const lines = Object.entries(stored).flatMap(([table, records]) =>
      records.map((it) => `put ${table} ${it.id} ${JSON.stringify(it)}\n`),
    )
    const content = `Minutebook backup 1\n${headerOf(1)}${lines.join('')}`
    const read = await opened(await locked(ended(content)))
    const committee = typeof read === 'string' ? read : /^put committees \S+ (.+)$/m.exec(read.lines)?.[1]
    expect(JSON.parse(committee ?? '')).toMatchObject({ seats: null, phrases: [], sentences: {} })
  })

  it('opens only with its own passphrase, however the letters are put together', async () => {
    const bytes = await locked(await plainBackup())
    expect(await opened(bytes, `${PASSPHRASE} `)).toBe('other passphrase')
    const composed = await locked(await plainBackup(), {
      kind: 'passphrase',
      passphrase: 'caf\u00e9 noir',
      workFactor: 8,
    })
    expect(await opened(composed, 'cafe\u0301 noir')).toMatchObject({ made: 1000 })
  })
})

describe('A damaged backup is not taken', () => {
  it('whichever byte of its head is another one', async () => {
    const bytes = await locked(await plainBackup())
    const head = bytes.indexOf('\n--- ') + 49
    for (let at = 0; at < head; at += 1) {
      expect(await opened(flipped(bytes, at)), `byte ${at}`).toMatch(
        /^(damaged|not a backup|other passphrase)$/,
      )
    }
  })

  it('whichever byte behind it is another one', async () => {
    const bytes = await locked(await plainBackup({ papers: [paperOf('x'.repeat(150_000))] }))
    const head = bytes.indexOf('\n--- ') + 49
    const places = [head, head + 8, head + 16, head + 17, 65_000, 66_000, 131_500, bytes.length - 1]
    for (let at = head + 20; at < head + 1200; at += 61) places.push(at)
    for (const at of places) expect(await opened(flipped(bytes, at)), `byte ${at}`).toBe('damaged')
  })

  it('whatever of its end is missing', async () => {
    const bytes = await locked(await plainBackup({ papers: [paperOf('x'.repeat(150_000))] }))
    const head = bytes.indexOf('\n--- ') + 49
    const chunk = 64 * 1024 + 16
    const lengths = [
      1,
      21,
      22,
      head - 1,
      head,
      head + 15,
      head + 16,
      head + 17,
      head + 16 + chunk,
      head + 16 + 2 * chunk,
    ]
    for (let length = 30; length < bytes.length; length += 4093) lengths.push(length)
    for (const length of [...lengths, bytes.length - 1]) {
      expect(await opened(bytes.subarray(0, length)), `${length} bytes`).toMatch(/^(damaged|not a backup)$/)
    }
  })

  it('when bytes follow its end', async () => {
    const bytes = await locked(await plainBackup())
    expect(await opened(Buffer.concat([bytes, Buffer.from('more')]))).toBe('damaged')
    expect(await opened(await locked(Buffer.concat([await plainBackup(), Buffer.from('more')])))).toBe(
      'damaged',
    )
  })
})

describe('A file is not taken that', () => {
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['is empty', 'not a backup', () => Buffer.alloc(0)],
    ['is something else', 'not a backup', () => Buffer.from('PK\u0003\u0004 a Word file')],
    ['is locked and holds something else', 'not a backup', () => locked(Buffer.from('some words\n'))],
    ['is not locked', 'not a backup', () => plainBackup()],
    ['was made by a later Minutebook', 'newer', () => locked(ended(`Minutebook backup 2\n${HEADER}`))],
    ['has records of a later version', 'newer', () => locked(ended(`Minutebook backup 1\n${headerOf(99)}`))],
    [
      'has records that no version wrote',
      'not a record',
      () => locked(ended(`Minutebook backup 1\n${headerOf(1)}${record({ surname: 7 })}`)),
    ],
    ['has records of a kind that came later', 'newer', () => content('put pictures pic-1 {"id":"pic-1"}\n')],
    ['has no sum of all its bytes', 'damaged', () => locked(Buffer.from(`Minutebook backup 1\n${HEADER}`))],
    [
      'has another sum',
      'damaged',
      () => locked(Buffer.from(`Minutebook backup 1\n${HEADER}end ${'0'.repeat(64)}\n`)),
    ],
    ['has no word about itself', 'damaged', () => locked(ended('Minutebook backup 1\nnot JSON\n'))],
    ['has a line of no form', 'damaged', () => content('take people per-1\n')],
    ['has a record that is not JSON', 'damaged', () => content(`put people ${ROSS.id} {"id":\n`)],
    ['has a record twice', 'same record twice', () => content(record({}) + record({ surname: 'Other' }))],
    [
      'has a record under another id',
      'not a record',
      () => content(record({ id: 'per-00000000000000000000000000' })),
    ],
    ['has a record of no form', 'not a record', () => content(record({ surname: 7 }))],
    ['has a list for a record', 'not a record', () => content(`put people ${ROSS.id} []\n`)],
    ['has a word for a record', 'not a record', () => content(`put people ${ROSS.id} "Ross"\n`)],
    [
      'has __proto__ in it',
      'forbidden key',
      () => content(record({}).replace('"id"', '"__proto__":{"x":1},"id"')),
    ],
    [
      'has __proto__ in other letters',
      'forbidden key',
      () => content(record({}).replace('"id"', '"\\u005f_proto__":1,"id"')),
    ],
    [
      'lacks papers that it speaks of',
      'damaged',
      () => locked(ended(`Minutebook backup 1\n${HEADER.replace('0}', '1}')}`)),
    ],
    ['has a paper that is cut off', 'damaged', () => content(`paper ${'0'.repeat(64)} 900\nwords\n`)],
    [
      'has a paper that is too large',
      'too large',
      () => content(`paper ${'0'.repeat(64)} ${LARGEST_BACKUP}\nwords\n`),
    ],
    [
      'has too many papers',
      'too many papers',
      () => content(`paper ${'0'.repeat(64)} 1\nx\n`.repeat(MOST_PAPERS + 1)),
    ],
    ['asks for far more work than the lock needs', 'not a backup', () => costly()],
  ])('%s: it is said that it is “%s”', async (_what, trouble, make) => {
    expect(await opened(await make())).toBe(trouble)
  })

  it('is not there', async () => {
    const take = async () => undefined
    const reading = openBackup(
      realDisk,
      path.join(await temporaryFolder(), 'gone'),
      PASSPHRASE,
      take,
      () => undefined,
    )
    expect(troubleOf(await reading.catch((error: unknown) => error))).toBe('gone')
  })
})

async function content(lines: string): Promise<Buffer> {
  return locked(ended(`Minutebook backup 1\n${HEADER}${lines}`))
}

async function costly(): Promise<Buffer> {
  const bytes = await locked(await plainBackup())
  return Buffer.from(bytes.toString('latin1').replace(/^(-> scrypt \S+) 8$/m, '$1 20'), 'latin1')
}
