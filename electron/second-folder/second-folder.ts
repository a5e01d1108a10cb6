import path from 'node:path'
import type { ReplyOf, RequestOf } from '../../shared/ipc/contract.ts'
import { codeOf } from '../log.ts'
import type { SecondFolderSetting } from '../settings/settings.ts'
import { type CopierParts, createCopier } from './copier.ts'
import { makeCopiesFolder } from './make-folder.ts'
import { keepKey } from './place-copy.ts'

type Reply<C extends 'look' | 'choose' | 'copy' | 'forget' | 'told'> = ReplyOf<`second-folder:${C}`>

/** The folder of the clerk's choice that gets a copy of everything each day, locked. */
export interface SecondFolder {
  look(): Reply<'look'>
  choose(request: RequestOf<'second-folder:choose'>): Promise<Reply<'choose'>>
  copy(): Promise<Reply<'copy'>>
  forget(): Reply<'forget'>
  told(): Reply<'told'>
  /** Sees to it that there is a copy of today: whoever calls it from time to time has a daily one. Never rejects. */
  tick(): Promise<void>
  /** The application ends: what has changed since the last copy is copied. Never rejects. */
  end(): Promise<void>
}

export type SecondFolderParts = CopierParts & { readonly askWhich: () => Promise<string | null> }

export function createSecondFolder(parts: SecondFolderParts): SecondFolder {
  const { settings, now, tell } = parts
  const copier = createCopier(parts)
  const look = () => stateOf(settings.known(), copier.isCopying())
  return {
    look,
    async choose({ passphrase }) {
      const chosen = await parts.askWhich()
      if (chosen === null) return { kind: 'cancelled' }
      const made = await newFolder(parts, chosen, passphrase)
      if (made.kind === 'failed') return made
      settings.keep(made.setting)
      await copier.copy()
      return { kind: 'chosen' }
    },
    async copy() {
      await copier.copy()
      return look()
    },
    forget() {
      settings.keep(null)
      tell()
      return { kind: 'done' }
    },
    told() {
      const known = settings.known()
      if (known !== null) settings.keep({ ...known, isTold: true })
      tell()
      return { kind: 'done' }
    },
    async tick() {
      const known = settings.known()
      if (known === null || copier.isCopying()) return
      const isDue = known.failingSince !== null || !isSameDay(known.lastCopy, now())
      if (isDue && copier.isTime()) await copier.copy()
    },
    async end() {
      const known = settings.known()
      if (known === null || known.failingSince !== null || copier.isCopying()) return
      const taken = await parts.vault.takeSnapshot('on quitting')
      if (taken.kind === 'taken' && taken.copy !== known.copied) await copier.copy()
    },
  }
}

type Made =
  | { readonly kind: 'made'; readonly setting: SecondFolderSetting }
  | { readonly kind: 'failed'; readonly code: string }

const NO_COPY_YET = { lastCopy: null, copied: null, failingSince: null, code: '', isTold: false }

/** A folder for copies in the one that was chosen, with the key of its copies in it. */
async function newFolder(
  { disk, work }: SecondFolderParts,
  chosen: string,
  passphrase: string,
): Promise<Made> {
  try {
    const done = await work({ kind: 'new key', passphrase })
    if (done.kind !== 'key') return { kind: 'failed', code: done.kind === 'failed' ? done.code : done.kind }
    const folder = await makeCopiesFolder(disk, chosen)
    const key = Buffer.from(done.bytes)
    await keepKey(disk, folder, key)
    const setting = { ...NO_COPY_YET, folder, recipient: done.recipient, key: key.toString('base64') }
    return { kind: 'made', setting }
  } catch (error) {
    return { kind: 'failed', code: codeOf(error) }
  }
}

function stateOf(known: SecondFolderSetting | null, isCopying: boolean): Reply<'look'> {
  if (known === null) return { kind: 'none' }
  const { folder, lastCopy, failingSince, code, isTold } = known
  const isNews = failingSince !== null && !isTold
  return { kind: 'chosen', folderName: namesOf(folder), lastCopy, failingSince, code, isNews, isCopying }
}

/** `USB stick, Minutebook copies` */
function namesOf(folder: string): string {
  const above = path.dirname(folder)
  return `${path.basename(above) || above}, ${path.basename(folder)}`
}

function isSameDay(one: number | null, other: number): boolean {
  return one !== null && new Date(one).toDateString() === new Date(other).toDateString()
}
