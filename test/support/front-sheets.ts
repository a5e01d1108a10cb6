import { agendaDocument, type FrontSheetOptions } from '../../shared/documents/agenda.ts'
import type { AgendaDocument } from '../../shared/documents/agenda-model.ts'
import type { PageRange } from '../../shared/documents/page-plan.ts'
import { codedAgenda, itemsInOrder } from '../../shared/domain/agenda/codes.ts'
import type { ItemId } from '../../shared/records/ids.ts'
import type { MeetingForm } from '../../shared/samples/meeting-form.ts'
import { snapshotOf } from './snapshots.ts'

/** The front sheet of a form's meeting, with the pages that the form expects in the pack. */
export function frontSheetOf(form: MeetingForm, options: Partial<FrontSheetOptions> = {}): AgendaDocument {
  const snapshot = snapshotOf(form)
  const pages = new Map(
    form.meeting.agenda.flatMap(({ items }) => items).map((item) => [item.code, item.pages]),
  )
  const ranges = new Map<ItemId, PageRange>()
  for (const { item, code } of itemsInOrder(codedAgenda(snapshot.sections, snapshot.items))) {
    const [first, last] = pages.get(code) ?? []
    if (first !== undefined && last !== undefined) ranges.set(item.id, { first, last })
  }
  return agendaDocument(snapshot, { status: 'clean', edition: 'public', ranges, ...options })
}
