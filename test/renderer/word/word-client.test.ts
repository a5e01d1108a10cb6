import { describe, expect, it } from 'vitest'
import { notesToWord } from '../../../renderer/word/notes-to-word.ts'
import { chairToWord } from '../../../renderer/word/review/chair-to-word.ts'
import { createWordWriter, startWordWorker } from '../../../renderer/word/word-client.ts'
import type { NotesDocument } from '../../../shared/documents/model.ts'
import { idFrom } from '../../../shared/records/ids.ts'
import { clause, group, minute, notes, p } from '../../support/documents.ts'

const roads = notes(group('ITEMS'), minute(1, 'Roads'), p(1, 'It was noted.'))
const parks = notes(group('ITEMS'), minute(2, 'Parks'), p(1, 'It was noted again.'))
const long = notes(group('ITEMS'), ...Array.from({ length: 5000 }, (_, at) => minute(at + 1, 'A minute')))
const unprintable = notes(clause('a-1', 'No list shows this.'))

const fileOf = (document: NotesDocument) => ({ kind: 'written', bytes: notesToWord(document) })

/** A worker that dies of its first message, as one does that runs out of memory. */
function dyingWorker(): Worker {
  const script = new Blob(['onmessage = () => { throw new Error("out of memory") }'])
  return new Worker(URL.createObjectURL(script))
}

function inTurn(...starts: (() => Worker)[]): () => Worker {
  return () => (starts.shift() ?? startWordWorker)()
}

describe('The writer of Word files', () => {
  it('writes in a worker what is written beside it', async () => {
    expect(await createWordWriter().write(roads)).toEqual(fileOf(roads))
  })
  it('writes the file for the chair as well', async () => {
    const ids = { meetingId: idFrom('meeting', 1, []), versionId: idFrom('version', 2, []) }
    const mark = { ...ids, number: 1, hash: 'a0'.repeat(32) }
    expect(await createWordWriter().writeForChair(roads, mark)).toEqual({
      kind: 'written',
      bytes: chairToWord(roads, mark),
    })
  })
  it('gives each of several documents its own file', async () => {
    const writer = createWordWriter()
    const files = await Promise.all([writer.write(roads), writer.write(parks), writer.write(roads)])
    expect(files).toEqual([fileOf(roads), fileOf(parks), fileOf(roads)])
  })
  it('starts no worker before the first document, and one for all of them', async () => {
    const started: Worker[] = []
    const writer = createWordWriter(() => {
      const worker = startWordWorker()
      started.push(worker)
      return worker
    })
    expect(started).toHaveLength(0)
    await writer.write(roads)
    await writer.write(parks)
    expect(started).toHaveLength(1)
  })
  it('tells why a document cannot be written, and goes on', async () => {
    const writer = createWordWriter()
    expect(await writer.write(unprintable)).toEqual({
      kind: 'failed',
      reason: 'No list shows the label "a-1"',
    })
    expect(await writer.write(roads)).toEqual(fileOf(roads))
  })
  it('fails when its worker dies, and starts another for the next document', async () => {
    const writer = createWordWriter(inTurn(dyingWorker))
    expect(await writer.write(roads)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('out of memory'),
    })
    expect(await writer.write(roads)).toEqual(fileOf(roads))
  })
  it('fails when no worker can be started, and tries again', async () => {
    const refused = () => {
      throw new Error('refused')
    }
    const writer = createWordWriter(inTurn(refused))
    expect(await writer.write(roads)).toEqual({ kind: 'failed', reason: 'Error: refused' })
    expect(await writer.write(roads)).toEqual(fileOf(roads))
  })
})

describe('Cancelling', () => {
  it('ends a document that is being written', async () => {
    const writer = createWordWriter()
    const stop = new AbortController()
    const result = writer.write(long, stop.signal)
    stop.abort()
    expect(await result).toEqual({ kind: 'cancelled' })
    expect(await writer.write(roads)).toEqual(fileOf(roads))
  })
  it('begins nothing when it comes first', async () => {
    const refused = () => {
      throw new Error('a worker was started')
    }
    const writer = createWordWriter(refused)
    expect(await writer.write(roads, AbortSignal.abort())).toEqual({ kind: 'cancelled' })
  })
  it('leaves the other documents alone', async () => {
    const writer = createWordWriter()
    const stop = new AbortController()
    const kept = writer.write(parks)
    const dropped = writer.write(roads, stop.signal)
    stop.abort()
    expect(await Promise.all([kept, dropped])).toEqual([fileOf(parks), { kind: 'cancelled' }])
  })
  it('changes nothing when it comes too late', async () => {
    const writer = createWordWriter()
    const stop = new AbortController()
    const result = await writer.write(roads, stop.signal)
    stop.abort()
    expect(result).toEqual(fileOf(roads))
    expect(await writer.write(parks)).toEqual(fileOf(parks))
  })
})
