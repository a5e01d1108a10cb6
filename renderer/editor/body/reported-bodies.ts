import type { NoteBlock, NoteBody } from '../../../shared/records/note-body.ts'

/** More reports than can be on their way to the store and back at one time. */
const MOST = 50

/**
 * What the editor has reported of one minute and not yet seen again. The store hands every report back,
 * some late: such an echo says nothing new, even where the editor is further on by then.
 */
export class ReportedBodies {
  #bodies: readonly NoteBody[]

  constructor(first: NoteBody) {
    this.#bodies = [first]
  }

  add(body: NoteBody): void {
    this.#bodies = [...this.#bodies, body].slice(-MOST)
  }

  /** Whether a body is what was reported; what was reported before it is then forgotten. */
  isEcho(body: NoteBody): boolean {
    const place = this.#bodies.findLastIndex((reported) => isSameBody(reported, body))
    if (place > 0) this.#bodies = this.#bodies.slice(place)
    return place >= 0
  }
}

function isSameBody(one: NoteBody, other: NoteBody): boolean {
  if (one === other) return true
  if (one.content.length !== other.content.length) return false
  return one.content.every((block, index) => isSameBlock(block, other.content[index]))
}

function isSameBlock(one: NoteBlock, other: NoteBlock | undefined): boolean {
  return one === other || (one.attrs.id === other?.attrs.id && JSON.stringify(one) === JSON.stringify(other))
}
