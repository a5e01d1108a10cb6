import type { Chance } from '../../kills/chance.ts'

type Step =
  | { readonly kind: 'bytes'; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly length: number }

/** What a disk writes whole or not at all. */
const SECTOR = 512

/** A file of which only what was synced is sure to be there after a power cut. */
export class UnsyncedFile {
  #bytes: Buffer
  #durable: Buffer
  #unsynced: readonly Step[] = []

  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.#bytes = bytes
    this.#durable = bytes
  }

  /** What a reader sees as long as there is power. */
  bytes(): Buffer {
    return this.#bytes
  }

  write(at: number, bytes: Buffer): void {
    this.#take({ kind: 'bytes', at, bytes: Buffer.from(bytes) })
  }

  cut(length: number): void {
    this.#take({ kind: 'cut', length })
  }

  sync(): void {
    this.#durable = this.#unsynced.reduce(applied, this.#durable)
    this.#unsynced = []
  }

  /**
   * A sync that fails: the system forgets that it has not written these bytes. A reader still sees them, and
   * a second sync says that all is well.
   */
  failSync(): void {
    this.#unsynced = []
  }

  /** What is left of it: of what was not synced a part, in whole sectors or with zeros in between. */
  afterPowerCut(chance: Chance): Buffer {
    const whole = chance.below(this.#unsynced.length + 1)
    const kept = this.#unsynced.slice(0, whole).reduce(applied, this.#durable)
    const torn = this.#unsynced[whole]
    return torn?.kind === 'bytes' ? applied(kept, tornStep(torn.at, torn.bytes, chance)) : kept
  }

  #take(step: Step): void {
    this.#bytes = applied(this.#bytes, step)
    this.#unsynced = [...this.#unsynced, step]
  }
}

function applied(bytes: Buffer, step: Step): Buffer {
  if (step.kind === 'cut') return bytes.subarray(0, step.length)
  const longer = Buffer.alloc(Math.max(bytes.length, step.at + step.bytes.length))
  bytes.copy(longer)
  step.bytes.copy(longer, step.at)
  return longer
}

function tornStep(at: number, bytes: Buffer, chance: Chance): Step {
  const end = chance.below(bytes.length + 1)
  const torn = Buffer.from(bytes.subarray(0, end))
  // the length of a file may reach the disk before its bytes do
  if (chance.oneIn(3)) torn.fill(0, Math.min(end, SECTOR * chance.below(1 + Math.ceil(end / SECTOR))))
  return { kind: 'bytes', at, bytes: torn }
}
