import path from 'node:path'
import type { Chance } from '../../kills/chance.ts'
import { UnsyncedFile } from './unsynced-file.ts'

/** What a name stands for. */
type Entry = UnsyncedFile | 'folder'
type Entries = ReadonlyMap<string, Entry>
type Change = (entries: Map<string, Entry>) => void

/** The names of files and folders, of which only those in synced folders are sure to be there after a power cut. */
export class UnsyncedNames {
  #entries: Entries
  #durable: Entries
  readonly #unsynced = new Map<string, readonly Change[]>()

  constructor(entries: Entries) {
    this.#entries = entries
    this.#durable = entries
  }

  get(name: string): Entry | undefined {
    return this.#entries.get(name)
  }

  namesIn(folder: string): readonly string[] {
    return [...this.#entries.keys()].filter((name) => path.dirname(name) === folder)
  }

  put(name: string, entry: Entry): void {
    this.#change(path.dirname(name), (entries) => entries.set(name, entry))
  }

  remove(name: string): void {
    this.#change(path.dirname(name), (entries) => entries.delete(name))
  }

  /** In one go: after a power cut it has one of the two names. */
  rename(from: string, to: string): void {
    this.#change(path.dirname(to), (entries) => {
      const entry = entries.get(from)
      entries.delete(from)
      if (entry !== undefined) entries.set(to, entry)
    })
  }

  sync(folder: string): void {
    this.#durable = withChanges(this.#durable, this.#unsynced.get(folder) ?? [])
    this.#unsynced.delete(folder)
  }

  /** What is left: of the changes in each folder that was not synced, the first ones, in order. */
  afterPowerCut(chance: Chance): UnsyncedNames {
    let left = this.#durable
    for (const changes of this.#unsynced.values()) {
      left = withChanges(left, changes.slice(0, chance.below(changes.length + 1)))
    }
    const found = [...left].filter(([name]) => isReached(left, path.dirname(name)))
    return new UnsyncedNames(new Map(found.map(([name, entry]) => [name, leftOf(entry, chance)])))
  }

  /** What a process finds that starts after another one was killed: the system still has everything. */
  afterKill(): UnsyncedNames {
    return new UnsyncedNames(
      new Map([...this.#entries].map(([name, it]) => [name, it === 'folder' ? it : seen(it)])),
    )
  }

  #change(folder: string, change: Change): void {
    this.#entries = withChanges(this.#entries, [change])
    this.#unsynced.set(folder, [...(this.#unsynced.get(folder) ?? []), change])
  }
}

function withChanges(entries: Entries, changes: readonly Change[]): Entries {
  const changed = new Map(entries)
  for (const change of changes) change(changed)
  return changed
}

/** A folder whose own name was lost takes everything in it along. */
function isReached(entries: Entries, folder: string): boolean {
  const isTop = path.dirname(folder) === folder
  return isTop || (entries.get(folder) === 'folder' && isReached(entries, path.dirname(folder)))
}

function leftOf(entry: Entry, chance: Chance): Entry {
  return entry === 'folder' ? entry : new UnsyncedFile(entry.afterPowerCut(chance))
}

function seen(file: UnsyncedFile): UnsyncedFile {
  return new UnsyncedFile(file.bytes())
}
