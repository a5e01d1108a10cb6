import { readDays, writtenDays } from '../../../shared/domain/meeting/future-meetings.ts'
import type { Committee } from '../../../shared/records/committee.ts'
import { ParsedField } from '../../fields/parsed-field.tsx'
import { Card } from '../../ui/card.tsx'
import { useCommitteeSettings } from './use-committee-settings.ts'

type Props = { readonly committee: Committee }

/** The days on which the committee is known to meet, for the item that tells of them. */
export function FutureMeetings({ committee }: Props) {
  const { change } = useCommitteeSettings(committee)
  return (
    <Card heading="Meetings to come">
      <ParsedField
        label="Days, one a line"
        hint="An agenda offers them under “Date of next meeting”, with the meetings that are planned already"
        lines={4}
        written={writtenDays(committee.futureMeetings)}
        faultOf={(text) =>
          readDays(text) === undefined ? 'Write days such as 16/3/2023, one a line.' : undefined
        }
        onStore={(text) => change((it) => ({ futureMeetings: [...(readDays(text) ?? it.futureMeetings)] }))}
      />
    </Card>
  )
}
