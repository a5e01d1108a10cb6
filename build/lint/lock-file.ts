import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from './finding.ts'

type Lock = { readonly packages: Readonly<Record<string, LockedPackage>> }
type LockedPackage = { readonly optionalDependencies?: Readonly<Record<string, string>> }

/**
 * Where a registry lacks a platform's package, npm leaves it out of the lock file without a word, and
 * `npm ci` fails, here or on that platform. Finds such gaps.
 */
export function lockFindings(root: string, file: string): readonly Finding[] {
  // safe: npm writes this file, and a form that npm changed shows as a failure of this step
  const lock = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Lock
  const names = new Set(Object.keys(lock.packages).map((place) => place.replace(/^.*node_modules\//, '')))
  return Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => ({
        rule: 'lock-file',
        file,
        line: 1,
        message: `${name} is missing (wanted by ${place || 'us'})`,
      })),
  )
}
