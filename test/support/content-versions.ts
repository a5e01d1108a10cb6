import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Everything } from '../../shared/records/migrations/step.ts'

const FOLDER = path.join(import.meta.dirname, '../samples/content')

/** The names of the fixtures: everything of each version as that version itself wrote it. */
export async function contentFixtures(): Promise<readonly string[]> {
  return await readdir(FOLDER)
}

export async function contentOfVersion(version: number): Promise<Everything> {
  return JSON.parse(await readFile(path.join(FOLDER, fixtureOf(version)), 'utf8'))
}

/** The fixtures that are missing among these files: one for each version from which a step goes on. */
export function missingFixtures(steps: number, files: readonly string[]): readonly string[] {
  return Array.from({ length: steps }, (_, at) => fixtureOf(at + 1)).filter((name) => !files.includes(name))
}

function fixtureOf(version: number): string {
  return `version-${version}.json`
}
