import { BACKUP_ENDING } from '../files/backup-ending.ts'
import type { SnapshotName } from '../vault/snapshot-file.ts'

const NAME = /^Minutebook copy (\d{1,8}) of (\d{4})-(\d\d)-(\d\d) (\d\d)(\d\d)\.minutebook-backup$/

/** `Minutebook copy 12 of 2026-11-25 1403.minutebook-backup`: the number gives the order, whatever the clock says. */
export function copyName(number: number, at: number): string {
  const time = new Date(at)
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join('-')
  const minute = [time.getHours(), time.getMinutes()].map(twoDigits).join('')
  return `Minutebook copy ${number} of ${day} ${minute}${BACKUP_ENDING}`
}

/** What the name of a file says, as of a snapshot, so that the same ones stay; null where it is no copy's. */
export function readCopyName(name: string): SnapshotName | null {
  const [, number, year, month, day, hour, minute] = NAME.exec(name) ?? []
  if (number === undefined) return null
  const at = new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)).getTime()
  return { name, number: Number(number), at, reason: 'in time' }
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
