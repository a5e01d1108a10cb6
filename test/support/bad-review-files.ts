import { type Lock, newKey } from '../../electron/moving/lock.ts'
import { LARGEST_REVIEW_FILE } from '../../shared/domain/review-file/review-file.ts'
import type { ReviewFileTrouble } from '../../shared/domain/review-file/trouble.ts'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import { locked, plainBackup } from './backups.ts'
import { newId } from './meetings.ts'
import { fileText, returnedFile, SNAPSHOT, sentFile, versionOf } from './review-files.ts'

/** A file that is not read: what is wrong with it, what is said of it, and its bytes. */
type BadFile = readonly [what: string, trouble: ReviewFileTrouble, make: () => Promise<Buffer>]

/** What is put in places of a file, each named by the keys that lead there; a function makes it of what was there. */
type Bends = Readonly<Record<string, unknown>>

/** A file with one thing in it that is not as it must be. */
async function sent(bends: Bends): Promise<Buffer> {
  return locked(Buffer.from(JSON.stringify(bent(JSON.parse(fileText(await sentFile())), bends))))
}

async function returned(bends: Bends): Promise<Buffer> {
  return locked(Buffer.from(JSON.stringify(bent(JSON.parse(fileText(await returnedFile())), bends))))
}

/** A file whose version says something else, and is sealed anew by somebody who knows how. */
async function resealed(bends: Bends): Promise<Buffer> {
  const { version } = await sentFile()
  const said = { record: JSON.parse(version.record), document: JSON.parse(version.document) }
  const { record, document } = bent(said, bends)
  return sealed(JSON.stringify(record), JSON.stringify(document))
}

async function sealed(record: string, document?: string): Promise<Buffer> {
  const { version, review, ...rest } = await sentFile()
  const said = await versionOf(SNAPSHOT, { ...version, record, document: document ?? version.document })
  return locked(Buffer.from(fileText({ ...rest, review, version: said })))
}

function bent<T>(tree: T, bends: Bends): T {
  const copy = structuredClone(tree)
  for (const [place, to] of Object.entries(bends)) {
    const keys = place.split('.')
    const last = keys.pop() ?? ''
    const holder = keys.reduce<unknown>((it, key) => Reflect.get(Object(it), key), copy)
    Reflect.set(Object(holder), last, typeof to === 'function' ? to(Reflect.get(Object(holder), last)) : to)
  }
  return copy
}

async function whole(): Promise<Buffer> {
  return locked(Buffer.from(fileText(await returnedFile())))
}

async function cut(length: (all: Buffer) => number): Promise<Buffer> {
  const bytes = await whole()
  return bytes.subarray(0, length(bytes))
}

async function replaced(old: string, by: string): Promise<Buffer> {
  return locked(Buffer.from(fileText(await returnedFile()).replace(old, by)))
}

async function inHead(old: RegExp, by: string): Promise<Buffer> {
  return Buffer.from((await whole()).toString('latin1').replace(old, by), 'latin1')
}

async function flippedAt(place: (all: Buffer) => number): Promise<Buffer> {
  const bytes = await whole()
  const at = place(bytes)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}

async function noughted(): Promise<Buffer> {
  const bytes = await whole()
  return bytes.fill(0, bytes.byteLength - 200, bytes.byteLength - 100)
}

const holding = (text: string) => locked(Buffer.from(text))
const headOf = (bytes: Buffer) => bytes.indexOf('\n--- ') + 49
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const nothings = (count: number) => Array.from({ length: count }, () => ({}))
const twice = (list: readonly unknown[]) => [...list, list[0]]

const TORN: readonly BadFile[] = [
  ['is empty', 'not a review file', async () => Buffer.alloc(0)],
  ['is cut off within its first line', 'not a review file', () => cut(() => 12)],
  ['is cut off within its head', 'damaged', () => cut(() => 80)],
  ['ends with its head', 'damaged', () => cut(headOf)],
  ['lacks its second half', 'damaged', () => cut((all) => all.byteLength / 2)],
  ['lacks its last byte', 'damaged', () => cut((all) => all.byteLength - 1)],
  ['has a byte more', 'damaged', async () => Buffer.concat([await whole(), Buffer.from('x')])],
  ['comes twice in one', 'damaged', async () => Buffer.concat([await whole(), await whole()])],
  ['has another byte in its head', 'other passphrase', () => flippedAt((all) => all.indexOf('\n--- ') - 5)],
  ['has another byte in its nonce', 'damaged', () => flippedAt((all) => headOf(all) + 3)],
  ['has another byte in its middle', 'damaged', () => flippedAt((all) => Math.floor(all.length / 2))],
  ['has another last byte', 'damaged', () => flippedAt((all) => all.length - 1)],
  ['has noughts where words were', 'damaged', noughted],
]

