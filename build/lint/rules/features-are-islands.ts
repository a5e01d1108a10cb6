import path from 'node:path'
import type { Finding } from '../finding.ts'
import { importsOf } from '../imports.ts'
import type { SourceFile } from '../source-file.ts'

const RULE = 'features-are-islands'

/** A screen imports no other screen: what two of them need stands below both. */
export function featuresAreIslands(file: SourceFile): readonly Finding[] {
  const own = featureOf(file.path)
  if (own === null) return []
  return importsOf(file)
    .filter(({ source }) => source.startsWith('.'))
    .filter(({ source }) => {
      const other = featureOf(path.posix.join(path.posix.dirname(file.path), source))
      return other !== null && other !== own
    })
    .map(({ source, place }) => ({
      rule: RULE,
      file: file.path,
      line: file.lineAt(place),
      message: `A feature imports no other feature: ${source}`,
    }))
}

function featureOf(file: string): string | null {
  return /^renderer\/features\/([^/]+)\//.exec(file)?.[1] ?? null
}
