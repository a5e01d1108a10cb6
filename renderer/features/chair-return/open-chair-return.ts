import type { MeetingId } from '../../../shared/records/ids.ts'
import { instantNow } from '../../data/instant-now.ts'
import type { Data } from '../../data/open-data.ts'
import { loadReturnFacts } from '../../data/return-facts-query.ts'
import type { PageReader } from '../../word/pages/page-reader.ts'
import type { ReturnedFile } from '../../word/review/returned-file.ts'
import { type FoundReturn, foundReturn } from './found-return.ts'
import { type Asked, askedNow, isUnmarked, recognised } from './recognised.ts'
import { CANNOT_BE_READ, notReadWords, OTHER_WORDS, troubleWords, unopenedWords } from './trouble-words.ts'

/** What became of a file that the clerk chose. Whatever it is, nothing has been changed. */
export type OpenedFile =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not taken'; readonly fileName: string; readonly sentence: string }
  | ({
      readonly kind: 'found'
      readonly fileName: string
      readonly asked: Asked
      readonly file: ReturnedFile
      /** It does not say which notes it holds, and was known by its words. */
      readonly isByWords: boolean
    } & FoundReturn)

type Opening = {
  readonly data: Pick<Data, 'bridge' | 'database' | 'newId' | 'now'>
  readonly reader: Pick<PageReader, 'readReturn'>
  /** The meeting on the screen, if any. */
  readonly current: MeetingId | null
}

/** Asks for the Word file that the chair sent, and finds out what it is an answer to and what it holds. */
export async function openChairReturn(opening: Opening): Promise<OpenedFile> {
  const reply = await opening.data.bridge.request('review:open-word', {})
  switch (reply.kind) {
    case 'cancelled':
      return reply
    case 'unusable':
      return notTaken(reply.fileName, unopenedWords(reply.reason))
    case 'failed':
      return notTaken(reply.fileName, notReadWords(reply.code))
    case 'refused':
      return notTaken('', notReadWords(reply.reason))
    case 'opened': {
      const file = await opening.reader.readReturn(reply.bytes)
      return file === null
        ? notTaken(reply.fileName, CANNOT_BE_READ)
        : await held(opening, reply.fileName, file)
    }
  }
}

function notTaken(fileName: string, sentence: string): OpenedFile {
  return { kind: 'not taken', fileName, sentence }
}

/** So much of the notes must be in a file that is known by its words alone, and so much in any. */
const ENOUGH_WORDS = 0.5
const ANY_WORDS = 0.2

/** Holds a file against the version that it is an answer to. */
async function held({ data, current }: Opening, fileName: string, file: ReturnedFile): Promise<OpenedFile> {
  const isByWords = isUnmarked(file.mark)
  const facts = await loadReturnFacts(data.database, isByWords ? (current ?? '') : file.mark.meetingId)
  const recognition = recognised(file.mark, facts, current)
  const asked = recognition.kind === 'recognised' ? recognition : isByWords ? askedNow(facts) : undefined
  const found = asked && foundReturn(file, asked, { now: instantNow(data), newId: data.newId })
  const enough = isByWords ? ENOUGH_WORDS : ANY_WORDS
  if (asked && found && found.share >= enough)
    return { kind: 'found', fileName, asked, file, isByWords, ...found }
  if (recognition.kind === 'not taken') return notTaken(fileName, troubleWords(recognition.trouble))
  return notTaken(fileName, OTHER_WORDS)
}
