import { Button, makeStyles } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import {
  interruptionsOf,
  isAdjourned,
  isPublicExcluded,
} from '../../../../shared/domain/agenda/interruptions.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { readTime } from '../../../../shared/domain/written-date.ts'
import type { Interruption } from '../../../../shared/records/proceeding.ts'
import { ParsedField } from '../../../fields/parsed-field.tsx'
import { commandNamed } from '../../../ui/commands.ts'
import { keyName } from '../../../ui/key-names.ts'
import { RowAction } from '../../../ui/row-action.tsx'
import { DESK_KEYS } from '../desk-keys.ts'
import { PanelPart } from './panel-part.tsx'
import { useInterruptions } from './use-interruptions.ts'

const NAMES: Readonly<Record<Interruption['kind'], string>> = {
  adjourned: 'Adjourned',
  resumed: 'Resumed',
  'public excluded': 'Public excluded',
  'public readmitted': 'Public readmitted',
}

/** When the meeting stopped and went on, and when the public left and returned; the times can be put right. */
export function InterruptionList({ snapshot }: { readonly snapshot: MeetingSnapshot }) {
  const styles = useStyles()
  const { setTime, remove } = useInterruptions(snapshot)
  const events = interruptionsOf(snapshot.proceedings)
  return (
    <PanelPart heading="Interruptions">
      <InterruptionButtons snapshot={snapshot} />
      {events.length > 0 && (
        <ul className={styles.list} aria-label="Interruptions">
          {events.map((event) => (
            <li key={event.id} className={styles.row}>
              <div className={styles.field}>
                <ParsedField
                  label={NAMES[event.kind]}
                  written={event.time}
                  faultOf={(text) => (readTime(text) === undefined ? 'A time such as 10.25' : undefined)}
                  onStore={(text) => setTime(event, readTime(text) ?? event.time)}
                />
              </div>
              <RowAction
                label={`Delete “${NAMES[event.kind]} ${event.time}”`}
                title="Delete"
                icon={<DeleteRegular />}
                onClick={() => remove(event)}
              />
            </li>
          ))}
        </ul>
      )}
    </PanelPart>
  )
}

function InterruptionButtons({ snapshot: { proceedings } }: { readonly snapshot: MeetingSnapshot }) {
  const styles = useStyles()
  const stop = isAdjourned(proceedings) ? 'Resume the meeting' : 'Adjourn the meeting'
  const leave = isPublicExcluded(proceedings)
    ? 'Readmit the press and public'
    : 'Exclude the press and public'
  return (
    <div className={styles.buttons}>
      <Button title={keyName(DESK_KEYS.adjourn.keys)} onClick={() => commandNamed(stop)?.run()}>
        {stop}
      </Button>
      <Button title={keyName(DESK_KEYS.public.keys)} onClick={() => commandNamed(leave)?.run()}>
        {leave}
      </Button>
    </div>
  )
}

const useStyles = makeStyles({
  list: { display: 'grid', gap: '4px', listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'end', gap: '4px' },
  field: { flex: 1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})
