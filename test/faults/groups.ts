import type { FaultGroup } from './fault-case.ts'

/** The fault plan, in the order in which it runs: what needs no window comes first. */
export const GROUPS: readonly FaultGroup[] = []
