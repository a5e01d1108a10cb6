import type { FaultGroup } from './fault-case.ts'
import { CHANGED_CLOCK } from './vault/changed-clock.ts'
import { DAMAGED_VAULT } from './vault/damaged-vault.ts'
import { FAILING_WRITES } from './vault/failing-writes.ts'
import { FULL_DISK } from './vault/full-disk.ts'
import { POWER_LOSS } from './vault/power-loss.ts'
import { DAMAGED_STORE } from './window/damage.ts'
import { FULL_DISK_UNDER_WINDOW } from './window/full-disk-under-window.ts'
import { KILLS } from './window/kills.ts'
import { NEWER_DATA } from './window/newer-data.ts'
import { OLD_VERSIONS } from './window/old-versions.ts'
import { RANDOM_EDITING } from './window/random-editing.ts'
import { RESTORES } from './window/restores.ts'
import { SECOND_STARTS } from './window/second-start.ts'
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
  RESTORES,
  DAMAGED_STORE,
  SECOND_STARTS,
  OLD_VERSIONS,
  NEWER_DATA,
  RANDOM_EDITING,
]
