import type { Committee } from '../../../shared/records/committee.ts'
import { useDraft } from '../../data/use-draft.ts'
import { FieldWithOffers } from '../../ui/field-with-offers.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommitteeSettings, withStyle } from './use-committee-settings.ts'

type Props = { readonly committee: Committee }

const USUAL = ['Chair', 'Chairman', 'Chairwoman', 'Chairperson'].map((text) => ({ text }))

/** What whoever presides is called: any word, with the usual ones on offer. */
export function ChairWord({ committee }: Props) {
  const { draftOf } = useCommitteeSettings(committee)
  const [word, setWord, flush] = useDraft(
    draftOf('chairWord', committee.houseStyle.chairWord, (it, chairWord) => withStyle(it, { chairWord })),
  )
  const choose = (text: string) => {
    setWord(text)
    void flush()
  }
  return (
    <FieldWithOffers label="Usual words for the chair" offers={USUAL} onChoose={choose}>
      <TextField label="The chair is called" value={word} onChange={setWord} onLeave={() => void flush()} />
    </FieldWithOffers>
  )
}
