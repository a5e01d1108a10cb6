import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import type { Committee, StandingSection } from '../../../shared/records/committee.ts'
import { DraftField } from '../../fields/draft-field.tsx'
import { Card } from '../../ui/card.tsx'
import { useCommitteeSettings } from './use-committee-settings.ts'

type Props = { readonly committee: Committee }

/** What every new agenda of the committee starts with. */
export function StandingSections({ committee }: Props) {
  const styles = useStyles()
  const { change } = useCommitteeSettings(committee)
  const { standingSections } = committee
  const add = () =>
    change((it) => ({
      standingSections: [...it.standingSections, { title: '', restricted: false, items: [] }],
    }))
  return (
    <Card heading="Standing items">
      <p className={styles.explained}>
        Every new agenda starts with these. Meetings that exist already keep theirs.
      </p>
      <ol className={styles.list}>
        {standingSections.map((section, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: standing sections have no identity but their place
          <StandingSectionRow key={index} committee={committee} section={section} index={index} />
        ))}
      </ol>
      <Button className={styles.add} icon={<AddRegular />} onClick={add}>
        Add a section
      </Button>
    </Card>
  )
}

type RowProps = { readonly committee: Committee; readonly section: StandingSection; readonly index: number }

function StandingSectionRow({ committee, section, index }: RowProps) {
  const styles = useStyles()
  const { change, draftOf } = useCommitteeSettings(committee)
  const changed = (current: Committee, changes: Partial<StandingSection>) => ({
    standingSections: current.standingSections.map((it, at) => (at === index ? { ...it, ...changes } : it)),
  })
  const without = (current: Committee) => ({
    standingSections: current.standingSections.filter((_, at) => at !== index),
  })
  const name = section.title || `section ${index + 1}`
  return (
    <li className={styles.row}>
      <DraftField
        label="Section"
        draft={draftOf(`standing/${index}/title`, section.title, (it, title) => changed(it, { title }))}
      />
      <DraftField
        label="Items, one a line"
        lines={4}
        draft={draftOf(`standing/${index}/items`, section.items.join('\n'), (it, text) =>
          changed(it, { items: text.split('\n') }),
        )}
      />
      <div className={styles.side}>
        <Checkbox
          label="Restricted"
          checked={section.restricted}
          onChange={(_, data) => change((it) => changed(it, { restricted: data.checked === true }))}
        />
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={`Remove ${name}`}
          onClick={() => change(without)}
        />
      </div>
    </li>
  )
}

const useStyles = makeStyles({
  explained: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px' },
  row: { display: 'grid', gridTemplateColumns: '1fr 2fr auto', gap: '16px', alignItems: 'start' },
  add: { justifySelf: 'start' },
  side: { display: 'grid', justifyItems: 'start', paddingTop: '24px' },
})
