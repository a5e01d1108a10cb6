import path from 'node:path'
import type { Finding } from '../finding.ts'

const TOP_LEVEL_RULE = 'top-level'
const NAMES_RULE = 'telling-names'

/** All that may stand at the top of the tree, beside files that begin with a dot. */
const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'build',
  'electron',
  'package-lock.json',
  'package.json',
  'renderer',
  'shared',
  'test',
  'tsconfig.json',
]

/** Names under which anything could be put, and soon is. */
const SAYING_NOTHING = ['common', 'helper', 'helpers', 'misc', 'util', 'utils']

/** Names of files and folders; takes every file of the tree, whatever is in it. */
export function namesTell(files: readonly string[]): readonly Finding[] {
  return files.flatMap((file) => [...topLevel(file), ...telling(file)])
}

function topLevel(file: string): readonly Finding[] {
  const [top = ''] = file.split('/')
  if (top.startsWith('.') || TOP_LEVEL.includes(top)) return []
  return [{ rule: TOP_LEVEL_RULE, file, line: 1, message: 'Nothing else belongs at the top of the tree.' }]
}

function telling(file: string): readonly Finding[] {
  const parts = file.split('/').map((part) => part.replace(/\..*$/, ''))
  const isBarrel = /^index\.tsx?$/.test(path.posix.basename(file))
  if (!isBarrel && !parts.some((part) => SAYING_NOTHING.includes(part))) return []
  return [{ rule: NAMES_RULE, file, line: 1, message: 'Name the file and its folder for what is in them.' }]
}
