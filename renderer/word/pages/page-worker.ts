import { inTurn } from '../../../shared/domain/in-turn.ts'
import { notesToWord } from '../notes-to-word.ts'
import { unprintable } from '../pack-pdf/unprintable.ts'
import { readReturn } from '../review/read-return.ts'
import { countPages } from './count-pages.ts'
import type { PageAnswer, PageReply, PageRequest, PageTask } from './page-messages.ts'
import { openPdf, type PdfPages } from './pdf-pages.ts'
import { readWord } from './read-word.ts'

/** Reads papers beside the window: counts their pages, and makes of them what is shown of them. */

let opened: PdfPages | null = null
const turn = inTurn()

addEventListener('message', ({ data: { id, task } }: MessageEvent<PageRequest>) => {
  void turn(async () => {
    const answer = await answerTo(task).catch((): PageAnswer => ({ kind: 'failed' }))
    const reply: PageReply = { id, answer }
    postMessage(reply, { transfer: answer.kind === 'drawn' ? [answer.picture] : [] })
  })
})

async function answerTo(task: PageTask): Promise<PageAnswer> {
  switch (task.kind) {
    case 'count':
      return { kind: 'counted', count: await countOf(task) }
    case 'count notes':
      return { kind: 'counted', count: await countPages(notesToWord(task.document)) }
    case 'read word':
      return { kind: 'words', blocks: readWord(task.bytes) }
    case 'look through':
      return { kind: 'looked through', missing: unprintable(task.bytes) }
    case 'read return':
      return { kind: 'returned', file: readReturn(task.bytes) }
    case 'open pdf':
      opened?.close()
      opened = await openPdf(task.bytes)
      return { kind: 'counted', count: opened.count }
    case 'draw':
      return opened === null ? { kind: 'failed' } : drawn(opened, task)
  }
}

async function countOf({ kindOfFile, bytes }: PageTask & { kind: 'count' }): Promise<number> {
  if (kindOfFile === 'word') return await countPages(bytes)
  const pdf = await openPdf(bytes)
  pdf.close()
  return pdf.count
}

async function drawn(pdf: PdfPages, { page, width }: PageTask & { kind: 'draw' }): Promise<PageAnswer> {
  const [picture, words] = [await pdf.draw(page, width), await pdf.words(page)]
  return { kind: 'drawn', picture, words }
}
