import { appendFile, copyFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A way in which files of a vault come to harm. */
export type VaultDamage = {
  readonly name: string
  /** Whether the rest of the vault still holds everything; otherwise the window must hear that it does not. */
  readonly isMadeGood: boolean
  readonly make: (vault: string) => Promise<unknown>
}

type Make = VaultDamage['make']
/** The files of one kind, the newest first. */
type Which = { readonly ending: '.journal' | '.snapshot'; readonly fromLast: number }

const LAST_SEGMENT: Which = { ending: '.journal', fromLast: 0 }
const SEGMENT_BEFORE: Which = { ending: '.journal', fromLast: 1 }
const NEWEST_COPY: Which = { ending: '.snapshot', fromLast: 0 }
const SECOND_COPY: Which = { ending: '.snapshot', fromLast: 1 }

export const VAULT_DAMAGES: readonly VaultDamage[] = [
  made('an unfinished frame at the end of the journal', LAST_SEGMENT, (file) => appendFile(file, 'MBF1\0\0')),
  made('the newest copy with a flipped bit', NEWEST_COPY, flip(0.5)),
  made('the newest copy cut in half', NEWEST_COPY, cut(0.5)),
  made('the newest copy emptied', NEWEST_COPY, cut(0)),
  made('the newest copy filled with zeros', NEWEST_COPY, zero),
  made('the newest copy deleted', NEWEST_COPY, (file) => rm(file)),
  made('the newest copy unreadable', NEWEST_COPY, unreadable),
  made('the second copy deleted', SECOND_COPY, (file) => rm(file)),
  made('the last but one file of the journal with a flipped bit', SEGMENT_BEFORE, flip(0.5)),
  made('the last but one file of the journal filled with zeros', SEGMENT_BEFORE, zero),
  made('the last but one file of the journal deleted', SEGMENT_BEFORE, (file) => rm(file)),
  made('the last but one file of the journal unreadable', SEGMENT_BEFORE, unreadable),
  made('the last file of the journal twice', LAST_SEGMENT, again),
  made('the last but one file of the journal once more at the end', SEGMENT_BEFORE, again),
  made('the first line of the last file of the journal damaged', LAST_SEGMENT, flip(0)),
  said('the journal torn in the middle of its last frame', on(LAST_SEGMENT, cut(0.99))),
  said('the last file of the journal with a flipped bit', on(LAST_SEGMENT, flip(0.5))),
  said('the last file of the journal cut in half', on(LAST_SEGMENT, cut(0.5))),
  said('the last file of the journal emptied', on(LAST_SEGMENT, cut(0))),
  said('the last file of the journal filled with zeros', on(LAST_SEGMENT, zero)),
  said(
    'the last file of the journal deleted',
    on(LAST_SEGMENT, (file) => rm(file)),
  ),
  said('the last file of the journal unreadable', on(LAST_SEGMENT, unreadable)),
  said('the whole journal deleted', all('.journal')),
  said('every copy deleted', all('.snapshot')),
  said(
    'the newest copy and the end of the journal at once',
    together(on(NEWEST_COPY, zero), on(LAST_SEGMENT, cut(0.7))),
  ),
  said('the newest two copies', together(on(NEWEST_COPY, flip(0.3)), on(SECOND_COPY, zero))),
  said('every copy, and a bit of the journal', together(all('.snapshot'), on(LAST_SEGMENT, flip(0.5)))),
  said('everything deleted', together(all('.snapshot'), all('.journal'))),
]

/** What can come to a journal of which there is no copy yet: every run before was killed. */
export const JOURNAL_DAMAGES: readonly VaultDamage[] = [
  made('the last file of the journal twice, without a copy', LAST_SEGMENT, again),
  made('an early file of the journal once more at the end', { ending: '.journal', fromLast: 3 }, again),
  made('the first file of the journal once more at the end', { ending: '.journal', fromLast: 4 }, again),
  made('a file of another journal at the end', { ending: '.journal', fromLast: 4 }, foreign),
  said(
    'a file missing in the middle of the journal',
    on(SEGMENT_BEFORE, (file) => rm(file)),
  ),
  said('a bit flipped in the middle of the journal', on(SEGMENT_BEFORE, flip(0.5))),
  said('a file in the middle of the journal filled with zeros', on(SEGMENT_BEFORE, zero)),
]

function made(name: string, which: Which, change: Make): VaultDamage {
  return { name, isMadeGood: true, make: on(which, change) }
}

function said(name: string, make: Make): VaultDamage {
  return { name, isMadeGood: false, make }
}

function on({ ending, fromLast }: Which, change: Make): Make {
  return async (vault) => {
    const file = (await filesOf(vault, ending)).at(-1 - fromLast)
    if (file === undefined) throw new Error(`There is no such ${ending}`)
    await change(file)
  }
}

function all(ending: Which['ending']): Make {
  return async (vault) => {
    for (const file of await filesOf(vault, ending)) await rm(file)
  }
}

function together(...makes: readonly Make[]): Make {
  return async (vault) => {
    for (const make of makes) await make(vault)
  }
}

/** The oldest first. */
async function filesOf(vault: string, ending: Which['ending']): Promise<readonly string[]> {
  const folder = ending === '.journal' ? vault : path.join(vault, 'snapshots')
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => path.join(folder, name))
}

function flip(share: number): Make {
  return async (file) => {
    const bytes = await readFile(file)
    const at = Math.floor(bytes.length * share)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(file, bytes)
  }
}

function cut(share: number): Make {
  return async (file) => truncate(file, Math.floor((await readFile(file)).length * share))
}

async function zero(file: string): Promise<void> {
  await writeFile(file, Buffer.alloc((await readFile(file)).length))
}

/** A folder in its place fails to be read as a bad sector does. */
async function unreadable(file: string): Promise<void> {
  await rm(file)
  await mkdir(file)
}

/** The same bytes under a later number, as a program that brings files back may leave them. */
async function again(file: string): Promise<void> {
  await copyFile(file, path.join(path.dirname(file), '00000099.journal'))
}

/** From its first frame on, as the first file of a vault from elsewhere. */
async function foreign(file: string): Promise<void> {
  const bytes = await readFile(file)
  const id = bytes.indexOf(' ', 'Minutebook journal '.length) + 1
  bytes.fill('0', id, id + 8)
  await writeFile(path.join(path.dirname(file), '00000099.journal'), bytes)
}
