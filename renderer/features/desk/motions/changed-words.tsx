import { makeStyles, tokens } from '@fluentui/react-components'
import { Fragment, memo } from 'react'
import { wordChanges } from '../../../../shared/domain/motions/word-changes.ts'
import { HEARD_ONLY } from '../../../ui/heard-only.ts'

type Props = { readonly before: string; readonly after: string }

/** Words with what was put into them and what was taken out, word by word: to be seen without colour, and to be heard. */
export const ChangedWords = memo(function ChangedWords({ before, after }: Props) {
  const styles = useStyles()
  return (
    <>
      {wordChanges(before, after).map(({ kind, text }, place) => {
        const key = `${place} ${text}`
        if (kind === 'kept') return <Fragment key={key}>{text}</Fragment>
        const words = text.trimStart()
        return (
          <Fragment key={key}>
            {text.slice(0, text.length - words.length)}
            {kind === 'added' ? (
              <ins className={styles.added}>{words}</ins>
            ) : (
              <del className={styles.removed}>{words}</del>
            )}
          </Fragment>
        )
      })}
    </>
  )
})

const useStyles = makeStyles({
  added: {
    color: tokens.colorPaletteGreenForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    '@media (forced-colors: active)': { color: 'CanvasText' },
    '::before': { ...HEARD_ONLY, content: '" [added: "' },
    '::after': { ...HEARD_ONLY, content: '"] "' },
  },
  removed: {
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: 'line-through',
    '@media (forced-colors: active)': { color: 'GrayText' },
    '::before': { ...HEARD_ONLY, content: '" [taken out: "' },
    '::after': { ...HEARD_ONLY, content: '"] "' },
  },
})
