import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import type { FaultGroup, PlainCase } from './fault-case.ts'
import { planned } from './plan.ts'
import { runGroups } from './run-cases.ts'

const plain = (name: string, run: PlainCase['run']): PlainCase => ({ kind: 'plain', name, run })

/** Runs such a group, and gives how each case of it ended. */
async function endings(group: Pick<FaultGroup, 'cases'> & Partial<FaultGroup>): Promise<readonly string[]> {
  const groups = planned([{ letter: 'B', what: 'test', controls: [], ...group }], readArguments([]), 1)
  const { outcomes } = await runGroups(groups, () => undefined)
  return outcomes.map(({ planned: { name }, ending }) => `${name} ${ending.kind}`)
}

const breaks = () => Promise.reject(new Error('planted'))

describe('Running the cases', () => {
  it('goes on after one that broke', async () => {
    const cases = [plain('one', breaks), plain('two', async () => [])]
    expect(await endings({ cases })).toEqual(['one broke', 'two judged'])
  })

  it('removes the folders of a case, also of one that broke', async () => {
    let folder = ''
    const run: PlainCase['run'] = async (scene) => {
      folder = await scene.folder()
      return breaks()
    }
    await endings({ cases: [plain('one', run)] })
    expect([folder === '', existsSync(folder)]).toEqual([false, false])
  })

  it('keeps what a group has prepared until after its last case', async () => {
    let folder = ''
    const run = async () => (existsSync(folder) ? [] : breaks())
    const prepare: FaultGroup['prepare'] = async (scene) => {
      folder = await scene.folder()
    }
    expect(await endings({ prepare, cases: [plain('one', run)] })).toEqual(['one judged'])
    expect(existsSync(folder)).toBe(false)
  })

  it('takes every case of a group for broken that could not be prepared', async () => {
    expect(await endings({ prepare: breaks, cases: [plain('one', async () => [])] })).toEqual(['one broke'])
  })
})
