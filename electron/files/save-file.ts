import path from 'node:path'
import type { PlaceToken, ReplyOf, RequestOf, SaveReply } from '../../shared/ipc/contract.ts'
import { log } from '../log.ts'
import { writeAtomically } from './atomic-write.ts'
import type { Disk } from './disk.ts'
import type { Places } from './places.ts'
import type { askWhere } from './save-dialog.ts'
import { saveFailureOf } from './save-failure.ts'

type Shell = {
  /** Opens a file in its own program; answers an empty text, or why not. */
  openPath(file: string): Promise<string>
  showItemInFolder(file: string): void
}

/** What saving needs of the machine; tests hand in their own disk and their own answers. */
export type SavingParts = {
  readonly places: Places
  readonly disk: Disk
  readonly shell: Shell
  readonly platform: NodeJS.Platform
  readonly askWhere: typeof askWhere
  readonly exists: (file: string) => boolean
  /** Tells the clerk that the system has no program for the file. */
  readonly tellNotOpened: () => void
}

export interface Saving {
  save(request: RequestOf<'file:save'>): Promise<SaveReply>
  open(request: RequestOf<'file:open'>): Promise<ReplyOf<'file:open'>>
  showInFolder(request: RequestOf<'file:show-in-folder'>): ReplyOf<'file:show-in-folder'>
}

/** Saves files where the clerk says, and opens those that were saved. */
export function createSaving(parts: SavingParts): Saving {
  const placeIfThere = (token: PlaceToken): string | null => {
    const file = parts.places.pathOf(token)
    return file !== null && parts.exists(file) ? file : null
  }
  return {
    async save({ where, fileType, bytes }) {
      if (where.kind === 'again') return saveAgain(parts, where.place, bytes)
      const file = await parts.askWhere(where.suggestedName, fileType)
      return file === null ? { kind: 'cancelled' } : saveAt(parts, file, bytes)
    },
    async open({ place }) {
      const file = placeIfThere(place)
      if (file === null) return { kind: 'gone' }
      const failure = await parts.shell.openPath(file)
      if (failure !== '') parts.tellNotOpened()
      return { kind: 'done' }
    },
    showInFolder({ place }) {
      const file = placeIfThere(place)
      if (file === null) return { kind: 'gone' }
      parts.shell.showItemInFolder(file)
      return { kind: 'done' }
    },
  }
}

async function saveAgain(parts: SavingParts, place: PlaceToken, bytes: Uint8Array): Promise<SaveReply> {
  const file = parts.places.pathOf(place)
  if (file !== null) return saveAt(parts, file, bytes)
  return { kind: 'failed', failure: 'place is gone', place, fileName: '', code: 'ENOENT' }
}

async function saveAt(parts: SavingParts, file: string, bytes: Uint8Array): Promise<SaveReply> {
  const place = parts.places.tokenFor(file)
  const fileName = path.basename(file)
  const result = await writeAtomically(file, bytes, parts.disk)
  if (result.kind === 'written') {
    return { kind: 'saved', place, fileName, folderName: path.basename(path.dirname(file)) }
  }
  log({ event: 'file-not-saved', reason: result.stage, code: result.code })
  const failure = saveFailureOf(result, parts.platform)
  return { kind: 'failed', failure, place, fileName, code: result.code }
}
