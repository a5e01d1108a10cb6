import { type KeyboardEvent, useState } from 'react'
import { put } from '../../../../shared/records/change.ts'
import type { Item } from '../../../../shared/records/meeting.ts'
import { useData } from '../../../data/data-context.tsx'
import { readyValue } from '../../../data/ready-value.ts'
import { usePrivateNote } from '../../../data/use-queries.ts'
import { DraftField } from '../../../fields/draft-field.tsx'
import { PanelPart } from './panel-part.tsx'

type Props = { readonly item: Item; readonly code: string }

/** What the clerk notes for themselves at an item: kept, and never in a document. */
export function PrivateNote({ item, code }: Props) {
  const { newId } = useData()
  const [ownId] = useState(() => newId('privateNote'))
  const stored = readyValue(usePrivateNote(item.id))
  if (stored === undefined) return null
  const { id: itemId, meetingId } = item
  const id = stored?.id ?? ownId
  return (
    <PanelPart heading="For yourself">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key is the field's, which is inside */}
      <div data-private-note onKeyDown={backToNotes}>
        <DraftField
          label={`Private note on item ${code}`}
          hint="Never exported, and in no preview"
          lines={3}
          draft={{
            key: `item/${itemId}/private`,
            label: 'private note',
            stored: stored?.privateText ?? '',
            changesFor: (text) => [put('privateNotes', { id, meetingId, itemId, privateText: text })],
          }}
        />
      </div>
    </PanelPart>
  )
}

/** Escape goes back to the notes: the clerk was there a moment ago. */
function backToNotes(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape') return
  const desk = event.currentTarget.closest('[data-side]')
  desk?.querySelector<HTMLElement>('[data-pane="notes"] [contenteditable="true"]')?.focus()
}
