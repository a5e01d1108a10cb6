type Plain = { readonly [field: string]: unknown }

/** Whether two values made of plain data (lists, objects, texts, numbers) say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return Object.is(sharing(one, other), one)
}

/**
 * The newer value, with every part that has not changed taken from the older one, so that what is drawn
 * from such a part is not drawn again. Records in a list are known by their id, wherever they moved to.
 */
export function sharing<T>(older: unknown, newer: T): T {
  if (Object.is(older, newer)) return newer
  // safe, twice: what comes back is equal to the newer value, part by part
  if (Array.isArray(older) && Array.isArray(newer)) return sharingList(older, newer) as T
  if (isPlain(older) && isPlain(newer)) return sharingFields(older, newer) as T // safe: see above
  return newer
}

function sharingList(older: readonly unknown[], newer: readonly unknown[]): readonly unknown[] {
  const known = new Map(older.map((part, place) => [nameOf(part, place), part]))
  const parts = newer.map((part, place) => sharing(known.get(nameOf(part, place)), part))
  const changed = parts.length !== older.length || parts.some((part, place) => !Object.is(part, older[place]))
  return changed ? parts : older
}

function sharingFields(older: Plain, newer: Plain): Plain {
  const fields = Object.entries(newer).map(([field, value]) => [field, sharing(older[field], value)] as const)
  const changed =
    fields.length !== Object.keys(older).length ||
    fields.some(([field, value]) => !Object.hasOwn(older, field) || !Object.is(value, older[field]))
  return changed ? Object.fromEntries(fields) : older
}

function nameOf(part: unknown, place: number): unknown {
  return isPlain(part) && typeof part.id === 'string' ? part.id : place
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
