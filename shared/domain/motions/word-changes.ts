export type WordChange = { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string }

/**
 * What was changed between two texts, word by word and as little as can be: the removed words come before
 * those that were put in their place. Kept and removed make the one text, kept and added the other.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, young] = [wordsIn(before), wordsIn(after)]
  const start = sharedStart(old, young)
  const end = sharedStart(old.slice(start).reverse(), young.slice(start).reverse())
  return joined([
    ...all('kept', old.slice(0, start)),
    ...changesBetween(old.slice(start, old.length - end), young.slice(start, young.length - end)),
    ...all('kept', old.slice(old.length - end)),
  ])
}

/** Each word with the spaces before it, each punctuation mark by itself: a word at the end stays the same word. */
function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

const WORD = /\s*(?:[\p{L}\p{M}\p{N}]+(?:['’.,:/-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}])|\s+$/gu

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, place) => word !== other[place])
  return at < 0 ? one.length : at
}

function changesBetween(old: readonly string[], young: readonly string[]): readonly WordChange[] {
  const shared = sharedLengths(old, young)
  const changes: WordChange[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < young.length) {
    const [gone = '', come = ''] = [old[i], young[j]]
    if (gone === come) {
      changes.push({ kind: 'kept', text: gone })
      i++
      j++
    } else if (lengthAt(shared, i + 1, j) >= lengthAt(shared, i, j + 1)) {
      changes.push({ kind: 'removed', text: gone })
      i++
    } else {
      changes.push({ kind: 'added', text: come })
      j++
    }
  }
  return [...changes, ...all('removed', old.slice(i)), ...all('added', young.slice(j))]
}

/** How many words the rests from each pair of places on have in common, at most. */
function sharedLengths(old: readonly string[], young: readonly string[]): readonly (readonly number[])[] {
  const rows: (readonly number[])[] = [[]]
  for (const word of old.toReversed()) rows.push(lengthsFrom(word, young, rows.at(-1) ?? []))
  return rows.reverse()
}

function lengthsFrom(word: string, young: readonly string[], below: readonly number[]): readonly number[] {
  const row: number[] = young.map(() => 0)
  for (let j = young.length - 1; j >= 0; j--) {
    const [down = 0, right = 0, across = 0] = [below[j], row[j + 1], below[j + 1]]
    row[j] = word === young[j] ? across + 1 : Math.max(down, right)
  }
  return row
}

function lengthAt(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

function all(kind: WordChange['kind'], words: readonly string[]): readonly WordChange[] {
  return words.map((text) => ({ kind, text }))
}

/** Neighbours of one kind as one; between two kept stretches, what was removed first. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  return stretchesOf(changes).flatMap((stretch) =>
    (['kept', 'removed', 'added'] as const).flatMap((kind) => {
      const words = stretch.filter((change) => change.kind === kind)
      return words.length === 0 ? [] : [{ kind, text: words.map(({ text }) => text).join('') }]
    }),
  )
}

function stretchesOf(changes: readonly WordChange[]): readonly (readonly WordChange[])[] {
  const stretches: WordChange[][] = []
  for (const change of changes) {
    const stretch = stretches.at(-1)
    const isSame = (stretch?.[0]?.kind === 'kept') === (change.kind === 'kept')
    if (stretch !== undefined && isSame) stretch.push(change)
    else stretches.push([change])
  }
  return stretches
}
