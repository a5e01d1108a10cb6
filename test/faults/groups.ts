import type { FaultGroup } from './fault-case.ts'
import { CHANGED_CLOCK } from './vault/changed-clock.ts'
import { DAMAGED_VAULT } from './vault/damaged-vault.ts'
import { FAILING_WRITES } from './vault/failing-writes.ts'
import { FULL_DISK } from './vault/full-disk.ts'
import { POWER_LOSS } from './vault/power-loss.ts'
import { FULL_DISK_UNDER_WINDOW } from './window/full-disk-under-window.ts'
import { KILLS } from './window/kills.ts'
import { STOPS } from './window/stops.ts'

/** The fault plan, in the order in which it runs: what needs no window comes first. */
export const GROUPS: readonly FaultGroup[] = [
  FAILING_WRITES,
  FULL_DISK,
  DAMAGED_VAULT,
  POWER_LOSS,
  CHANGED_CLOCK,
  FULL_DISK_UNDER_WINDOW,
  KILLS,
  STOPS,
]
