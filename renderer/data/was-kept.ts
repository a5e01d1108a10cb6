import type { CommitResult } from './commit.ts'

/** Whether a step is kept somewhere. Of one that was refused the clerk is told where it was. */
export function wasKept({ kind }: Pick<CommitResult, 'kind'>): boolean {
  switch (kind) {
    case 'saved':
    case 'saved in part':
      return true
    case 'refused':
    case 'failed':
      return false
  }
}
