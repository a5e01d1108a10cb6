/**
 * Writes as fields of their own what the words of an EMF are written on (`ETO_OPAQUE`): many programs fill their
 * fields with records of no words at all, and the library that draws such pictures leaves these out.
 */
export function filledEmf(emf: Uint8Array): Uint8Array {
  const view = new DataView(emf.buffer, emf.byteOffset, emf.byteLength)
  const pieces: Uint8Array[] = []
  const backgrounds = new Backgrounds()
  let at = 0
  for (let end = recordEnd(view, at); end > at; end = recordEnd(view, at)) {
    const kind = view.getUint32(at, true)
    if (kind === SET_BACKGROUND) backgrounds.now = view.getUint32(at + 8, true)
    else if (kind === SAVE) backgrounds.save()
    else if (kind === RESTORE) backgrounds.restore(view.getInt32(at + 8, true))
    else if (TEXTS.includes(kind) && isFilled(view, at, end)) pieces.push(field(view, at, backgrounds.now))
    pieces.push(emf.subarray(at, end))
    at = end
  }
  return joined([...pieces, emf.subarray(at)])
}

const SET_BACKGROUND = 25
const SAVE = 33
const RESTORE = 34
const TEXTS = [83, 84]
const GRADIENT = 118
const WHITE = 0xff_ff_ff

/** The colour behind words, as it is set, saved and brought back. */
class Backgrounds {
  now = WHITE
  readonly #saved: number[] = []

  save(): void {
    this.#saved.push(this.now)
  }

  /** The last one where it is -1, the first where it is 1. */
  restore(which: number): void {
    const [colour] = this.#saved.splice(which < 0 ? which : which - 1)
    this.now = colour ?? this.now
  }
}

/** Where a record ends; where it begins if there is none. */
function recordEnd(view: DataView, at: number): number {
  if (at + 12 > view.byteLength) return at
  const length = view.getUint32(at + 4, true)
  return length < 12 || at + length > view.byteLength ? at : at + length
}

const OPTIONS = 52
const ROOM = 56
const OPAQUE = 2

function isFilled(view: DataView, at: number, end: number): boolean {
  if (end - at < ROOM + 16 || (view.getUint32(at + OPTIONS, true) & OPAQUE) === 0) return false
  const [left, top, right, bottom] = roomOf(view, at)
  const isNone = right - left === -1 && bottom - top === -1
  return !isNone && left !== right && top !== bottom
}

function roomOf(view: DataView, at: number): readonly [number, number, number, number] {
  const side = (place: number) => view.getInt32(at + ROOM + place, true)
  return [side(0), side(4), side(8), side(12)]
}

/** A gradient from a colour to itself: the one way to fill a field without a brush. */
function field(text: DataView, at: number, colour: number): Uint8Array {
  const [left, top, right, bottom] = roomOf(text, at)
  const bytes = new Uint8Array(76)
  const view = new DataView(bytes.buffer)
  const numbers = [GRADIENT, bytes.length, left, top, right, bottom, 2, 1, 0]
  for (const [place, number] of numbers.entries()) view.setInt32(place * 4, number, true)
  for (const [place, x, y] of [
    [36, left, top],
    [52, right, bottom],
  ] as const) {
    view.setInt32(place, x, true)
    view.setInt32(place + 4, y, true)
    for (const part of [0, 1, 2])
      view.setUint16(place + 8 + part * 2, ((colour >> (8 * part)) & 0xff) << 8, true)
  }
  view.setUint32(72, 1, true)
  return bytes
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
