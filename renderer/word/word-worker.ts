import { agendaToWord } from './agenda/agenda-to-word.ts'
import { notesToWord } from './notes-to-word.ts'
import { chairToWord } from './review/chair-to-word.ts'
import type { PrintedDocument, WordReply, WordRequest, WordTask } from './word-messages.ts'

/** Writes Word files beside the window, so that typing never waits for one. */
addEventListener('message', ({ data }: MessageEvent<WordRequest>) => {
  const reply = replyTo(data)
  postMessage(reply, { transfer: 'bytes' in reply ? [reply.bytes.buffer] : [] })
})

function replyTo({ id, task }: WordRequest): WordReply {
  try {
    return { id, bytes: bytesOf(task) }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  }
}

function bytesOf(task: WordTask): Uint8Array {
  switch (task.kind) {
    case 'print':
      return printed(task.document)
    case 'for the chair':
      return chairToWord(task.document, task.mark)
  }
}

function printed(document: PrintedDocument): Uint8Array {
  switch (document.kind) {
    case 'notes':
      return notesToWord(document)
    case 'agenda':
      return agendaToWord(document, 'words')
  }
}
