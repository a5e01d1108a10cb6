import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import { stopsExport } from '../../../shared/checks/finding.ts'
import { notesFindings } from '../../../shared/checks/notes-checks.ts'
import type { NotesDocument } from '../../../shared/documents/model.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { chairOf, clerkOf } from '../../../shared/domain/record/who.ts'
import { useData } from '../../data/data-context.tsx'
import { approve } from '../../data/record/approve.ts'
import { TextField } from '../../ui/text-field.tsx'
import { createWordWriter } from '../../word/word-client.ts'
import { RecordDialogFrame } from './record-dialog.tsx'
import { useAsking } from './use-asking.ts'

type Props = { readonly snapshot: MeetingSnapshot; readonly reviewer: string | undefined }

/** Records that the chair has approved the record, which freezes a copy of it. */
export function ApproveDialog({ snapshot, reviewer }: Props) {
  const data = useData()
  const [chair, setChair] = useState(reviewer ?? chairOf(snapshot))
  const [by, setBy] = useState(clerkOf(snapshot.committee))
  const { asking, doIt } = useAsking()
  const [writer] = useState(() => createWordWriter())
  const called = snapshot.committee.recordCalled.toLowerCase()
  const faults = notesFindings(snapshot).filter((it) => stopsExport(it, 'clean'))
  const wordOf = async (document: NotesDocument) => {
    const written = await writer.write(document)
    return written.kind === 'written' ? written.bytes : undefined
  }
  const onConfirm = () =>
    doIt(async () => {
      const outcome = await approve(data, snapshot, { chair: chair.trim(), by: by.trim(), wordOf })
      if (outcome.kind !== 'approved') return outcome
      return { kind: 'done', says: `The ${called} are approved by ${chair.trim()}.` }
    })
  return (
    <RecordDialogFrame
      title={`Record that the ${called} are approved`}
      confirm="Approve"
      canConfirm={chair.trim() !== '' && by.trim() !== '' && faults.length === 0}
      asking={asking}
      onConfirm={onConfirm}
    >
      {faults.map(({ rule, sentence }) => (
        <MessageBar key={`${rule} ${sentence}`} intent="error" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      <TextField label="Approved by" required autoFocus value={chair} onChange={setChair} />
      <TextField label="Recorded by" required value={by} onChange={setBy} />
      <span>
        A copy is kept that nothing can alter: the {called} as they stand now, and their Word file without the
        watermark. To change anything later, go back to a draft, which needs an approval of its own.
      </span>
      {reviewer !== undefined && (
        <span>The review ends. What the chair has changed and not handed back is not taken in.</span>
      )}
    </RecordDialogFrame>
  )
}
