import { readFileSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import type { BuildKind } from './switches.ts'

/** Written into the packaged manifest by `npm run dist -- --test-build`. */
const manifest = z.object({ minutebookBuild: z.enum(['test', 'release']).default('release') })

/** Of which kind this application is. */
export function buildKind(): BuildKind {
  if (!app.isPackaged) return 'development'
  const text = readFileSync(path.join(app.getAppPath(), 'package.json'), 'utf8')
  return manifest.parse(JSON.parse(text)).minutebookBuild
}
