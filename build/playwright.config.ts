import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { CACHE, ROOT } from './paths.ts'

export default defineConfig({
  testDir: path.join(ROOT, 'test', 'e2e'),
  outputDir: path.join(CACHE, 'test-results'),
  globalSetup: path.join(ROOT, 'test', 'e2e', 'setup.ts'),
  // One window at a time: two would take the keyboard from each other.
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: path.join(CACHE, 'playwright.json') }]],
  projects: [
    { name: 'window', testIgnore: 'packaged.spec.ts' },
    // Drives what `npm run dist -- --test-build` made.
    { name: 'packaged', testMatch: 'packaged.spec.ts' },
  ],
  use: { screenshot: 'only-on-failure', trace: 'off' },
})
