import { makeStyles } from '@fluentui/react-components'
import { countsOf } from './counts.ts'
import { askedWords, foundSentences } from './found-words.ts'
import type { OpenedFile } from './open-chair-return.ts'

type Found = Omit<Extract<OpenedFile, { kind: 'found' }>, 'kind'>

/** What is in a file, before it is brought in. */
export function FoundInFile({ found }: { readonly found: Found }) {
  const styles = useStyles()
  const { asked, file, fileName, isByWords } = found
  const about = { reviewer: asked.review.reviewer, isByWords, leftOut: file.leftOut }
  return (
    <div className={styles.found}>
      <p className={styles.words}>{fileName}</p>
      <p className={styles.words}>
        <strong>{askedWords(asked)}</strong>
      </p>
      {foundSentences(countsOf(found), about).map((sentence) => (
        <p key={sentence} className={styles.words}>
          {sentence}
        </p>
      ))}
    </div>
  )
}

const useStyles = makeStyles({
  found: { display: 'grid', gap: '8px' },
  words: { margin: 0, overflowWrap: 'anywhere' },
})
