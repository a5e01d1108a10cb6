import { afterAll, describe, expect, it } from 'vitest'
import { treeOfEverything } from './planted-tree.ts'
import { TYPE_FAULTS } from './type-faults.ts'

const tree = treeOfEverything(TYPE_FAULTS)
const lines = tree.run('tsc', ['-b', '--pretty', 'false']).split('\n')

afterAll(tree.remove)

describe('One compile per layer', () => {
  it.each(TYPE_FAULTS)('catches $what', ({ rule, path }) => {
    const found = lines.filter((line) => line.startsWith(`${path}(`)).map((line) => /TS\d+/.exec(line)?.[0])
    expect(found).toContain(rule)
  })
})
