import { afterAll, describe, expect, it } from 'vitest'
import { treeOfEverything } from './planted-tree.ts'

const tree = treeOfEverything([
  { path: 'shared/domain/nobody-calls.ts', text: 'export const unused = 0\n' },
  { path: 'shared/domain/half-used.ts', text: 'export const used = 0\nexport const nobodyWants = 1\n' },
  {
    path: 'test/shared/half-used.test.ts',
    text: "import { used } from '../../shared/domain/half-used.ts'\n\nexport const it = used\n",
  },
])
const output = tree.run('knip', ['--no-progress', '--reporter=compact'])

afterAll(tree.remove)

describe('knip', () => {
  it('catches a file that nobody imports', () => {
    expect(output).toContain('shared/domain/nobody-calls.ts')
  })

  it('catches an export that nobody uses', () => {
    expect(output).toMatch(/half-used\.ts.*nobodyWants/)
  })
})
