import type { HouseStyle } from '../records/house-style.ts'

/** Names in a sentence: `A, B and C`, or `A, B, C`; no comma before `and`. */
export function nameList(names: readonly string[], joinLastWith: HouseStyle['joinLastWith']): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  const others = names.slice(0, -1)
  if (others.length === 0) return last
  switch (joinLastWith) {
    case 'and':
      return `${others.join(', ')} and ${last}`
    case ',':
      return names.join(', ')
  }
}
