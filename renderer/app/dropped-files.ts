import type { Bridge } from '../../shared/ipc/contract.ts'
import { MOST_DROPPED } from '../../shared/ipc/review-file-channels.ts'
import { say } from '../session/session.ts'

/**
 * Opens a review file that is dropped anywhere on the window, where nothing else takes files. Main is handed its bytes,
 * and no path. The answer ends it.
 */
export function takeDroppedFiles(bridge: Bridge): () => void {
  const onDragOver = (event: DragEvent) => {
    if (event.defaultPrevented || !holdsFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
  }
  const onDrop = (event: DragEvent) => {
    if (event.defaultPrevented || !holdsFiles(event)) return
    event.preventDefault()
    const file = [...(event.dataTransfer?.files ?? [])].find(isReviewFile)
    if (file === undefined) say(NOT_HERE)
    else void open(file, bridge)
  }
  window.addEventListener('dragover', onDragOver)
  window.addEventListener('drop', onDrop)
  return () => {
    window.removeEventListener('dragover', onDragOver)
    window.removeEventListener('drop', onDrop)
  }
}

async function open(file: File, bridge: Bridge): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.slice(0, MOST_DROPPED).arrayBuffer())
    await bridge.request('review-file:drop', { fileName: file.name, bytes })
  } catch {
    say(`“${file.name}” could not be read.`) // a folder, or a file that went away while it was let go
  }
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}

function isReviewFile({ name }: File): boolean {
  return name.toLowerCase().endsWith('.minutebook')
}

const NOT_HERE =
  'Nothing was opened: a review file (.minutebook) can be dropped anywhere, and papers on their item of the agenda.'
