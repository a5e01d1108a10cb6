import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import type { CodedItem } from '../../../shared/domain/agenda/codes.ts'
import {
  ParagraphsOfItem,
  PlannedMinutes,
  ReasonForUrgency,
  RecommendedResolution,
  ReportAuthor,
} from '../../fields/item-fields.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { ComesWith } from './comes-with.tsx'
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
      <ComesWith coded={{ item, code }} editing={editing} />
      <ReportAuthor item={item} code={code} />
      <ChoiceField
        label={`Item ${code} is for`}
        value={item.purpose ?? 'not said'}
        choices={PURPOSES}
        onChange={(purpose) => editing.setPurpose(item, purpose === 'not said' ? null : purpose)}
      />
      <div className={styles.wide}>
        <RecommendedResolution item={item} code={code} />
      </div>
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
        <div className={styles.wide}>
          <ReasonForUrgency item={item} code={code} snapshot={editing.snapshot} />
        </div>
      )}
    </section>
  )
}

const PURPOSES = [
  { value: 'decision', label: 'Decision' },
  { value: 'information', label: 'Information' },
  { value: 'not said', label: 'Not said' },
] as const

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
  wide: { gridColumn: '1 / -1' },
})
