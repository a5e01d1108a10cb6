import { useState } from 'react'
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
      <div data-private-note>
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
