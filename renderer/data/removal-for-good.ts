import { countedTo, isOver } from '../../shared/domain/deletions/kept-days.ts'
import { type Change, put, remove } from '../../shared/records/change.ts'
import type { Deletion } from '../../shared/records/deletion.ts'
import type { CommitResult } from './commit.ts'
import type { MinutebookDatabase } from './database.ts'
import { instantNow } from './instant-now.ts'
import { peopleLeftOver } from './people-left-over.ts'
import type { Step } from './step.ts'

/** The removal for good of deletions with what was kept for them, and of the people whom nothing names any more. */
export async function removalForGood(
  database: MinutebookDatabase,
  deletions: readonly Deletion[],
): Promise<readonly Change[]> {
  if (deletions.length === 0) return []
  return await database.transaction('r', database.tables, async () => {
    const ids = deletions.map(({ id }) => id)
    const kept = await database.deletedRecords.where('deletionId').anyOf(ids).toArray()
    const people = await peopleLeftOver(database, kept)
    return [
      ...ids.map((id) => remove('deletions', id)),
      ...kept.map(({ id }) => remove('deletedRecords', id)),
      ...people.map((id) => remove('people', id)),
    ]
  })
}

/** A deletion with those that could not be put back without it: what was deleted of a committee before it was. */
export function withDependents(deletion: Deletion, all: readonly Deletion[]): readonly Deletion[] {
  const { thing } = deletion
  if (thing.kind !== 'committee') return [deletion]
  const ofIt = all.filter((it) => it.thing.kind !== 'committee' && it.thing.committeeId === thing.id)
  return [deletion, ...ofIt]
}

type Parts = {
  readonly database: MinutebookDatabase
  readonly commit: (step: Step) => Promise<CommitResult>
  readonly now: () => number
}

/** At a start: counts the days of what was deleted, and removes for good what was kept for long enough. */
export async function tidyDeletions(parts: Parts): Promise<void> {
  const { database, commit } = parts
  const now = instantNow(parts)
  const all = await database.deletions.toArray()
  const over = all.filter((deletion) => isOver(deletion, now))
  const counted = all
    .filter((deletion) => !over.includes(deletion))
    .flatMap((deletion) => {
      const fresh = countedTo(deletion, now)
      return fresh === deletion ? [] : [put('deletions', fresh)]
    })
  const changes = [...(await removalForGood(database, over)), ...counted]
  if (changes.length > 0) await commit({ label: 'days of deletions', changes, undo: { kind: 'none' } })
}
