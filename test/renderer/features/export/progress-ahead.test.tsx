import { describe, expect, it } from 'vitest'
import { ExportOutcome } from '../../../../renderer/features/export/export-outcome.tsx'
import { Progress } from '../../../../renderer/features/export/progress.ts'
import type { ExportState } from '../../../../renderer/features/export/use-export.ts'
import { ThemedWindow } from '../../../../renderer/ui/theme.tsx'
import { openedData } from '../../../support/opened-data.ts'
import { showWith } from '../../../support/show.tsx'

const nothing = () => {}

function outcome(state: ExportState) {
  return (
    <ThemedWindow>
      <ExportOutcome
        state={state}
        onAgain={nothing}
        onElsewhere={nothing}
        onOpen={nothing}
        onShow={nothing}
      />
    </ThemedWindow>
  )
}

function building(done: number | null): ExportState {
  const progress = new Progress()
  progress.set(done)
  return { kind: 'writing', step: 'building', progress }
}

function rules(): number {
  return [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0)
}

describe('What tells how far an export is', () => {
  it.each([
    ['turns', null],
    ['grows', 0.5],
  ])('needs no rule of style that is not there before the work begins, where it %s', async (_, done) => {
    const { show } = showWith(await openedData(), outcome({ kind: 'idle' }))
    const before = rules()
    show(outcome(building(done)))
    expect(rules()).toBe(before)
  })
})
