/** Numbers as Windows writes them, the least byte first: `['u16', 1, 2]` are four bytes. */
type Numbers = readonly [kind: 'u8' | 'u16' | 'i32', ...numbers: number[]]

const LENGTHS = { u8: 1, u16: 2, i32: 4 } as const

export function bytesOf(...lists: readonly Numbers[]): Uint8Array {
  return joined(lists.map(([kind, ...numbers]) => joined(numbers.map((it) => numberOf(it, LENGTHS[kind])))))
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]))
}

/** Letters of Windows: two bytes each. */
export function wideLetters(text: string): Uint8Array {
  return bytesOf(['u16', ...[...text].map((it) => it.charCodeAt(0))])
}

function numberOf(number: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => number >> (8 * at))
}
