import { existsSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CACHE, ROOT } from './paths.ts'

const CHROMIUM = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)

/** Chromium calls home when it is left to itself; tests need nothing from there. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const IN_NODE = ['test/**/*.test.ts']
/** What runs in the window is tested in one. The Word files themselves are read from the disk, in test/documents. */
const IN_CHROMIUM = ['test/renderer/**/*.test.{ts,tsx}']

export default defineConfig({
  root: ROOT,
  cacheDir: path.join(CACHE, 'vitest'),
  plugins: [react()],
  test: {
    allowOnly: false,
    // A busy machine is slow, not wrong: this ends a test that hangs, and measures nothing.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [...IN_NODE],
          exclude: [...IN_CHROMIUM],
        },
      },
      {
        extends: true,
        // Found beforehand, because finding one in the middle of a run reloads the page under a test.
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'dexie',
            'dexie-react-hooks',
            'docx',
            'docx-preview',
            'emf-converter',
            'utif',
            'docx/layout',
            'docx/watermarks',
            'echarts/charts',
            'echarts/components',
            'echarts/core',
            'echarts/renderers',
            'fflate',
            'pdfjs-dist/legacy/build/pdf.mjs',
            'pdfjs-dist/legacy/build/pdf.worker.mjs',
            'pdf-lib',
            '@xmldom/xmldom',
            'zod',
            'zustand',
            'zustand/vanilla',
            '@fluentui/react-components',
            '@fluentui/react-icons',
            '@tiptap/core',
            '@tiptap/extension-bold',
            '@tiptap/extension-document',
            '@tiptap/extension-hard-break',
            '@tiptap/extension-italic',
            '@tiptap/extension-text',
            '@tiptap/pm/commands',
            '@tiptap/pm/history',
            '@tiptap/pm/keymap',
            '@tiptap/pm/model',
            '@tiptap/pm/state',
            '@tiptap/pm/transform',
            '@tiptap/pm/view',
            '@tiptap/react',
            'axe-core',
            'fast-check',
            'tinykeys',
          ],
        },
        test: {
          name: 'browser',
          include: [...IN_CHROMIUM],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(CHROMIUM ? { executablePath: CHROMIUM } : {}), args: QUIET },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
