import { readFileSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import type { BuildKind } from './switches.ts'

/** Of which kind this application is; `npm run dist -- --test-build` writes it into the packaged manifest. */
export function buildKind(): BuildKind {
  if (!app.isPackaged) return 'development'
  const text = readFileSync(path.join(app.getAppPath(), 'package.json'), 'utf8')
  return JSON.parse(text).minutebookBuild === 'test' ? 'test' : 'release'
}
