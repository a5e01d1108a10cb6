import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../../build/paths.ts'

const SAMPLES = path.join(ROOT, 'test', 'samples', 'meetings')

/** Plays a file by the command itself: in a process of its own no test runner looks at every key. */
export async function replay(file: string, out: string): Promise<{ readonly stdout: string }> {
  const command = ['build/run.mjs', 'test/replay/replay.ts', file, '--out', out]
  return promisify(execFile)(process.execPath, command, { cwd: ROOT })
}

/** Plays one of the samples. */
export function replaySample(meeting: string, out: string): Promise<{ readonly stdout: string }> {
  return replay(path.join(SAMPLES, `${meeting}.json`), out)
}
