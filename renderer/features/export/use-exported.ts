import { useEffect, useMemo, useState } from 'react'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { isLocked } from '../../../shared/domain/record/record-states.ts'
import { readyValue } from '../../data/ready-value.ts'
import { documentOfVersion } from '../../data/record/record-queries.ts'
import { useConfirmedRecord } from '../../data/record/use-confirmation-queries.ts'
import { useApprovedCopy } from '../../data/record/use-record-queries.ts'
import { useNumberLedger, usePapersOf } from '../../data/use-queries.ts'
import { useSession } from '../../session/session.ts'
import { preparePacks } from './built-pack.ts'
import { documentOf, type ExportChoice, type Exported, findingsOf, isPack } from './exported.ts'

/** The document that is chosen, at first the one that was worked on, and what the checks find in it. */
export function useExported(snapshot: MeetingSnapshot, { status, edition, form }: ExportChoice) {
  const { committee, meeting } = snapshot
  const isAtAgenda = useSession(({ screen }) => screen.at === 'meeting' && screen.tab === 'agenda')
  const [what, setWhat] = useState<Exported>(isAtAgenda ? 'agenda' : 'notes')
  useEffect(() => {
    if (isPack(what)) preparePacks()
  }, [what])
  const ledger = readyValue(useNumberLedger(committee.id))
  const stored = readyValue(usePapersOf(meeting.id))
  const approved = readyValue(useApprovedCopy(meeting.id)) ?? null
  const copy = what === 'notes' && isLocked(meeting.state) ? approved : null
  const signed = readyValue(useConfirmedRecord(meeting.id))?.document
  const document = useMemo(
    () =>
      copy === null
        ? documentOf(what, snapshot, stored ?? [], { status, edition })
        : (signed ?? documentOfVersion(copy)),
    [what, snapshot, stored, status, edition, copy, signed],
  )
  const findings = useMemo(
    () =>
      copy === null
        ? findingsOf(what, snapshot, { papers: stored ?? [], ledger, choice: { form, edition } })
        : [],
    [what, snapshot, stored, ledger, form, edition, copy],
  )
  return { what, setWhat, copy, document, findings }
}
