import path from 'node:path'

/** The folder of package.json. */
export const ROOT = path.resolve(import.meta.dirname, '..')

/** What `npm run build` writes: the bundles of main and preload, and the window's files. */
export const DIST = path.join(ROOT, 'dist')

/** Where tools keep what they can make again. */
export const CACHE = path.join(ROOT, 'node_modules', '.cache')
