import path from 'node:path'
import react from '@vitejs/plugin-react'
import { type BuildEnvironmentOptions, defineConfig, type EnvironmentOptions } from 'vite'
import { licencesOfFiles } from './bundle/licences-of-files.ts'
import { readOnce } from './bundle/read-once.ts'
import { DIST, ROOT } from './paths.ts'

// The oldest runtime that must work is the registry fallback, Electron 25: Chromium 114 and Node 18.
/** The window, and the page that nobody sees, on which Word files are drawn to be printed. */
const PAGES = ['index.html', 'print.html']
const CHROMIUM = 'chrome114'
const NODE = 'node18'

/**
 * What the first screen needs is one file, in the order of its imports; only what is loaded later is apart. What
 * loads it is apart as well, for the page that prints needs that and nothing else of the window.
 */
const GROUPS = [
  { name: 'runtime', test: /rolldown[\\/]runtime|vite[\\/]preload-helper/, priority: 1 },
  { name: 'window', test: /renderer[\\/]main\.tsx$/ },
]

/** Each is one CommonJS file: a sandboxed preload can load nothing else. */
function electronFile(name: string): BuildEnvironmentOptions {
  return {
    ssr: true,
    target: NODE,
    outDir: path.join(DIST, 'electron'),
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: path.join(ROOT, 'electron', `${name}.ts`),
      external: ['electron', /^node:/],
      output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
    },
  }
}

const bundledWhole: EnvironmentOptions['resolve'] = { noExternal: true, external: ['electron'] }

export default defineConfig({
  root: path.join(ROOT, 'renderer'),
  base: './',
  cacheDir: path.join(ROOT, 'node_modules', '.vite'),
  plugins: [react(), readOnce(), licencesOfFiles()],
  // pdf.js looks for its decoders by their own names.
  worker: { format: 'es', rolldownOptions: { output: { assetFileNames: 'assets/[name][extname]' } } },
  build: {
    outDir: path.join(DIST, 'renderer'),
    emptyOutDir: true,
    target: CHROMIUM,
    sourcemap: true,
    // A file stays a file: the content policy allows scripts and fonts from our own scheme only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: GROUPS } },
    },
    // Nothing is fetched: a file of this size is read from the disk in a few milliseconds.
    chunkSizeWarningLimit: 4096,
    // The licences of everything that is bundled go with it.
    license: { fileName: 'licences.md' },
  },
  environments: {
    client: { build: { rolldownOptions: { input: PAGES.map((page) => path.join(ROOT, 'renderer', page)) } } },
    main: { consumer: 'server', resolve: bundledWhole, build: electronFile('main') },
    preload: { consumer: 'server', resolve: bundledWhole, build: electronFile('preload') },
    inspector: { consumer: 'server', resolve: bundledWhole, build: electronFile('inspector') },
    backupWorker: { consumer: 'server', resolve: bundledWhole, build: electronFile('backup-worker') },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment)
      }
    },
  },
})
