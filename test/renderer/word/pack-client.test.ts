import { describe, expect, it } from 'vitest'
import { createPackBuilder, startPackWorker } from '../../../renderer/word/pack/pack-client.ts'
import type { AgendaSource } from '../../../shared/documents/agenda.ts'
import { type PublicPack, publicPack } from '../../../shared/documents/pack.ts'
import type { PaperHash } from '../../../shared/records/paper.ts'
import { meetingForm } from '../../../shared/samples/meeting-form.ts'
import reportUrl from '../../samples/meetings/reports/community-safety-agreement-update.docx?url'
import slidesUrl from '../../samples/meetings/reports/safeguarding-adults-board-update.pdf?url'
import { item, section, writtenForm } from '../../support/meeting-forms.ts'
import { file, hash, paper } from '../../support/papers.ts'
import { snapshotOf } from '../../support/snapshots.ts'

const WORD = hash('a')
const PDF = hash('b')

const source: AgendaSource = snapshotOf(
  meetingForm.parse(writtenForm({ meeting: { agenda: [section('A', [item('A1'), item('A2')])] } })),
)
const [first, second] = source.items

/** A pack of a Word report and of slides. */
function reportAndSlides(): PublicPack {
  if (first === undefined || second === undefined) throw new Error('The agenda has two items')
  const papers = [
    paper(first, { source: { kind: 'file', ...file('report.docx', { hash: WORD }) } }),
    paper(second, { source: { kind: 'file', ...file('slides.pdf', { hash: PDF }) } }),
  ]
  return publicPack(source, papers, () => undefined)
}

/** A vault of the two files, which tells which of them were asked for. */
function vault(missing: readonly PaperHash[] = []) {
  const asked: PaperHash[] = []
  const fileOf = async (wanted: PaperHash) => {
    asked.push(wanted)
    if (missing.includes(wanted)) return undefined
    const answer = await fetch(wanted === WORD ? reportUrl : slidesUrl)
    return new Uint8Array(await answer.arrayBuffer())
  }
  return { asked, fileOf }
}

const ignored = {
  form: 'word' as const,
  onProgress: () => {},
  printWord: async () => ({ kind: 'failed', reason: 'broke' }) as const,
  signal: new AbortController().signal,
}

describe('The builder of packs', { timeout: 120_000 }, () => {
  it('builds a pack in a worker, and tells how far it is', async () => {
    const done: number[] = []
    const { fileOf } = vault()
    const onProgress = (part: number) => done.push(part)
    const built = await createPackBuilder().build(reportAndSlides(), { ...ignored, fileOf, onProgress })
    expect(built).toMatchObject({ kind: 'built', bytes: expect.any(Uint8Array) })
    expect(done).toEqual(done.toSorted((one, other) => one - other))
    expect(done.at(-1)).toBe(1)
  })
  it('asks once for what has not changed, and builds the same file from it', async () => {
    const { asked, fileOf } = vault()
    const builder = createPackBuilder()
    const once = await builder.build(reportAndSlides(), { ...ignored, fileOf })
    const again = await builder.build(reportAndSlides(), { ...ignored, fileOf })
    expect(again).toEqual(once)
    expect(asked).toEqual([WORD, PDF])
  })
  it('names the paper whose bytes are gone', async () => {
    const pack = reportAndSlides()
    const { fileOf } = vault([PDF])
    expect(await createPackBuilder().build(pack, { ...ignored, fileOf })).toEqual({
      kind: 'stopped by a paper',
      paperId: pack.papers[1]?.paperId,
      fault: { kind: 'missing' },
    })
  })
  it('stops when it is told to, and builds the next one', async () => {
    const abort = new AbortController()
    const { fileOf } = vault()
    const builder = createPackBuilder()
    const stopped = builder.build(reportAndSlides(), {
      ...ignored,
      fileOf,
      onProgress: () => abort.abort(),
      signal: abort.signal,
    })
    expect(await stopped).toEqual({ kind: 'cancelled' })
    expect(await builder.build(reportAndSlides(), { ...ignored, fileOf })).toMatchObject({ kind: 'built' })
  })
  it('fails when its worker dies, and starts another for the next pack', async () => {
    const dying = () => {
      const script = new Blob(['onmessage = () => { throw new Error("out of memory") }'])
      return new Worker(URL.createObjectURL(script))
    }
    const starts = [dying]
    const builder = createPackBuilder(() => (starts.shift() ?? startPackWorker)())
    const { fileOf } = vault()
    expect(await builder.build(reportAndSlides(), { ...ignored, fileOf })).toMatchObject({ kind: 'failed' })
    expect(await builder.build(reportAndSlides(), { ...ignored, fileOf })).toMatchObject({ kind: 'built' })
  })
})
