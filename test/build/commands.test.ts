import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../build/paths.ts'

/** Runs a command of ours, and gives what it said and how it ended. */
function command(name: string, env: NodeJS.ProcessEnv): { said: string; code: number | null } {
  const args = [path.join('build', 'run.mjs'), path.join('build', 'commands', `${name}.ts`)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' })
  return { said: stdout + stderr, code: status }
}

describe('npm start', () => {
  it('says in one sentence that there is no screen, and how to get one', () => {
    const { PATH = '' } = process.env
    expect(command('start', { PATH })).toEqual({
      said: expect.stringMatching(/^Minutebook needs a screen, .*`xvfb-run npm start`.*\n$/),
      code: 1,
    })
  })
})

describe('npm test', () => {
  it('says at once which packages of the system are missing, and the one command that installs them', () => {
    const { said, code } = command('test', { PATH: '/nowhere' })
    expect(said).toMatch(/^Missing: xvfb, .*\n\n {2}apt-get update && apt-get install .* xvfb /)
    expect(code).toBe(1)
  })
})
