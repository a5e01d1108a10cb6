import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect } from 'react'
import { minuteTitle, type NumberedMinute } from '../../../../shared/domain/numbers/minute-numbers.ts'
import type { Committee } from '../../../../shared/records/committee.ts'
import { edit } from '../../../../shared/records/edit.ts'
import type { Item } from '../../../../shared/records/meeting.ts'
import { useData } from '../../../data/data-context.tsx'
import { NotesEditor } from '../../../editor/notes-editor.tsx'
import type { StateCache } from '../../../editor/state-cache.ts'
import { DraftHeading } from '../../../fields/draft-heading.tsx'
import { keyName } from '../../../ui/key-names.ts'
import { DESK_KEYS } from '../desk-keys.ts'
import type { Desk } from '../use-desk.ts'
import { NotesToolbar } from './notes-toolbar.tsx'

type Props = {
  readonly desk: Desk
  readonly committee: Committee
  readonly states: StateCache
  readonly onWriteAgenda: () => void
  /** What is being filled in below the notes. */
  readonly slip: ReactNode
}

/** The item in hand: its heading as it will print, and its notes. */
export function DeskNotes({ desk, committee, states, onWriteAgenda, slip }: Props) {
  const styles = useStyles()
  const { undo } = useData()
  const { current } = desk
  useFocusOnNewItem(current?.item.id, states)
  if (current === undefined) return <NothingToMinute onWriteAgenda={onWriteAgenda} />
  return (
    <main className={styles.pane} data-pane="notes" aria-label="Notes">
      <NotesToolbar states={states} />
      <div className={styles.scroll}>
        <div className={styles.sheet}>
          <MinuteHeading minute={current} onToggle={() => desk.toggleMinuted(current)} />
          <NotesEditor
            states={states}
            minuteId={current.minute.id}
            body={current.minute.body}
            style={committee.houseStyle}
            label={`Notes of item ${current.code}, ${minuteTitle(current)}`}
            leadBegins="that "
            linesOf={desk.linesOf}
            {...desk.wording}
            onChange={(body, minuteId) => {
              const written = desk.minutes.find((it) => it.minute.id === minuteId)
              if (written !== undefined) desk.write(written.minute, body)
            }}
            onTyped={(minuteId) => {
              const typed = desk.minutes.find((it) => it.minute.id === minuteId)
              if (typed !== undefined) undo.markTyped(typed.minute.id)
            }}
            onUndo={() => void undo.undo()}
            onRedo={() => void undo.redo()}
          />
        </div>
      </div>
      {slip}
    </main>
  )
}

/** Notes are taken against an agenda: without one, the way to it. */
function NothingToMinute({ onWriteAgenda }: Pick<Props, 'onWriteAgenda'>) {
  const styles = useStyles()
  return (
    <main className={styles.nothing} data-pane="notes" aria-label="Notes">
      <p>The agenda has no items yet. Each item gets its notes here.</p>
      <Button appearance="primary" data-pane-stop onClick={onWriteAgenda}>
        Write the agenda
      </Button>
    </main>
  )
}

/** Going to an item puts the caret into its notes: the clerk's hands stay on the keys. */
function useFocusOnNewItem(itemId: string | undefined, states: StateCache): void {
  useEffect(() => {
    if (itemId !== undefined) states.commands.focus()
  }, [itemId, states])
}

type HeadingProps = { readonly minute: NumberedMinute; readonly onToggle: () => void }

function MinuteHeading({ minute, onToggle }: HeadingProps) {
  const styles = useStyles()
  const { item, code, number, minute: record } = minute
  const isMinuted = number !== null
  return (
    <header className={styles.heading}>
      <span className={styles.number} data-testid="minute-number">
        {isMinuted ? `${number}.` : '–'}
      </span>
      <div className={styles.title}>
        <DraftHeading
          label={`Heading of the minute of item ${code}`}
          draft={{
            key: `minute/${record.id}/title`,
            label: 'change of the heading',
            stored: record.title ?? item.title,
            changesFor: (text) =>
              text.trim() === '' ? null : [edit('publicMinutes', record, { title: own(text, item) })],
          }}
        />
        <span className={styles.reference}>(Item {code})</span>
      </div>
      <Switch
        checked={isMinuted}
        label="Minuted"
        title={keyName(DESK_KEYS.minuted.keys)}
        aria-keyshortcuts="Control+Shift+M"
        onChange={onToggle}
      />
    </header>
  )
}

/** A heading that is the item's title follows the agenda. */
function own(text: string, item: Item): string | null {
  return text === item.title ? null : text
}

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 },
  nothing: { display: 'grid', placeContent: 'center', justifyItems: 'center', gap: '8px', padding: '24px' },
  scroll: { flex: 1, minHeight: 0, padding: '20px', overflow: 'auto' },
  sheet: {
    maxWidth: '780px',
    minHeight: '100%',
    boxSizing: 'border-box',
    margin: '0 auto',
    padding: '28px clamp(16px, 6%, 40px) 40px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '8px', marginBottom: '16px' },
  number: {
    minWidth: '40px',
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightBold,
    fontVariantNumeric: 'tabular-nums',
  },
  title: { flex: '1 1 220px', minWidth: 0, display: 'grid' },
  reference: { paddingInlineStart: '6px', fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
})