const FOREIGN: readonly BadFile[] = [
  ['is a text', 'not a review file', async () => Buffer.from('Dear Mr Rivers,\n')],
  ['is a PDF', 'not a review file', async () => Buffer.from('%PDF-1.7\n')],
  ['is a Word file', 'a Word file', async () => Buffer.from('PK\u0003\u0004 a Word file')],
  ['is not locked', 'not a review file', async () => Buffer.from(fileText(await sentFile()))],
  ['is a backup', 'a backup', async () => locked(await plainBackup())],
  ['is a daily copy', 'a backup', async () => locked(await plainBackup(), await someKey())],
  ['has another passphrase', 'other passphrase', async () => locked(await plainBackup(), ANOTHER)],
  ['asks for far more work than it needs', 'too costly', () => inHead(/^(-> scrypt \S+) 8$/m, '$1 20')],
  ['has a lock of another kind', 'damaged', () => inHead(/^-> scrypt /m, '-> ssh-ed25519 ')],
  ['holds a text', 'not of its form', () => holding('Dear Mr Rivers,\n')],
  ['holds bytes that are no text', 'not a review file', () => locked(Buffer.from([0xff, 0xfe, 0x00]))],
  ['holds nothing', 'not of its form', () => holding('')],
  ['holds a list', 'not a review file', () => holding('[]')],
  ['holds what another program wrote', 'not a review file', () => holding('{"what":"notes"}')],
]

const OF_ANOTHER_TIME: readonly BadFile[] = [
  ['is of a later form', 'newer', () => sent({ form: 2 })],
  ['says what nobody knows yet', 'newer', () => sent({ form: 9, kind: 'answer', version: null })],
  ['has records of a later version', 'newer', () => sent({ content: CONTENT_VERSION + 1 })],
  ['has notes of an earlier form', 'version of no form', () => sent({ 'version.form': 1 })],
  ['is of no form', 'not a review file', () => sent({ form: 'one' })],
]

const HOSTILE: readonly BadFile[] = [
  ['has __proto__ in it', 'forbidden key', () => replaced('"from":', '"__proto__":{"x":1},"from":')],
  [
    'has __proto__ in other letters',
    'forbidden key',
    () => replaced('"from":', '"\\u005f_proto__":1,"from":'),
  ],
  ['has a constructor in it', 'forbidden key', () => returned({ 'comments.0.constructor': {} })],
  ['has __proto__ in its record', 'forbidden key', () => sealed('{"__proto__":{"x":1}}')],
  ['is nested without need', 'too deep', () => replaced('"from":', `"deep":${nested(5000)},"from":`)],
  ['is nested deeper than programs read', 'too deep', () => holding(nested(200_000))],
  ['holds a million things', 'too many parts', () => sent({ more: nothings(1_000_000) })],
  ['has a million things in its record', 'too many parts', () => sealed(JSON.stringify(nothings(1_000_000)))],
  [
    'is larger than any notes',
    'too large',
    () => sent({ 'version.record': ' '.repeat(LARGEST_REVIEW_FILE) }),
  ],
  ['grew on the disk', 'too large', async () => Buffer.concat([await whole(), Buffer.alloc(20_000_000)])],
  [
    'has more comments than anybody makes',
    'not of its form',
    () => returned({ comments: ([one]: readonly unknown[]) => Array.from({ length: 6000 }, () => one) }),
  ],
  [
    'has a link that is nobody\u2019s address',
    'version of no form',
    () => resealed({ 'document.blocks.0.runs.0.link': 'javascript:alert(1)' }),
  ],
]

const allen = (text: string) => text.replace('Ms Allen', 'Ms Other')

