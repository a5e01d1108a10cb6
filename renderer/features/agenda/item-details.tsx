import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import type { CodedItem } from '../../../shared/domain/agenda/codes.ts'
import { ParagraphsOfItem, PlannedMinutes, ReasonForUrgency } from '../../fields/item-fields.tsx'
import type { AgendaEditing } from './use-edit-agenda.ts'

type Props = {
  readonly coded: CodedItem
  readonly restricted: boolean
  readonly editing: AgendaEditing
}

/** What is planned for an item beyond its title: how long, how urgent, and what it is exempt from. */
export function ItemDetails({ coded: { item, code }, restricted, editing }: Props) {
  const styles = useStyles()
  return (
    <section className={styles.details} aria-label={`Details of item ${code}`} data-details>
      <PlannedMinutes item={item} code={code} />
      {!restricted && <ParagraphsOfItem item={item} code={code} />}
      <div className={styles.marks}>
        <Checkbox
          label="Urgent: it was not on the published agenda"
          checked={item.urgent !== null}
          onChange={(_, data) => editing.setUrgent(item, data.checked === true)}
        />
        <Checkbox
          label="Deferred to the next meeting"
          checked={item.isDeferred}
          onChange={(_, data) => editing.setDeferred(item, data.checked === true)}
        />
        <Checkbox
          label="Votes must be recorded by name"
          checked={item.isBudget}
          onChange={(_, data) => editing.setBudget(item, data.checked === true)}
        />
      </div>
      {item.urgent !== null && (
        <div className={styles.reason}>
          <ReasonForUrgency item={item} code={code} snapshot={editing.snapshot} />
        </div>
      )}
    </section>
  )
}

const useStyles = makeStyles({
  details: {
    flexBasis: '100%',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: '8px 16px',
    alignItems: 'start',
    margin: '0 0 8px 30px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  marks: { display: 'grid' },
  reason: { gridColumn: '1 / -1' },
})
