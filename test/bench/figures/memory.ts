import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { Sentence } from '../../../build/sentence.ts'
import type { DrivenWindow } from '../driven/driven-window.ts'
import { paintedAt } from '../driven/in-page.ts'
import { openDesk } from '../driven/open-desk.ts'
import type { Figure } from '../figure.ts'
import { median } from '../statistics.ts'
import { committeeWithMeetings } from '../store/many-meetings.ts'
import { sampleForm } from '../store/sample-form.ts'
import { inTurns } from '../turns.ts'
import type { Workbench } from '../workbench.ts'

const ROUNDS = 5
const SETTLED = 1
const LOOKS = 20

/** What all processes of the application take together (PSS), with a meeting open; beside it, of a blank window. */
export async function measureMemory({
  times,
  profileWith,
  startOurs,
  startBlank,
}: Workbench): Promise<readonly Figure[]> {
  if (process.platform !== 'linux') throw new Sentence('The memory is read from /proc, which only Linux has.')
  const profile = await profileWith(committeeWithMeetings(200, sampleForm()))
  const blank = async () => {
    const window = await startBlank()
    await window.evaluate(paintedAt, 'textarea')
    return settledMemory(window)
  }
  const ours = async () => {
    const window = await startOurs(profile)
    await openDesk(window)
    return settledMemory(window)
  }
  const pairs = await inTurns(times(ROUNDS), blank, ours)
  const floor = median(pairs.map((pair) => pair.floor))
  const value = median(pairs.map((pair) => pair.value))
  return [{ name: 'memory with a meeting open', value, unit: 'MB', floor, atMost: 1.3 * floor }]
}

/** Once it has come to rest: it changes by less than a megabyte in half a second. */
async function settledMemory(window: DrivenWindow): Promise<number> {
  let before = Number.POSITIVE_INFINITY
  for (let look = 0; look < LOOKS; look++) {
    const now = await memoryOf(window.processId)
    if (Math.abs(now - before) < SETTLED) break
    before = now
    await pause(500)
  }
  const memory = await memoryOf(window.processId)
  await window.kill()
  return memory
}

/** The megabytes of a process and of all that it started; a page shared by several counts for each its part. */
async function memoryOf(processId: number): Promise<number> {
  const parents = await parentsOfAll()
  const family = new Set([processId])
  for (const size = { before: 0 }; size.before < family.size; ) {
    size.before = family.size
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child)
  }
  const parts = await Promise.all([...family].map(ownMemory))
  return parts.reduce((sum, part) => sum + part, 0) / 1024
}

async function parentsOfAll(): Promise<ReadonlyMap<number, number>> {
  const processes = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const parents = await Promise.all(
    processes.map(async (id) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
      return [id, Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0)] as const
    }),
  )
  return new Map(parents)
}

/** In kilobytes; nothing for a process that has just ended. */
async function ownMemory(processId: number): Promise<number> {
  const rollup = await readFile(`/proc/${processId}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
}