const ALTERED: readonly BadFile[] = [
  ['has another word in its record', 'altered', () => sent({ 'version.record': allen })],
  ['has another word in its document', 'altered', () => sent({ 'version.document': allen })],
  ['has another seal', 'altered', () => sent({ 'version.hash': '0'.repeat(64) })],
  [
    'is approved already',
    'approved already',
    () => sent({ 'version.approval': { by: 'Mr J Rivers', word: '' } }),
  ],
  ['has a record of words', 'version of no form', () => sealed('words')],
  ['has a record of nothing', 'version of no form', () => sealed('{}')],
  ['is of a meeting without a day', 'version of no form', () => resealed({ 'record.meeting.date': 'soon' })],
  [
    'has a picture in its document',
    'version of no form',
    () => resealed({ 'document.blocks.0.kind': 'picture' }),
  ],
  ['has one item twice', 'same id twice', () => resealed({ 'record.items': twice })],
  [
    'has a record of another meeting',
    'several meetings',
    () => resealed({ 'record.meeting.id': newId('meeting') }),
  ],
  [
    'has an item of another meeting',
    'several meetings',
    () => resealed({ 'record.items.0.meetingId': newId('meeting') }),
  ],
  [
    'has the committee of another meeting',
    'several meetings',
    () => resealed({ 'record.committee.id': newId('committee') }),
  ],
]

const ELSEWHERE = { committee: 'Another', date: '2024-11-21', from: '', at: 1 }

const OUT_OF_PLACE: readonly BadFile[] = [
  ['is neither sent nor returned', 'not of its form', () => sent({ kind: 'answer' })],
  ['holds more than it may', 'not of its form', () => sent({ papers: [] })],
  ['lacks its review', 'not of its form', () => sent({ review: undefined })],
  ['has notes under no id', 'not of its form', () => sent({ 'version.id': 'ver-1' })],
  ['reviews another version', 'several versions', () => sent({ 'review.versionId': newId('version') })],
  ['reviews another meeting', 'several meetings', () => sent({ 'review.meetingId': newId('meeting') })],
  [
    'is sent and returned at once',
    'not sent or returned',
    () => returned({ 'review.state': { is: 'open' } }),
  ],
  ['was withdrawn', 'not sent or returned', () => sent({ 'review.state': { is: 'withdrawn', at: 1 } })],
  ['goes another way', 'not sent or returned', () => sent({ 'review.way': 'on screen' })],
  ['was received elsewhere', 'not sent or returned', () => sent({ 'review.received': ELSEWHERE })],
  ['changes an item twice', 'same id twice', () => returned({ edits: twice })],
  ['has one comment twice', 'same id twice', () => returned({ comments: twice })],
  ['has one paragraph twice', 'same id twice', () => returned({ 'edits.0.body.content': twice })],
  [
    'changes an item of no meeting',
    'words of no minute',
    () => returned({ 'edits.0.minuteId': newId('publicMinute') }),
  ],
  [
    'comments on no paragraph',
    'comment on nothing',
    () => returned({ 'comments.0.blockId': newId('block') }),
  ],
  [
    'has a change of another review',
    'several versions',
    () => returned({ 'edits.0.reviewId': newId('review') }),
  ],
  [
    'has a comment of another meeting',
    'several meetings',
    () => returned({ 'comments.0.meetingId': newId('meeting') }),
  ],
  ['has words of no form', 'not of its form', () => returned({ 'edits.0.body.content.0.type': 'script' })],
  ['has numbers for words', 'not of its form', () => returned({ 'comments.0.text': 7 })],
  ['gives no known verdict', 'not of its form', () => returned({ 'review.state.verdict': 'maybe' })],
]

const ANOTHER: Lock = { kind: 'passphrase', passphrase: 'another one', workFactor: 8 }

async function someKey(): Promise<Lock> {
  return { kind: 'recipient', recipient: (await newKey()).recipient }
}

/** Every file that is not read, by what is wrong with it. */
export const BAD_FILES: readonly BadFile[] = [
  ...TORN,
  ...FOREIGN,
  ...OF_ANOTHER_TIME,
  ...HOSTILE,
  ...ALTERED,
  ...OUT_OF_PLACE,
]
