import { type IdKind, type IdOf, idFrom, type NewId } from '../../shared/records/ids.ts'

/** Ids that count, each later than the one before it. */
export function countingIds(): NewId {
  let made = 0
  return <K extends IdKind>(kind: K): IdOf<K> => idFrom(kind, ++made, [])
}
