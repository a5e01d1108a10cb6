import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ChairSlip } from '../../../renderer/features/desk/slips/chair-slip.tsx'
import { DeclarationSlip } from '../../../renderer/features/desk/slips/declaration-slip.tsx'
import type { SlipProps } from '../../../renderer/features/desk/slips/desk-slip.tsx'
import { MoveSlip } from '../../../renderer/features/desk/slips/move-slip.tsx'
import type { Happening } from '../../../renderer/features/desk/use-record.ts'
import { ThemedWindow } from '../../../renderer/ui/theme.tsx'
import { numberedMinutes } from '../../../shared/domain/numbers/minute-numbers.ts'
import type { AttendanceEvent } from '../../../shared/records/attendance.ts'
import { meetingOf } from '../../support/meetings.ts'
import { openedData } from '../../support/opened-data.ts'
import { showWith } from '../../support/show.tsx'

/** Opens a slip at B1 and types; the answer is what it records. */
async function recorded(slip: (props: SlipProps) => React.ReactNode, ...typed: readonly string[]) {
  const snapshot = meetingOf({
    agenda: { B: ['Update', 'Report'] },
    members: ['Ms C Allen', 'Mr A Bell'],
    present: ['Ms C Allen'],
    apologies: ['Mr A Bell'],
  })
  const [current] = numberedMinutes(snapshot)
  if (current === undefined) throw new Error('The agenda has items')
  const happened: Happening[] = []
  const record = (happening: Happening) => void happened.push(happening)
  showWith(await openedData(), <ThemedWindow>{slip({ snapshot, current, record })}</ThemedWindow>)
  for (const keys of typed) await userEvent.keyboard(keys)
  return happened[0]
}

function eventsOf(happening: Happening | undefined): readonly AttendanceEvent[] {
  return (happening?.changes ?? []).flatMap((change) =>
    change.table === 'attendance' && change.kind === 'put' ? [change.record] : [],
  )
}

describe('a slip about the people of a meeting', () => {
  it('takes a name and Enter for an arrival, and marks who had sent apologies (R-20)', async () => {
    const happening = await recorded(
      (props) => <MoveSlip move="joined" {...props} />,
      'be',
      '{Enter}',
      '{Enter}',
    )
    expect(eventsOf(happening)).toMatchObject([{ kind: 'joined', when: 'during', forInterest: false }])
    expect(happening?.changes[0]).toMatchObject({ kind: 'edit', fields: { status: 'present' } })
    expect(happening?.label).toBe('arrival of Mr A Bell')
    expect(happening?.sentence?.of).toBe('attendance')
  })

  it('offers first who can come, and who can leave', async () => {
    const joins = await recorded((props) => <MoveSlip move="joined" {...props} />, 'm', '{Enter}', '{Enter}')
    const leaves = await recorded((props) => <MoveSlip move="left" {...props} />, 'm', '{Enter}', '{Enter}')
    expect([joins?.label, leaves?.label]).toEqual(['arrival of Mr A Bell', 'departure of Ms C Allen'])
  })

  it('adds somebody who is on no list in the same step', async () => {
    const happening = await recorded(
      (props) => <MoveSlip move="joined" {...props} />,
      'Mr X Newman',
      '{Enter}',
      '{Enter}',
    )
    expect(happening?.changes.map(({ table }) => table)).toEqual([
      'people',
      'memberships',
      'attendance',
      'attendance',
    ])
  })

  it('records nothing without a name, or with a time that is none', async () => {
    const move = (props: SlipProps) => <MoveSlip move="left" {...props} />
    expect(await recorded(move, '{Enter}')).toBeUndefined()
    expect(await recorded(move, 'all', '{Enter}', 'soon', '{Enter}')).toBeUndefined()
  })

  it('takes a declaration in the item in hand, of any interest (R-22)', async () => {
    const slip = (props: SlipProps) => <DeclarationSlip {...props} />
    expect(eventsOf(await recorded(slip, 'all', '{Enter}', '{Enter}'))).toMatchObject([
      { kind: 'declared', interest: '', reason: '', leaves: false },
    ])
    const full = await recorded(
      slip,
      'all',
      '{Enter}',
      'rep',
      '{Enter}',
      'pec',
      '{Enter}',
      'a tenant',
      '{Tab} {Enter}',
    )
    expect(eventsOf(full)).toMatchObject([
      { kind: 'declared', interest: 'a disclosable pecuniary', reason: 'a tenant', leaves: true },
    ])
    const odd = await recorded(slip, 'all', '{Enter}', '{Tab}', 'a prejudicial', '{Tab}', '{Enter}')
    expect(eventsOf(odd)).toMatchObject([{ interest: 'a prejudicial' }])
  })

  it('puts somebody into the chair for this item (R-69)', async () => {
    const happening = await recorded((props) => <ChairSlip {...props} />, 'be', '{Enter}', '{Enter}')
    expect(eventsOf(happening)).toMatchObject([{ kind: 'took the chair', span: 'this item' }])
  })
})
