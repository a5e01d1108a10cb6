import { useMemo } from 'react'
import { whoIsHere } from '../../../../shared/wording/who-is-here.ts'
import { useData } from '../../../data/data-context.tsx'
import type { StateCache } from '../../../editor/state-cache.ts'
import { openSlip, say, showSidePanel } from '../../../session/session.ts'
import type { Command } from '../../../ui/commands.ts'
import { DESK_KEYS } from '../desk-keys.ts'
import type { Desk } from '../use-desk.ts'
import { useRecord } from '../use-record.ts'
import { createRollSteps } from './roll-steps.ts'

/** What can be done with the people of the meeting: the steps of the roll, and the commands. */
export function usePeople(desk: Desk, states: StateCache) {
  const { newId } = useData()
  const record = useRecord(desk, states)
  const { known, current } = desk
  const steps = useMemo(() => createRollSteps({ known, record, newId }), [known, record, newId])
  const commands: readonly Command[] = [
    { ...DESK_KEYS.everyone, run: steps.markEveryone },
    { ...DESK_KEYS.joined, run: () => openSlip({ kind: 'move', move: 'joined' }) },
    { ...DESK_KEYS.left, run: () => openSlip({ kind: 'move', move: 'left' }) },
    { ...DESK_KEYS.declares, run: () => openSlip({ kind: 'declaration' }) },
    { ...DESK_KEYS.takesChair, run: () => openSlip({ kind: 'chair' }) },
    {
      keys: null,
      does: 'Write the apologies',
      run: () => record({ label: 'apologies', changes: [], sentence: { of: 'apologies' } }),
    },
    {
      keys: null,
      does: 'Write the declarations',
      run: () => record({ label: 'declarations', changes: [], sentence: { of: 'declarations' } }),
    },
    {
      ...DESK_KEYS.whoIsHere,
      run: () => {
        showSidePanel('people')
        say(whoIsHere(known(), current?.item.id ?? null))
      },
    },
  ]
  return { steps, commands }
}

export type PeopleAtDesk = ReturnType<typeof usePeople>
