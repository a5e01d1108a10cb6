import { makeStyles } from '@fluentui/react-components'
import { parseQuorum, writtenQuorum } from '../../../shared/domain/quorum.ts'
import type { Committee } from '../../../shared/records/committee.ts'
import { ParsedField } from '../../fields/parsed-field.tsx'
import { parseSeats, writtenSeats } from './seats.ts'
import { useCommitteeSettings, withStyle } from './use-committee-settings.ts'

type Props = { readonly committee: Committee }

/** How many must be present, and the seats that a quorum of all seats is worked out from. */
export function QuorumSetting({ committee }: Props) {
  const styles = useStyles()
  const { change } = useCommitteeSettings(committee)
  return (
    <div className={styles.fields}>
      <ParsedField
        label="Quorum"
        hint="A number such as 6, a fraction such as 1/3, or empty for none"
        written={writtenQuorum(committee.houseStyle.quorum)}
        faultOf={(text) =>
          parseQuorum(text) === undefined ? 'Write a number such as 6 or a fraction such as 1/3.' : undefined
        }
        onStore={(text) => {
          const quorum = parseQuorum(text)
          if (quorum !== undefined) change((it) => withStyle(it, { quorum }))
        }}
      />
      <ParsedField
        label="Seats, vacant ones too"
        hint="A number, or empty where every seat is taken"
        written={writtenSeats(committee.seats)}
        faultOf={(text) =>
          parseSeats(text) === undefined ? 'Write a number such as 15, or leave it empty.' : undefined
        }
        onStore={(text) => {
          const seats = parseSeats(text)
          if (seats !== undefined) change(() => ({ seats }))
        }}
      />
    </div>
  )
}

const useStyles = makeStyles({ fields: { display: 'grid', gap: '12px' } })
