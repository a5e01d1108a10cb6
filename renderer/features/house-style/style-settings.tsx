import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import {
  APOLOGIES_PRINTED,
  CLAUSE_LABELS,
  FIRST_MENTIONS,
  type HouseStyle,
  INTRODUCTIONS,
  JOIN_LAST_WITH,
  NAME_ORDERS,
  NATIONS,
  PAGE_INITIALS,
  PARAGRAPH_NUMBERS,
  QUOTATION_MARKS,
  REMOTE_PRESENCES,
  SECONDERS,
  SIGNATURES,
  TIME_STYLES,
} from '../../../shared/records/house-style.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { styleExamples } from './style-examples.ts'

/** The settings that are one of a few, in the order in which a record is read. */
const CHOICES = [
  { key: 'timeStyle', label: 'Time in the opening sentence', values: TIME_STYLES, names: {} },
  { key: 'nameOrder', label: 'Order of those present', values: NAME_ORDERS, names: {} },
  {
    key: 'joinLastWith',
    label: 'Before the last name of a list',
    values: JOIN_LAST_WITH,
    names: { ',': 'a comma' },
  },
  { key: 'apologies', label: 'Apologies', values: APOLOGIES_PRINTED, names: {} },
  { key: 'remotePresence', label: 'Attendance over a video link', values: REMOTE_PRESENCES, names: {} },
  { key: 'firstMention', label: 'First mention of a speaker', values: FIRST_MENTIONS, names: {} },
  { key: 'introductions', label: 'How often a speaker is introduced', values: INTRODUCTIONS, names: {} },
  { key: 'paragraphNumbers', label: 'Numbers of paragraphs', values: PARAGRAPH_NUMBERS, names: {} },
  { key: 'clauseLabels', label: 'Labels of a resolution’s clauses', values: CLAUSE_LABELS, names: {} },
  { key: 'quotationMarks', label: 'Quotation marks and apostrophes', values: QUOTATION_MARKS, names: {} },
  { key: 'seconders', label: 'Seconders', values: SECONDERS, names: {} },
  { key: 'signature', label: 'Line for a signature', values: SIGNATURES, names: {} },
  { key: 'initials', label: 'Place for initials', values: PAGE_INITIALS, names: {} },
  { key: 'nation', label: 'Schedule 12A, for exempt items, is that of', values: NATIONS, names: {} },
] as const satisfies readonly {
  readonly key: keyof HouseStyle
  readonly label: string
  readonly values: readonly string[]
  readonly names: Readonly<Record<string, string>>
}[]

type ChoiceKey = (typeof CHOICES)[number]['key']

type Props = {
  readonly style: HouseStyle
  readonly onChange: (change: Partial<HouseStyle>) => void
}

/** Every setting with a line that shows what it prints. */
export function StyleSettings({ style, onChange }: Props) {
  const examples = styleExamples(style)
  return CHOICES.map(({ key, label, values, names }) => (
    <SettingWithExample key={key} example={examples[key]}>
      <ChoiceField<string>
        label={label}
        value={style[key]}
        choices={values.map((value) => ({ value, label: nameOf(value, names) }))}
        onChange={(value) => onChange(changeOf(key, value))}
      />
    </SettingWithExample>
  ))
}

function nameOf(value: string, names: Readonly<Record<string, string>>): string {
  return names[value] ?? value
}

function changeOf(key: ChoiceKey, value: string): Partial<HouseStyle> {
  return { [key]: value } as Partial<HouseStyle> // safe: the value is one of the choices of this very key
}

type ExampleProps = { readonly example: string; readonly children: React.ReactNode }

/** A setting at the left, what it prints at the right. */
export function SettingWithExample({ example, children }: ExampleProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <div className={styles.row}>
      <div aria-describedby={id}>{children}</div>
      <p id={id} className={styles.example} lang="en-GB">
        <span className={styles.prints}>Prints</span>
        {example}
      </p>
    </div>
  )
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(280px, 1fr) minmax(220px, 1fr)',
    gap: '24px',
    alignItems: 'center',
    paddingBlock: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': { gridTemplateColumns: '1fr', gap: '8px' },
  },
  example: {
    margin: 0,
    padding: '8px 12px',
    fontFamily: 'Arial, "Liberation Sans", sans-serif',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  prints: {
    display: 'block',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
})
