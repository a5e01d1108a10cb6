import { from1To2 } from './from-1-to-2.ts'
import type { Everything, MigrationStep } from './step.ts'

/**
 * The steps from the first version to this one, in order. A step that was once released is never edited: data
 * that is out there was made by it. What a record gets later comes by a new one, with a fixture of the version
 * before it in `test/samples/content`.
 */
export const MIGRATION_STEPS: readonly MigrationStep[] = [from1To2]

/**
 * The version of what is stored, which the store, the journal and each snapshot say of themselves (reliability
 * 3.10). Data of a later one is not opened.
 */
export const CONTENT_VERSION = MIGRATION_STEPS.length + 1

/** What bears no version is of the first one. */
export const FIRST_CONTENT_VERSION = 1

/** Everything of an earlier version, as this one writes it. */
export function migrated(everything: Everything, from: number): Everything {
  return MIGRATION_STEPS.slice(from - 1).reduce((before, step) => step(before), everything)
}
