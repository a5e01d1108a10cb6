import { z } from 'zod'

/** A list, or one of its entries alone; nothing is an empty list. */
export function oneOrMany<S extends z.ZodType>(entry: S) {
  return z.union([z.array(entry), entry.transform((only) => [only])]).default([])
}
