import { makeStyles, tokens } from '@fluentui/react-components'
import { type Committee, RECORD_WORDS } from '../../../shared/records/committee.ts'
import { DraftField } from '../../fields/draft-field.tsx'
import { Card } from '../../ui/card.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DeleteCommittee } from './delete-committee.tsx'
import { FutureMeetings } from './future-meetings.tsx'
import { NoticeSetting } from './notice/notice-setting.tsx'
import { Phrases } from './phrases/phrases.tsx'
import { Sentences } from './sentences/sentences.tsx'
import { StandingSections } from './standing-sections.tsx'
import { useCommitteeSettings } from './use-committee-settings.ts'
import { WritingStyle } from './writing-style.tsx'

type Props = { readonly committee: Committee }

/** Who the committee is, how it writes, and what its agendas and its notes start with. */
export function HouseStyleScreen({ committee }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.page}>
      <CommitteeDetails committee={committee} />
      <WritingStyle committee={committee} />
      <Sentences committee={committee} />
      <Phrases committee={committee} />
      <StandingSections committee={committee} />
      <FutureMeetings committee={committee} />
      <NoticeSetting committee={committee} />
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
