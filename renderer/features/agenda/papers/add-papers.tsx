import { Button, MenuItem } from '@fluentui/react-components'
import { AttachRegular, DocumentAddRegular, DocumentTextRegular } from '@fluentui/react-icons'
import { notesOf } from '../../../../shared/domain/papers/paper-title.ts'
import type { Item } from '../../../../shared/records/meeting.ts'
import { ButtonMenu } from '../../../ui/button-menu.tsx'
import type { PapersEditing } from './use-papers.ts'

type Props = {
  readonly item: Item
  /** What the item is called. */
  readonly name: string
  readonly papers: PapersEditing
}

/** So many meetings back are offered; whoever needs older notes exports them and adds the file. */
const MOST_OFFERED = 12

/** Adds papers to an item: files, or the notes of another meeting. */
export function AddPapers({ item, name, papers }: Props) {
  return (
    <ButtonMenu
      button={
        <Button
          appearance="subtle"
          icon={<AttachRegular />}
          aria-label={`Add papers to ${name}`}
          title="Add papers"
        />
      }
    >
      <MenuItem icon={<DocumentAddRegular />} onClick={() => papers.choose(item)}>
        Word or PDF files…
      </MenuItem>
      {papers.others.slice(0, MOST_OFFERED).map((meeting) => (
        <MenuItem
          key={meeting.id}
          icon={<DocumentTextRegular />}
          onClick={() => void papers.addNotesOf(item, meeting.id)}
        >
          {notesOf(meeting, papers.recordCalled)}
        </MenuItem>
      ))}
    </ButtonMenu>
  )
}
