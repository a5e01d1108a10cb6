import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { repeatedAbbreviations } from '../../../../shared/domain/notes/phrases.ts'
import type { Committee } from '../../../../shared/records/committee.ts'
import { Card } from '../../../ui/card.tsx'
import { PhraseRow } from './phrase-row.tsx'
import { usePhrases } from './use-phrases.ts'

type Props = { readonly committee: Committee }

/** Words that a few letters stand for while notes are taken. */
export function Phrases({ committee }: Props) {
  const styles = useStyles()
  const editing = usePhrases(committee)
  const repeated = repeatedAbbreviations(committee.phrases)
  return (
    <Card heading="Phrases">
      <p className={styles.explained}>
        In the notes, a stroke and the abbreviation stand for these words: /noted. Blanks in square brackets,
        such as [date], are gone through with the Tab key.
      </p>
      {committee.phrases.length > 0 && (
        <ol className={styles.list} aria-label="Phrases">
          {committee.phrases.map((phrase, at) => (
            <PhraseRow
              key={phrase.id}
              phrase={phrase}
              place={at + 1}
              isRepeated={repeated.has(phrase.abbreviation.toLowerCase())}
              editing={editing}
            />
          ))}
        </ol>
      )}
      <Button className={styles.add} icon={<AddRegular />} onClick={editing.add}>
        Add a phrase
      </Button>
    </Card>
  )
}

const useStyles = makeStyles({
  explained: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px' },
  add: { justifySelf: 'start' },
})
