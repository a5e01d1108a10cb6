import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openInWorker } from '../../pages/open-in-worker.ts'
import type { DrawReply, DrawRequest } from './draw-messages.ts'
import { drawnPage } from './drawn-page.ts'

/** Draws pages of a PDF beside the worker that builds a pack, and presses each into a file. */

let opened: Promise<PDFDocumentProxy> | undefined

addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => {
  answerTo(data).then(tell, (fault) => tell({ kind: 'failed', id: data.id, reason: String(fault) }))
})

async function answerTo(request: DrawRequest): Promise<DrawReply> {
  const { id } = request
  switch (request.kind) {
    case 'open': {
      const before = await opened?.catch(() => undefined)
      opened = openInWorker(request.file)
      await before?.destroy()
      return { kind: 'opened', id, pages: (await opened).numPages }
    }
    case 'draw': {
      const pdf = await opened
      if (pdf === undefined) throw new Error('No file is open')
      return { kind: 'drawn', id, picture: await drawnPage(await pdf.getPage(request.page)) }
    }
  }
}

function tell(reply: DrawReply): void {
  postMessage(reply, { transfer: reply.kind === 'drawn' ? [reply.picture.bytes.buffer] : [] })
}
