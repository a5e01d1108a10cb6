import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  ChevronDownRegular,
  ChevronUpRegular,
  DeleteRegular,
  NoteAddRegular,
  ReOrderDotsVerticalRegular,
} from '@fluentui/react-icons'
import { type KeyboardEvent, useState } from 'react'
import type { CodedItem } from '../../../shared/domain/agenda/codes.ts'
import { DraftLine } from '../../fields/draft-line.tsx'
import { ParsedCell } from '../../fields/parsed-cell.tsx'
import { focusNeighbourAfter } from '../../ui/focus-neighbour.ts'
import { focusOnceThere } from '../../ui/focus-once-there.ts'
import { nudgeOf } from '../../ui/nudge.ts'
import { ExemptParagraphs } from './exempt-paragraphs.tsx'
import { ItemDetails } from './item-details.tsx'
import { ItemMarks } from './item-marks.tsx'
import { LONGEST_LABEL, roomFor } from './label-cell.ts'
import { MeetingDates } from './meeting-dates.tsx'
import { AddPapers } from './papers/add-papers.tsx'
import { ItemPapers } from './papers/item-papers.tsx'
import { useDropFiles } from './papers/use-drop-files.ts'
import { useDragRow } from './use-drag-row.ts'
import type { AgendaEditing } from './use-edit-agenda.ts'

type Props = {
  readonly coded: CodedItem
  /** Whether it stands among the items that are not open to the public. */
  readonly restricted: boolean
  readonly editing: AgendaEditing
}

/** One item: its code, its title and, where there is one, the line under it; its details are a click away. */
export function AgendaItemRow({ coded, restricted, editing }: Props) {
  const { item, code } = coded
  const styles = useStyles()
  const { row, handle, dropClass } = useDragRow('item', item.id, (dragged, edge) =>
    editing.dropItem(dragged, item.id, edge),
  )
  const files = useDropFiles((dropped) => editing.papers.dropFiles(item, dropped))
  return (
    <li
      ref={row}
      className={mergeClasses(styles.row, dropClass, files.isOver && styles.dropFiles)}
      onKeyDown={(event) => onRowKey(event, coded, editing)}
      data-item={item.id}
      {...files.handlers}
    >
      <span ref={handle} className={styles.handle} title="Drag to move" aria-hidden="true">
        <ReOrderDotsVerticalRegular />
      </span>
      <div className={styles.code} style={roomFor(code)}>
        <ParsedCell
          label={`Code of ${item.title || `item ${code}`}`}
          written={code}
          isValid={(text) => text.trim().length <= LONGEST_LABEL}
          onStore={(text) => editing.setCode(item, text)}
        />
      </div>
      <ItemWords coded={coded} restricted={restricted} editing={editing} />
    </li>
  )
}

function ItemWords({ coded, restricted, editing }: Props) {
  const { item, code } = coded
  const styles = useStyles()
  const [isNoteOpen, setNoteOpen] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const addNote = () => {
    setNoteOpen(true)
    focusOnceThere(`[data-item="${item.id}"] [data-note] textarea`)
  }
  return (
    <>
      <div className={styles.words}>
        <div data-title>
          <DraftLine
            label={`Title of item ${code}`}
            placeholder="Title of the item"
            draft={editing.itemTitle(item)}
          />
        </div>
        {(isNoteOpen || item.note !== '') && (
          <div data-note>
            <DraftLine
              label={`Line under item ${code}`}
              placeholder="A line under the item"
              draft={editing.itemNote(item)}
            />
          </div>
        )}
        <MeetingDates coded={coded} editing={editing} />
        <ItemMarks item={item} putOffFrom={editing.putOffFrom(item)} />
        {restricted && <ExemptParagraphs coded={coded} editing={editing} />}
        <ItemPapers coded={coded} restricted={restricted} papers={editing.papers} />
      </div>
      <ItemActions
        coded={coded}
        editing={editing}
        isOpen={isOpen}
        onOpen={() => setOpen(!isOpen)}
        onNote={addNote}
      />
      {isOpen && <ItemDetails coded={coded} restricted={restricted} editing={editing} />}
    </>
  )
}

type ActionsProps = Pick<Props, 'coded' | 'editing'> & {
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onNote: () => void
}

function ItemActions({ coded: { item, code }, editing, isOpen, onOpen, onNote }: ActionsProps) {
  const name = item.title || `item ${code}`
  return (
    <>
      <Button
        appearance="subtle"
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-label={`Details of ${name}`}
        aria-expanded={isOpen}
        title="Details"
        onClick={onOpen}
      />
      <AddPapers item={item} name={name} papers={editing.papers} />
      <Button
        appearance="subtle"
        icon={<NoteAddRegular />}
        aria-label={`Add a line under ${name}`}
        title="Add a line under the item"
        onClick={onNote}
      />
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={`Delete ${name}`}
        title="Delete"
        onClick={({ currentTarget }) =>
          void focusNeighbourAfter(currentTarget, '[data-item]', () => editing.deleteItem(item))
        }
      />
    </>
  )
}

/** Enter in a row adds an item below it; Alt+Shift+Up and Down move it, as in Word. */
function onRowKey(event: KeyboardEvent, { item }: CodedItem, editing: AgendaEditing): void {
  const nudge = nudgeOf(event)
  if (nudge !== null) {
    event.preventDefault()
    editing.nudgeItem(item.id, nudge)
  } else if (event.key === 'Enter' && isLine(event.target)) {
    event.preventDefault()
    editing.addItemAfter(item.id)
  }
}

/** Enter on a button is the button's. */
function isLine(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: '4px',
    paddingBlock: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  dropFiles: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
  handle: { padding: '8px 2px', color: tokens.colorNeutralForeground3, cursor: 'grab' },
  code: { minWidth: '64px' },
  words: { flex: '1 1 160px', minWidth: 0, display: 'grid', gap: '2px', paddingBlock: '4px' },
})
