import type { Committee } from '../../../shared/records/committee.ts'
import { CONFIRMATION_FORMS } from '../../../shared/records/house-style.ts'
import { chairWordOf } from '../../../shared/wording/chair-word.ts'
import { DraftField } from '../../fields/draft-field.tsx'
import { Card } from '../../ui/card.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { ChairWord } from './chair-word.tsx'
import { QuorumSetting } from './quorum-setting.tsx'
import { styleExamples } from './style-examples.ts'
import { SettingWithExample, StyleSettings } from './style-settings.tsx'
import { useCommitteeSettings, withStyle } from './use-committee-settings.ts'

type Props = { readonly committee: Committee }

/** How the committee writes: every setting beside what it prints. */
export function WritingStyle({ committee }: Props) {
  const { change, draftOf } = useCommitteeSettings(committee)
  const { houseStyle } = committee
  const examples = styleExamples(houseStyle, committee.seats)
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
      <SettingWithExample example={examples.chairWord}>
        <ChairWord committee={committee} />
      </SettingWithExample>
      <SettingWithExample example={examples.confirmation}>
        <SelectField
          label="The last record is confirmed with"
          value={houseStyle.confirmation}
          choices={CONFIRMATION_FORMS.map((value) => ({
            value,
            label: value.replace('{chair}', chairWordOf(houseStyle)),
          }))}
          onChange={(confirmation) => change((it) => withStyle(it, { confirmation }))}
        />
      </SettingWithExample>
      <SettingWithExample example={examples.quorum}>
        <QuorumSetting committee={committee} />
      </SettingWithExample>
    </Card>
  )
}
