import { useState } from 'react'
import { newItemChanges } from '../../../../shared/domain/agenda/agenda-editing.ts'
import { codedAgenda } from '../../../../shared/domain/agenda/codes.ts'
import { urgencyChanges } from '../../../../shared/domain/agenda/item-sentences.ts'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import { edit } from '../../../../shared/records/edit.ts'
import { useData } from '../../../data/data-context.tsx'
import { closeSlip, say } from '../../../session/session.ts'
import type { Desk } from '../use-desk.ts'
import type { SlipProps } from './desk-slip.tsx'
import { withHouseQuotes } from './house-quotes.ts'

type Parts = Pick<SlipProps, 'snapshot' | 'current'> & { readonly desk: Desk }

/** The urgent item as it is written down, and its way onto the agenda: at the end of its section. */
export function useUrgentItem({ snapshot, current, desk }: Parts) {
  const { commit, newId } = useData()
  const agenda = codedAgenda(snapshot.sections, snapshot.items)
  const [written, setWritten] = useState({
    title: '',
    sectionId: current.item.sectionId,
    reason: '',
    isWritten: true,
  })
  const { houseStyle } = snapshot.committee
  const title = withHouseQuotes(written.title.trim(), houseStyle)
  const section = agenda.find((it) => it.section.id === written.sectionId)
  const confirm = () => {
    if (title === '' || section === undefined) return
    const at = { sectionId: section.section.id, index: section.items.length }
    const added = newItemChanges(agenda, { meetingId: snapshot.meeting.id, title, at }, newId)
    const after = changedSnapshot(snapshot, added.changes)
    const urgent = { reason: withHouseQuotes(written.reason.trim(), houseStyle) }
    const marked = written.isWritten
      ? urgencyChanges(after, added.itemId, urgent, newId)
      : after.items.filter(({ id }) => id === added.itemId).map((item) => edit('items', item, { urgent }))
    closeSlip()
    const changes = [...added.changes, ...marked]
    void commit({ label: `urgent item “${title}”`, changes, undo: { kind: 'own step' } }).then(() =>
      desk.select(added.itemId),
    )
    say(`“${title}” is on the agenda as an urgent item.`)
  }
  return {
    written,
    change: (fields: Partial<typeof written>) => setWritten({ ...written, ...fields }),
    sections: agenda.map(({ section: { id, title: name }, letter }) => ({
      value: id,
      label: [letter, name].filter((it) => it !== '').join(' '),
    })),
    canConfirm: title !== '',
    confirm,
  }
}
