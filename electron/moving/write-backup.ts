import type { Disk } from '../files/disk.ts'
import { type Backup, backupBytes } from './backup-form.ts'
import { type Lock, lockedBytes } from './lock.ts'
import { type LockedTarget, writeLocked } from './write-locked.ts'

/**
 * Writes a backup beside its place, locked as it passes, reads it back, and gives it its name only when every
 * byte is as it was meant. Throws the system's error where that cannot be done; nothing is left then.
 * @param tell hears how many bytes were written
 */
export async function writeBackup(
  disk: Disk,
  target: LockedTarget,
  lock: Lock,
  backup: Backup,
  tell: (written: number) => void,
): Promise<void> {
  await writeLocked(disk, target, await lockedBytes(lock, backupBytes(backup)), tell)
}
