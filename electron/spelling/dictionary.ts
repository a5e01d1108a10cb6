import { statSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { writeAtomically } from '../files/atomic-write.ts'
import { log } from '../log.ts'

/**
 * Chromium looks for a dictionary under a name with a version in it: 10-1 in Electron 25, 10-2 in newer
 * ones. The same file serves both; a name that is not known is passed over without a word.
 */
const NAMES = ['en-GB-10-1.bdic', 'en-GB-10-2.bdic']

const BUNDLED = path.join(__dirname, 'dictionaries', 'en-GB.bdic')

/** Puts the British dictionary where Chromium finds it, so that it has nothing to fetch; also over an older one. */
export async function installDictionary(profile: string): Promise<void> {
  const folder = path.join(profile, 'Dictionaries')
  const outdated = NAMES.map((name) => path.join(folder, name)).filter(isOutdated)
  if (outdated.length === 0) return // as at every start but the first: it must not wait for a large file
  const bytes = await readFile(BUNDLED)
  await mkdir(folder, { recursive: true })
  for (const file of outdated) {
    const result = await writeAtomically(file, bytes)
    if (result.kind === 'failed') log({ event: 'dictionary-not-installed', code: result.code })
  }
}

function isOutdated(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size !== statSync(BUNDLED).size
}
