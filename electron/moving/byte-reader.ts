import { createHash } from 'node:crypto'

const LINE_END = 0x0a

/** Bytes that come part after part, read by lines and by lengths; what was read is hashed. */
export class ByteReader {
  readonly #parts: AsyncIterator<Uint8Array>
  readonly #hash = createHash('sha256')
  #waiting: Buffer = Buffer.alloc(0)
  #last: Buffer = Buffer.alloc(0)

  constructor(parts: AsyncIterable<Uint8Array>) {
    this.#parts = parts[Symbol.asyncIterator]()
  }

  /** The next line without its end; null where there is none, or it is longer than it may be. */
  async line(longest: number): Promise<Buffer | null> {
    let end = this.#waiting.indexOf(LINE_END)
    while (end < 0 && this.#waiting.byteLength <= longest) {
      const from = this.#waiting.byteLength
      if (!(await this.#more())) return null
      end = this.#waiting.indexOf(LINE_END, from)
    }
    return end < 0 || end > longest ? null : this.#take(end + 1).subarray(0, -1)
  }

  /** The next bytes, part after part, so many in all. Throws where there are fewer. */
  async *bytes(length: number): AsyncGenerator<Buffer> {
    let left = length
    while (left > 0) {
      if (this.#waiting.byteLength === 0 && !(await this.#more())) throw new Error('too short')
      const part = this.#take(Math.min(left, this.#waiting.byteLength))
      left -= part.byteLength
      yield part
    }
  }

  /** The hash of all that was read before the last line. */
  hashBeforeLine(): string {
    return this.#hash.copy().digest('hex')
  }

  /** Whether nothing comes any more. */
  async isAtEnd(): Promise<boolean> {
    while (this.#waiting.byteLength === 0) if (!(await this.#more())) return true
    return false
  }

  #take(length: number): Buffer {
    const taken = this.#waiting.subarray(0, length)
    this.#waiting = this.#waiting.subarray(length)
    this.#hash.update(this.#last)
    this.#last = taken
    return taken
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#parts.next()
    if (done === true) return false
    this.#waiting = Buffer.concat([this.#waiting, value])
    return true
  }
}
