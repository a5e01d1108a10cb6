import { test as base } from '@playwright/test'
import {
  freshProfile,
  type LaunchOptions,
  launchApplication,
  type RunningApplication,
  removeProfile,
} from '../support/application.ts'

type Fixtures = {
  /** A new profile of this test, for a start, a kill and a start again; removed afterwards. */
  readonly profile: string
  /** Starts the built application on that profile, unless another is named. It is ended with the test. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApplication>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
  profile: async ({}, use) => {
    const profile = await freshProfile()
    await use(profile)
    await removeProfile(profile)
  },
  launch: async ({ profile }, use) => {
    const running: RunningApplication[] = []
    await use(async (options = {}) => {
      const started = await launchApplication({ profile, ...options })
      running.push(started)
      return started
    })
    for (const application of running) await application.kill()
  },
})

export const { expect } = base
