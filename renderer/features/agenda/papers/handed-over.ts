import type { Bridge } from '../../../../shared/ipc/contract.ts'
import { type KeptPaper, LARGEST_PAPER } from '../../../../shared/ipc/paper-channels.ts'
import { notKeptWords, unusableWords } from './paper-words.ts'

/** What main made of files, or that it could not be asked. */
export type HandedOver = readonly KeptPaper[]

/** Files that the clerk chooses in main's dialog; none where that was cancelled. */
export async function chosenFiles(bridge: Bridge, several: boolean): Promise<HandedOver> {
  const reply = await bridge.request('papers:choose', { several })
  return reply.kind === 'chosen' ? reply.files : []
}

/** Files that were dropped on the window, one after the other: each may have many megabytes. */
export async function droppedFiles(bridge: Bridge, files: readonly File[]): Promise<HandedOver> {
  const kept: KeptPaper[] = []
  for (const file of files) kept.push(await keptFile(bridge, file))
  return kept
}

async function keptFile(bridge: Bridge, file: File): Promise<KeptPaper> {
  const fileName = file.name
  if (file.size > LARGEST_PAPER) return { kind: 'unusable', fileName, reason: 'too large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const reply = await bridge.request('papers:keep', { fileName, bytes })
    return reply.kind === 'refused' ? { kind: 'failed', fileName, code: reply.reason } : reply
  } catch {
    // A folder, or a file that went away while it was let go.
    return { kind: 'failed', fileName, code: 'ENOENT' }
  }
}

/** Why a file was not taken; nothing where it was. */
export function refusalOf(kept: KeptPaper): readonly string[] {
  switch (kept.kind) {
    case 'kept':
      return []
    case 'unusable':
      return [unusableWords(kept.fileName, kept.reason)]
    case 'failed':
      return [notKeptWords(kept.fileName, kept.code)]
  }
}
