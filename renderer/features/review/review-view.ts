import type { MarginEntry } from './margin/entries.ts'
import type { SheetPart } from './sheet/sheet-part.ts'

/** The notes as they will print, with what the chair would have otherwise, and all that stands at their side. */
export type ReviewView = { readonly parts: readonly SheetPart[]; readonly entries: readonly MarginEntry[] }
