import { describe, expect, it } from 'vitest'
import { changeLines } from '../../../electron/vault/change-lines.ts'
import { hashesIn } from '../../../electron/vault/paper-hashes.ts'
import { agedUnused, type UnusedPapers } from '../../../electron/vault/unused-papers.ts'
import { put } from '../../../shared/records/change.ts'
import { instant } from '../../../shared/records/dates.ts'
import { item, section } from '../../support/meetings.ts'
import { file, hash, paper } from '../../support/papers.ts'

const DAY = 24 * 60 * 60 * 1000
const [OLD, NEW] = [hash('a'), hash('b')]

/** Looks once a day for so many days, with a clock that is put forward by this much each time. */
function lookedFor(
  days: number,
  step = DAY,
): { readonly kept: UnusedPapers; readonly gone: readonly string[] } {
  let kept: UnusedPapers = {}
  const gone: string[] = []
  for (let day = 0; day <= days; day += 1) {
    const looked = agedUnused(kept, gone.includes(OLD) ? [] : [OLD], day * step)
    kept = looked.kept
    gone.push(...looked.gone)
  }
  return { kept, gone }
}

describe('A paper that nothing names', () => {
  it('stays for half a year', () => {
    expect(lookedFor(179).gone).toEqual([])
    expect(lookedFor(180).gone).toEqual([OLD])
  })

  it('is made no older by a clock that jumps ahead ten years, or back', () => {
    expect(lookedFor(20, 3650 * DAY).gone).toEqual([])
    expect(lookedFor(200, -DAY).gone).toEqual([])
  })

  it('begins anew when something has named it in between', () => {
    const { kept } = agedUnused({ [OLD]: { age: 170 * DAY, seen: 0 } }, [NEW], DAY)
    expect(agedUnused(kept, [OLD, NEW], 2 * DAY).kept).toEqual({
      [OLD]: { age: 0, seen: 2 * DAY },
      [NEW]: { age: DAY, seen: 2 * DAY },
    })
  })
})

describe('The papers that lines name', () => {
  it('are those of now and of earlier, and none that a clerk has typed', () => {
    const earlier = [{ ...file('Old.docx', { hash: NEW }), replacedAt: instant.parse(0) }]
    const report = paper(item(section()), { title: `"hash":"${'c'.repeat(64)}"`, earlier })
    const lines = changeLines({ changes: [put('papers', report)], whole: null })
    expect([...hashesIn(lines)].toSorted()).toEqual([OLD, NEW])
  })
})
