import type { LoggedChange } from '../domain/attendance/quorum-log.ts'

/** `The quorum is lost: 5 present, 6 needed.` A warning, which stops nothing. */
export function quorumWords({ kind, present, needed }: LoggedChange): string {
  const verb = kind === 'quorum lost' ? 'lost' : 'regained'
  return `The quorum is ${verb}: ${present} present, ${needed} needed.`
}
