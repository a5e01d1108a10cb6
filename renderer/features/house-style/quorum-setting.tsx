import { makeStyles } from '@fluentui/react-components'
import { parseQuorum, QUORUM_PRESETS, writtenQuorum } from '../../../shared/domain/attendance/quorum.ts'
import type { Committee } from '../../../shared/records/committee.ts'
import { ParsedField } from '../../fields/parsed-field.tsx'
import { FieldWithOffers } from '../../ui/field-with-offers.tsx'
import { parseSeats, writtenSeats } from './seats.ts'
import { useCommitteeSettings, withStyle } from './use-committee-settings.ts'

type Props = { readonly committee: Committee }

const LEGAL = QUORUM_PRESETS.map(({ name, rule }) => ({ text: writtenQuorum(rule), about: name }))

/** How many must be present, and the seats that a quorum of all seats is worked out from. */
export function QuorumSetting({ committee }: Props) {
  const styles = useStyles()
  const { change } = useCommitteeSettings(committee)
  const store = (text: string) => {
    const quorum = parseQuorum(text)
    if (quorum !== undefined) change((it) => withStyle(it, { quorum }))
  }
  return (
    <div className={styles.fields}>
      <FieldWithOffers label="Quorums that the law sets" offers={LEGAL} onChoose={store}>
        <ParsedField
          label="Quorum"
          hint="A number such as 6, a fraction such as 1/3 or 1/3 of seats, or empty for none"
          written={writtenQuorum(committee.houseStyle.quorum)}
          faultOf={(text) =>
            parseQuorum(text) === undefined
              ? 'Write a number such as 6 or a fraction such as 1/3.'
              : undefined
          }
          onStore={store}
        />
      </FieldWithOffers>
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
