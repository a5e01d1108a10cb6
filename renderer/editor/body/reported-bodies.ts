import { textOfWords } from '../../../shared/domain/notes/note-text.ts'
import { EMPTY_BODY, type NoteBlock, type NoteBody } from '../../../shared/records/note-body.ts'

/** More reports than anybody types while a slow disk answers: a quarter of an hour of them. */
const MOST = 10_000

/**
 * What the editor has reported of one minute and not yet seen again. The store hands every report back,
 * some late: such an echo says nothing new, even where the editor is further on by then. One that is not
 * known again would take the words typed since off the screen.
 */
export class ReportedBodies {
  #bodies: NoteBody[]

  constructor(first: NoteBody) {
    this.#bodies = [first]
  }

  add(body: NoteBody): void {
    this.#bodies.push(body)
    if (this.#bodies.length > MOST) this.#bodies.shift()
  }

  /** What was last seen to be stored. */
  get stored(): NoteBody {
    const [stored] = this.#bodies
    return stored ?? EMPTY_BODY
  }

  /** Another body was stored, on top of which what is still on its way may be stored yet. */
  storedInstead(body: NoteBody): void {
    this.#bodies[0] = body
  }

  /** Whether a body is what was reported; what was reported before it is then forgotten. */
  isEcho(body: NoteBody): boolean {
    const place = this.#bodies.findLastIndex((reported) => isSameBody(reported, body))
    if (place > 0) this.#bodies = this.#bodies.slice(place)
    return place >= 0
  }
}

/** Lengths first: they tell most of a long line of reports apart at once. */
function isSameBody(one: NoteBody, other: NoteBody): boolean {
  if (one === other) return true
  if (one.content.length !== other.content.length) return false
  return (
    one.content.every((block, index) => hasSameLength(block, other.content[index])) &&
    one.content.every((block, index) => isSameBlock(block, other.content[index]))
  )
}

function hasSameLength(one: NoteBlock, other: NoteBlock | undefined): boolean {
  return one === other || (other !== undefined && lengthOf(one) === lengthOf(other))
}

function isSameBlock(one: NoteBlock, other: NoteBlock | undefined): boolean {
  return one === other || (one.attrs.id === other?.attrs.id && JSON.stringify(one) === JSON.stringify(other))
}

const lengths = new WeakMap<NoteBlock, number>()

function lengthOf(block: NoteBlock): number {
  const known = lengths.get(block)
  if (known !== undefined) return known
  const parts = block.type === 'resolution' ? block.content : [block]
  const length = parts.reduce((sum, part) => sum + textOfWords(part.content).length, parts.length)
  lengths.set(block, length)
  return length
}
