import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { ROOT } from '../../build/paths.ts'
import type { Change } from '../../shared/records/change.ts'
import { removeProfile } from '../support/application.ts'
import { makeBlankApplication } from './driven/blank-application.ts'
import { type DrivenWindow, startWindow } from './driven/driven-window.ts'
import { filledProfile } from './store/filled-profile.ts'

/** What a figure is measured with; all of it is gone afterwards. */
export type Workbench = {
  /** How often to measure, where so many times are right and there is time for them. */
  readonly times: (right: number) => number
  /** A profile whose store holds these records. */
  readonly profileWith: (changes: readonly Change[]) => Promise<string>
  /** Starts the application on a profile; every fdatasync takes so many milliseconds longer. */
  readonly startOurs: (profile: string, syncTakes?: number) => Promise<DrivenWindow>
  /** Starts a blank window, always on the same profile. */
  readonly startBlank: () => Promise<DrivenWindow>
}

/** Does something at a workbench, and clears it away. */
export async function atWorkbench<T>(quick: boolean, work: (bench: Workbench) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-bench-'))
  const blank = path.join(folder, 'blank')
  const blankProfile = path.join(folder, 'blank-profile')
  await makeBlankApplication(blank)
  await mkdir(blankProfile)
  const profiles: string[] = []
  const windows: DrivenWindow[] = []
  const started = async (window: Promise<DrivenWindow>) => {
    windows.push(await window)
    return window
  }
  try {
    return await work({
      times: (right) => (quick ? Math.ceil(right / 3) : right),
      profileWith: async (changes) => {
        const profile = await filledProfile(changes)
        profiles.push(profile)
        return profile
      },
      startOurs: (profile, syncTakes) => started(startWindow(ROOT, profile, syncTakes)),
      startBlank: () => started(startWindow(blank, blankProfile)),
    })
  } finally {
    for (const window of windows) await window.kill()
    for (const profile of profiles) await removeProfile(profile)
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
