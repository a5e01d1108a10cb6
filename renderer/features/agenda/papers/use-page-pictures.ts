import { asPagePictures } from '../../../../shared/domain/papers/paper-changes.ts'
import type { StepChange } from '../../../../shared/records/edit.ts'
import type { Paper } from '../../../../shared/records/paper.ts'
import { useData } from '../../../data/data-context.tsx'
import { say } from '../../../session/session.ts'
import { createPageReader } from '../../../word/pages/page-reader.ts'
import { unprintableWords } from './paper-words.ts'

type Parts = {
  readonly step: (label: string, changes: readonly StepChange[]) => Promise<'kept' | 'not kept'>
  readonly titleOf: (paper: Paper) => string
}

/** Lets the pages of a Word paper go into a pack in Word as pictures, if nothing of them would be missing. */
export function usePagePictures({ step, titleOf }: Parts) {
  const { bridge } = useData()
  const missingFrom = async ({ source }: Paper): Promise<string | null> => {
    if (source.kind !== 'file') return null
    const read = await bridge.request('papers:read', { hash: source.hash })
    if (read.kind !== 'read') return null // what is wrong with the file is said where its pages are counted
    const reader = createPageReader()
    const found = await reader.lookThrough(read.bytes)
    reader.end()
    if (found?.missing) return found.missing
    const printed = await bridge.request('print:word', { file: read.bytes, lines: 1 })
    return printed.kind === 'missing' ? printed.what : null
  }
  return {
    asPictures: async (paper: Paper) => {
      const missing = await missingFrom(paper)
      if (missing !== null) return say(unprintableWords(titleOf(paper), missing))
      const kept = await step('page pictures of a paper', asPagePictures(paper, true))
      if (kept === 'kept') say(`The pages of “${titleOf(paper)}” go in as pictures.`, true)
    },
    asText: async (paper: Paper) => {
      const kept = await step('text of a paper', asPagePictures(paper, false))
      if (kept === 'kept') say(`“${titleOf(paper)}” goes in as text.`, true)
    },
  }
}
