import { makeStyles, tokens } from '@fluentui/react-components'
import { parseQuorum, writtenQuorum } from '../../../shared/domain/quorum.ts'
import { type Committee, RECORD_WORDS } from '../../../shared/records/committee.ts'
import type { HouseStyle } from '../../../shared/records/house-style.ts'
import { DraftField } from '../../fields/draft-field.tsx'
import { ParsedField } from '../../fields/parsed-field.tsx'
import { Card } from '../../ui/card.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DeleteCommittee } from './delete-committee.tsx'
import { StandingSections } from './standing-sections.tsx'
import { styleExamples } from './style-examples.ts'
import { SettingWithExample, StyleSettings } from './style-settings.tsx'
import { useCommitteeSettings } from './use-committee-settings.ts'

type Props = { readonly committee: Committee }

/** Who the committee is, how it writes, and what its agendas start with. */
export function HouseStyleScreen({ committee }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.page}>
      <CommitteeDetails committee={committee} />
      <WritingStyle committee={committee} />
      <StandingSections committee={committee} />
      <DeleteCommittee committee={committee} />
    </div>
  )
}

function CommitteeDetails({ committee }: Props) {
  const styles = useStyles()
  const { change, draftOf } = useCommitteeSettings(committee)
  const { contact } = committee
  return (
    <Card heading="The committee">
      <div className={styles.fields}>
        <DraftField
          label="Council"
          draft={draftOf('council', committee.council, (_, council) => ({ council }))}
        />
        <DraftField label="Name" draft={draftOf('name', committee.name, (_, name) => ({ name }))} />
        <DraftField
          label="Short name"
          hint="In resolutions and file names, such as KCSP"
          draft={draftOf('shortName', committee.shortName, (_, shortName) => ({ shortName }))}
        />
        <ChoiceField
          label="The record is called"
          value={committee.recordCalled}
          choices={RECORD_WORDS.map((value) => ({ value, label: value }))}
          onChange={(recordCalled) => change(() => ({ recordCalled }))}
        />
      </div>
      <h3 className={styles.subheading}>Whom the agenda says to ask</h3>
      <div className={styles.fields}>
        <DraftField
          label="Contact name"
          draft={draftOf('contact.name', contact.name, (it, name) => ({ contact: { ...it.contact, name } }))}
        />
        <DraftField
          label="Telephone"
          type="tel"
          draft={draftOf('contact.telephone', contact.telephone, (it, telephone) => ({
            contact: { ...it.contact, telephone },
          }))}
        />
        <DraftField
          label="Email"
          type="email"
          draft={draftOf('contact.email', contact.email, (it, email) => ({
            contact: { ...it.contact, email },
          }))}
        />
      </div>
    </Card>
  )
}

function WritingStyle({ committee }: Props) {
  const { change, draftOf } = useCommitteeSettings(committee)
  const { houseStyle } = committee
  const examples = styleExamples(houseStyle)
  return (
    <Card heading="House style">
      <StyleSettings style={houseStyle} onChange={(style) => change((it) => withStyle(it, style))} />
      <SettingWithExample example={examples.memberNoun}>
        <DraftField
          label="A member who is not named is called"
          draft={draftOf('memberNoun', houseStyle.memberNoun, (it, memberNoun) =>
            withStyle(it, { memberNoun }),
          )}
        />
      </SettingWithExample>
      <SettingWithExample example={examples.quorum}>
        <ParsedField
          label="Quorum"
          hint="A number such as 6, a fraction such as 1/3, or empty for none"
          written={writtenQuorum(houseStyle.quorum)}
          faultOf={(text) =>
            parseQuorum(text) === undefined
              ? 'Write a number such as 6 or a fraction such as 1/3.'
              : undefined
          }
          onStore={(text) => {
            const quorum = parseQuorum(text)
            if (quorum !== undefined) change((it) => withStyle(it, { quorum }))
          }}
        />
      </SettingWithExample>
    </Card>
  )
}

function withStyle({ houseStyle }: Committee, style: Partial<HouseStyle>) {
  return { houseStyle: { ...houseStyle, ...style } }
}

const useStyles = makeStyles({
  page: { display: 'grid', gap: '24px', maxWidth: '960px' },
  subheading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: '16px',
    alignItems: 'start',
  },
})
