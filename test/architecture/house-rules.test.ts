import { afterAll, describe, expect, it } from 'vitest'
import { houseFindings } from '../../build/lint/house-rules.ts'
import { lockFindings } from '../../build/lint/lock-file.ts'
import { trackedFiles } from '../../build/lint/tracked-files.ts'
import { ROOT } from '../../build/paths.ts'
import { HONEST_FILES } from './honest-files.ts'
import { HOUSE_FAULTS } from './house-faults.ts'
import { treeOfRules } from './planted-tree.ts'

const LOCK = JSON.stringify({
  packages: {
    'node_modules/bundler': {
      optionalDependencies: { '@bundler/linux': '1.0.0', '@bundler/windows': '1.0.0' },
    },
    'node_modules/@bundler/linux': {},
  },
})

const faulty = treeOfRules([...HOUSE_FAULTS, { path: 'package-lock.json', text: LOCK }])
const honest = treeOfRules(HONEST_FILES)
const found = houseFindings(faulty.root, trackedFiles(faulty.root)).map(({ rule, file }) => `${rule} ${file}`)

afterAll(() => {
  faulty.remove()
  honest.remove()
})

describe('The house rules', () => {
  it.each(HOUSE_FAULTS)('catch $what', ({ rule, path }) => {
    expect(found).toContain(`${rule} ${path}`)
  })

  it('find nothing else in the same files', () => {
    const expected = HOUSE_FAULTS.map(({ rule, path }) => `${rule} ${path}`)
    expect(new Set(found)).toEqual(new Set(expected))
  })

  it('find nothing where they are kept', () => {
    expect(houseFindings(honest.root, trackedFiles(honest.root))).toEqual([])
  })

  it('say where a fault stands', () => {
    const [first] = houseFindings(faulty.root, ['renderer/features/desk/island.ts'])
    expect(first).toMatchObject({ file: 'renderer/features/desk/island.ts', line: 1 })
  })

  it('see every file of the tree', () => {
    expect(trackedFiles(ROOT)).toEqual(
      expect.arrayContaining(['.biome.json', 'electron/main.ts', 'tsconfig.json']),
    )
  })
})

describe('The lock file', () => {
  it('is caught without a package that a platform wants', () => {
    expect(lockFindings(faulty.root, 'package-lock.json').map(({ message }) => message)).toEqual([
      '@bundler/windows is missing (wanted by node_modules/bundler)',
    ])
  })
})
