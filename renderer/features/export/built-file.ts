import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Data } from '../../data/open-data.ts'
import { papersOf } from '../../data/paper-query.ts'
import type { WordWriter } from '../../word/word-client.ts'
import { builtPack, type PackWatch } from './built-pack.ts'
import { documentOf, type ExportChoice, type Exported } from './exported.ts'
import { paperSentence } from './paper-sentences.ts'

type Wanted = {
  readonly snapshot: MeetingSnapshot
  readonly what: Exported
  readonly choice: ExportChoice
}

/** Builds the file of what is chosen, or says which paper stands in the way. */
export async function builtFile(
  data: Pick<Data, 'database' | 'bridge'>,
  writer: WordWriter,
  { snapshot, what, choice }: Wanted,
  watch: PackWatch,
) {
  const papers = await papersOf(data.database, snapshot.meeting.id)
  if (what !== 'pack') {
    return await writer.write(documentOf(what, snapshot, papers, choice.status), watch.signal)
  }
  const built = await builtPack(data, { snapshot, papers, ...choice }, watch)
  if (built.kind !== 'stopped by a paper') return built
  const paper = papers.find(({ id }) => id === built.paperId)
  return { kind: built.kind, sentence: paperSentence(paper, built.fault) }
}
