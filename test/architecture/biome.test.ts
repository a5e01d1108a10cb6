import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FORM_FAULTS } from './form-faults.ts'
import { HONEST_FILES } from './honest-files.ts'
import { IMPORT_FAULTS } from './import-faults.ts'
import { type PlantedTree, treeOfRules } from './planted-tree.ts'

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
})

/** What Biome finds in a tree, as its rule and the file. */
function findings(tree: PlantedTree): readonly string[] {
  const args = ['ci', '--reporter=json', '--max-diagnostics=none', '--colors=off', '.']
  const { diagnostics } = report.parse(JSON.parse(tree.run('biome', args)))
  return diagnostics.map(({ category, location }) => `${category} ${location.path}`)
}

const faulty = treeOfRules([...IMPORT_FAULTS, ...FORM_FAULTS])
const honest = treeOfRules(HONEST_FILES)
const found = findings(faulty)

afterAll(() => {
  faulty.remove()
  honest.remove()
})

describe('Biome', () => {
  it.each(IMPORT_FAULTS)('catches $what', ({ rule, path }) => {
    expect(found).toContain(`${rule} ${path}`)
  })

  it.each(FORM_FAULTS)('catches $what', ({ rule, path }) => {
    expect(found).toContain(`${rule} ${path}`)
  })

  it('finds nothing where the rules are kept', () => {
    expect(findings(honest)).toEqual([])
  })
})
