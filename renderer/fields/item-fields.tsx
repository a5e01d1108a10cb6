import { readParagraphs, writtenParagraphs } from '../../shared/domain/agenda/exempt-paragraphs.ts'
import { urgencyChanges } from '../../shared/domain/agenda/item-sentences.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import { edit } from '../../shared/records/edit.ts'
import type { Item } from '../../shared/records/meeting.ts'
import { useData } from '../data/data-context.tsx'
import { DraftField } from './draft-field.tsx'
import { ParsedField } from './parsed-field.tsx'

type Props = { readonly item: Item; readonly code: string }

/** How long an item is meant to take. */
export function PlannedMinutes({ item, code }: Props) {
  const { commit } = useData()
  const store = (text: string) => {
    const plannedMinutes = text.trim() === '' ? null : Number(text)
    const changes = [edit('items', item, { plannedMinutes })]
    void commit({ label: `change of the time for item ${code}`, changes, undo: { kind: 'own step' } })
  }
  return (
    <ParsedField
      label={`Planned minutes of item ${code}`}
      written={item.plannedMinutes === null ? '' : String(item.plannedMinutes)}
      faultOf={(text) => (/^\s*(|[1-9]\d{0,2})\s*$/.test(text) ? undefined : 'Write a number such as 15.')}
      onStore={store}
    />
  )
}

/** Who wrote the report. */
export function ReportAuthor({ item, code }: Props) {
  return (
    <DraftField
      label={`Report of item ${code} by`}
      hint="Name, role and organisation"
      draft={{
        key: `item/${item.id}/author`,
        label: `author of the report of item ${code}`,
        stored: item.author,
        changesFor: (author) => [edit('items', item, { author })],
      }}
    />
  )
}

/** The resolution that the report asks for; in the meeting one key writes it. */
export function RecommendedResolution({ item, code }: Props) {
  return (
    <DraftField
      label={`Recommended resolution of item ${code}`}
      hint="The words after RESOLVED, then its clauses, one a line"
      placeholder="that the report be noted"
      lines={3}
      draft={{
        key: `item/${item.id}/recommendation`,
        label: `recommended resolution of item ${code}`,
        stored: item.recommendation,
        changesFor: (recommendation) => [edit('items', item, { recommendation })],
      }}
    />
  )
}

/** The paragraphs from which a restricted item is exempt. */
export function ParagraphsOfItem({ item, code }: Props) {
  const { commit } = useData()
  const store = (text: string) => {
    const exemptParagraphs = [...(readParagraphs(text) ?? item.exemptParagraphs)]
    const changes = [edit('items', item, { exemptParagraphs })]
    void commit({ label: `paragraphs of item ${code}`, changes, undo: { kind: 'own step' } })
  }
  return (
    <ParsedField
      label={`Paragraphs of Schedule 12A of item ${code}`}
      placeholder="1, 3"
      written={writtenParagraphs(item.exemptParagraphs)}
      faultOf={(text) => (readParagraphs(text) === undefined ? 'Write numbers such as 1, 3.' : undefined)}
      onStore={store}
    />
  )
}

/** Why the chair takes an item that was not on the published agenda. */
export function ReasonForUrgency({ item, code, snapshot }: Props & { readonly snapshot: MeetingSnapshot }) {
  const { newId } = useData()
  const reason = item.urgent?.reason ?? ''
  return (
    <DraftField
      label={`Reason for the urgency of item ${code}`}
      hint="It goes on after “by reason of special circumstances:” and must be given before the meeting is ended."
      lines={2}
      draft={{
        key: `item/${item.id}/urgency`,
        label: `reason for the urgency of item ${code}`,
        stored: reason,
        changesFor: (text) => urgencyChanges(snapshot, item.id, { reason: text }, newId),
      }}
    />
  )
}
