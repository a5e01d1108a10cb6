import { Button, Checkbox, makeStyles } from '@fluentui/react-components'
import { GavelRegular, TimerRegular } from '@fluentui/react-icons'
import { deferralChanges, urgencyChanges } from '../../../../shared/domain/agenda/item-sentences.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { NumberedMinute } from '../../../../shared/domain/numbers/minute-numbers.ts'
import { edit, type StepChange } from '../../../../shared/records/edit.ts'
import { useData } from '../../../data/data-context.tsx'
import { ParagraphsOfItem, PlannedMinutes, ReasonForUrgency } from '../../../fields/item-fields.tsx'
import { commandNamed } from '../../../ui/commands.ts'
import { keyName } from '../../../ui/key-names.ts'
import { DESK_KEYS } from '../desk-keys.ts'
import { ActionList } from './action-list.tsx'
import { EarlierActions } from './earlier-actions.tsx'
import { InterruptionList } from './interruption-list.tsx'
import { UsedTime } from './item-clock.tsx'
import { PanelPart } from './panel-part.tsx'
import { PrivateNote } from './private-note.tsx'

type Props = { readonly snapshot: MeetingSnapshot; readonly current: NumberedMinute }

/** What is known of the item in hand beside its words: its time, its marks, and what was given out. */
export function ItemPanel({ snapshot, current }: Props) {
  const styles = useStyles()
  const { item, code } = current
  return (
    <div className={styles.panel}>
      <PanelPart heading={`Item ${code}`}>
        <ItemTime snapshot={snapshot} current={current} />
        <ItemMarks snapshot={snapshot} current={current} />
      </PanelPart>
      {item.recommendation.trim() !== '' && <Recommended recommendation={item.recommendation} />}
      <PrivateNote key={item.id} item={item} code={code} />
      <ActionList snapshot={snapshot} current={current} />
      <EarlierActions meetingId={snapshot.meeting.id} />
      <InterruptionList snapshot={snapshot} />
    </div>
  )
}

function ItemTime({ snapshot, current: { item, code } }: Props) {
  const styles = useStyles()
  const isCurrent = snapshot.meeting.currentItemId === item.id
  return (
    <>
      <p className={styles.words}>
        {isCurrent ? 'The meeting is at this item: ' : 'Time used: '}
        <UsedTime item={item} />
      </p>
      {!isCurrent && (
        <Button
          icon={<TimerRegular />}
          title={keyName(DESK_KEYS.takeItem.keys)}
          onClick={() => commandNamed(DESK_KEYS.takeItem.does)?.run()}
        >
          {DESK_KEYS.takeItem.does}
        </Button>
      )}
      <PlannedMinutes item={item} code={code} />
    </>
  )
}

function Recommended({ recommendation }: { readonly recommendation: string }) {
  const styles = useStyles()
  return (
    <PanelPart heading="Recommended resolution">
      <p className={styles.recommended}>{recommendation}</p>
      <Button
        icon={<GavelRegular />}
        title={keyName(DESK_KEYS.recommended.keys)}
        onClick={() => commandNamed(DESK_KEYS.recommended.does)?.run()}
      >
        {DESK_KEYS.recommended.does}
      </Button>
    </PanelPart>
  )
}

function ItemMarks({ snapshot, current: { item, code, restricted } }: Props) {
  const { commit, newId } = useData()
  const step = (label: string, changes: readonly StepChange[]) =>
    void commit({ label, changes, undo: { kind: 'own step' } })
  return (
    <>
      {restricted && <ParagraphsOfItem item={item} code={code} />}
      <Checkbox
        label="Urgent: it was not on the published agenda"
        checked={item.urgent !== null}
        onChange={(_, data) => {
          const urgent = data.checked === true ? { reason: '' } : null
          step('mark of urgency', urgencyChanges(snapshot, item.id, urgent, newId))
        }}
      />
      {item.urgent !== null && <ReasonForUrgency item={item} code={code} snapshot={snapshot} />}
      <Checkbox
        label="Deferred to the next meeting"
        checked={item.isDeferred}
        onChange={(_, data) =>
          step(`deferral of item ${code}`, deferralChanges(snapshot, item.id, data.checked === true, newId))
        }
      />
      <Checkbox
        label="Votes must be recorded by name"
        checked={item.isBudget}
        onChange={(_, data) =>
          step('mark of a budget item', [edit('items', item, { isBudget: data.checked === true })])
        }
      />
    </>
  )
}

const useStyles = makeStyles({
  panel: { display: 'grid', gap: '4px', padding: '4px 12px 16px' },
  words: { margin: 0 },
  recommended: { margin: 0, whiteSpace: 'pre-wrap' },
})
