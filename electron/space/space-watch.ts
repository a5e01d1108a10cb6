import type { ReplyOf } from '../../shared/ipc/contract.ts'
import type { Disk } from '../files/disk.ts'
import { codeOf, log } from '../log.ts'
import { RESERVE_BYTES, type Reserve } from './reserve.ts'

type Space = ReplyOf<'space:look'>

/** Watches how much room the disk with the records has, and keeps a reserve of it (reliability 3). */
export interface SpaceWatch {
  /** What is known now. */
  space(): Space
  /** Looks again, and holds the reserve where there is room for it. Never rejects. */
  look(): Promise<void>
  /** The disk took nothing more: lets the reserve go. Gives whether there is room now that was not there before. */
  onFull(): Promise<boolean>
  /** Looks at once and every ten seconds; the answer ends that. */
  begin(): () => void
}

export type SpaceParts = {
  readonly disk: Disk
  /** Where the records are kept. */
  readonly folder: string
  readonly reserve: Reserve
  /** Something else is known than before. */
  readonly tell: () => void
}

const MEGABYTE = 1024 * 1024
/** What copies of everything need, and a start that must make the records again. */
export const NEEDED_BYTES = 200 * MEGABYTE
/** The reserve is held only while as much again is left beside it, so that it never fills the disk itself. */
const ROOM_FOR_RESERVE = 2 * RESERVE_BYTES

/** Asking costs nothing, and a sentence that is no longer true soon goes. */
const EVERY = 10 * 1000

export function createSpaceWatch({ disk, folder, reserve, tell }: SpaceParts): SpaceWatch {
  let space: Space = { kind: 'enough' }
  /** The reserve was let go, and there has been no room since to hold it again. */
  let isUsed = false

  function know(next: Space): void {
    const isNews = next.kind !== space.kind || shownMegabytes(next) !== shownMegabytes(space)
    space = next
    if (isNews) tell()
  }

  async function measure(hold: (free: number) => Promise<void>): Promise<void> {
    try {
      const free = await disk.freeSpace(folder)
      await hold(free)
      know(spaceOf(free, isUsed))
    } catch (error) {
      log({ event: 'space-not-known', code: codeOf(error) })
    }
  }

  const look = () =>
    measure(async (free) => {
      if (free >= ROOM_FOR_RESERVE && (await isHeld(reserve))) isUsed = false
    })

  return {
    space: () => space,
    look,
    async onFull() {
      const isMore = await reserve.letGo().catch(() => false)
      if (isMore) log({ event: 'reserve-used' })
      isUsed = true
      await measure(async () => undefined)
      return isMore
    },
    begin() {
      void look()
      const timer = setInterval(() => void look(), EVERY)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}

function spaceOf(free: number, isUsed: boolean): Space {
  if (isUsed) return { kind: 'full', free, needed: NEEDED_BYTES }
  return free < NEEDED_BYTES ? { kind: 'low', free, needed: NEEDED_BYTES } : { kind: 'enough' }
}

async function isHeld(reserve: Reserve): Promise<boolean> {
  return reserve.hold().then(
    () => true,
    () => false,
  )
}

function shownMegabytes(space: Space): number | null {
  return space.kind === 'enough' ? null : Math.floor(space.free / MEGABYTE)
}
