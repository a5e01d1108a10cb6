/** A row of ids with none between them that is not wanted. */
export type Run<Id> = { readonly first: Id; readonly last: Id }

/**
 * The wanted ids as rows, so that a count of a row takes one question to the store, not one for each id.
 * @param all every id there is, sorted
 */
export function runsOf<Id>(wanted: ReadonlySet<Id>, all: readonly Id[]): readonly Run<Id>[] {
  const runs: Run<Id>[] = []
  let run: Run<Id> | undefined
  for (const id of all) {
    if (wanted.has(id)) run = { first: run?.first ?? id, last: id }
    else if (run !== undefined) {
      runs.push(run)
      run = undefined
    }
  }
  return run === undefined ? runs : [...runs, run]
}
