import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { ROOT } from './paths.ts'

export default defineConfig({
  testDir: path.join(ROOT, 'test', 'e2e'),
  outputDir: path.join(ROOT, 'test-results'),
  globalSetup: path.join(ROOT, 'test', 'e2e', 'display-setup.ts'),
  // One window at a time: two would take the keyboard from each other.
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list']],
  use: { screenshot: 'only-on-failure', trace: 'off' },
})
