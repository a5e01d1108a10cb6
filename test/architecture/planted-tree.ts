import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { trackedFiles } from '../../build/lint/tracked-files.ts'
import { ROOT } from '../../build/paths.ts'
import type { PlantedFile } from './fault.ts'

/** A copy of the rules, or of the whole tree, with faults planted in it. */
export type PlantedTree = {
  readonly root: string
  /** Runs a tool of ours in the tree, and gives what it printed, whether or not it was content. */
  readonly run: (tool: string, args: readonly string[]) => string
  readonly remove: () => void
}

/** Our own settings and nothing else: for tools that look at one file at a time. */
export function treeOfRules(files: readonly PlantedFile[]): PlantedTree {
  return plant(files, ['.biome.json', '.gitignore', 'package.json'])
}

/** Everything, because what a layer knows depends on what its files drag in. */
export function treeOfEverything(files: readonly PlantedFile[]): PlantedTree {
  const tree = plant(files, trackedFiles(ROOT))
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree.root, 'node_modules'), 'dir')
  return tree
}

function plant(files: readonly PlantedFile[], copied: readonly string[]): PlantedTree {
  const root = mkdtempSync(path.join(os.tmpdir(), 'minutebook-planted-'))
  for (const name of copied) cpSync(path.join(ROOT, name), path.join(root, name))
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file.path)), { recursive: true })
    writeFileSync(path.join(root, file.path), file.text)
  }
  return {
    root,
    run: (tool, args) => outputOf(path.join(ROOT, 'node_modules', '.bin', tool), args, root),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

function outputOf(binary: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(binary, args, { cwd, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64_000_000 })
  } catch (error) {
    // A tool that found something ends with a code of its own; what it printed is what counts.
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  }
}
