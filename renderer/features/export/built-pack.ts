import {
  confidentialPack,
  type PackEdition,
  type PaperNotes,
  publicPack,
} from '../../../shared/documents/pack.ts'
import type { AgendaPart } from '../../../shared/domain/agenda/agenda-parts.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import type { Paper } from '../../../shared/records/paper.ts'
import type { Data } from '../../data/open-data.ts'
import { type PrintedNotes, printedNotes } from '../../data/record/printed-notes.ts'
import { createPackBuilder, type PackResult } from '../../word/pack/pack-client.ts'
import type { PackForm } from '../../word/pack/pack-messages.ts'

/** It stays while the window does, so that a pack that is built again need not be made from the beginning. */
const builder = createPackBuilder()

/** To be called when a pack is likely to be built soon. */
export function preparePacks(): void {
  builder.prepare()
}

type Wanted = {
  readonly snapshot: MeetingSnapshot
  readonly papers: readonly Paper[]
  readonly edition: PackEdition
  readonly form: PackForm
  readonly part: AgendaPart
}

export type PackWatch = { readonly onProgress: (done: number) => void; readonly signal: AbortSignal }

/** Builds the pack of a meeting from what is stored, and the files of the vault. */
export async function builtPack(
  { database, bridge }: Pick<Data, 'database' | 'bridge'>,
  { snapshot, papers, edition, form, part }: Wanted,
  watch: PackWatch,
): Promise<PackResult> {
  const earlier = await earlierNotes(database, papers)
  const make = edition === 'public' ? publicPack : confidentialPack
  return builder.build(
    make(snapshot, papers, (meetingId) => earlier.get(meetingId), part),
    {
      ...watch,
      form,
      async fileOf(hash) {
        const reply = await bridge.request('papers:read', { hash })
        return reply.kind === 'read' ? reply.bytes : undefined
      },
      async printWord(file, lines) {
        const reply = await bridge.request('print:word', { file, lines })
        return reply.kind === 'refused' ? { kind: 'failed', reason: 'broke' } : reply
      },
    },
  )
}

/** The notes that are papers: the approved ones, or as they stand now. */
async function earlierNotes(
  database: Data['database'],
  papers: readonly Paper[],
): Promise<ReadonlyMap<MeetingId, PaperNotes>> {
  const meetings = papers.flatMap(({ source }): MeetingId[] =>
    source.kind === 'notesOf' ? [source.meetingId] : [],
  )
  const found = await Promise.all(meetings.map(async (id) => [id, await printedNotes(database, id)] as const))
  return new Map(found.flatMap(([id, notes]) => (notes === undefined ? [] : [[id, paperOf(notes)] as const])))
}

function paperOf({ document, word }: PrintedNotes): PaperNotes {
  return { kind: 'notes', document, ...(word === null ? {} : { word }) }
}
