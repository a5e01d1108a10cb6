import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular, CheckmarkRegular, DismissRegular } from '@fluentui/react-icons'
import type { OnConflict } from '../../../../shared/domain/review/accepted.ts'
import { CardHead } from './card-head.tsx'
import type { ChangeEntry } from './entries.ts'
import { changeVerb } from './entry-words.ts'

export type OnChange = {
  readonly accept: (id: string, onConflict: OnConflict) => void
  readonly refuse: (id: string) => void
  readonly takeBack: (id: string) => void
}

type Props = { readonly entry: ChangeEntry; readonly on: OnChange }

/** A change of words, and what can be done about it. */
export function ChangeCard({ entry, on }: Props) {
  const styles = useStyles()
  return (
    <>
      <CardHead author={entry.author} at={entry.at}>
        {entry.isUntracked && <span className={styles.quiet}>not recorded as a change</span>}
      </CardHead>
      <Words entry={entry} />
      <div className={styles.buttons}>
        <Buttons entry={entry} on={on} />
      </div>
    </>
  )
}

function Words({ entry: { what, standing, isMove } }: Pick<Props, 'entry'>) {
  const styles = useStyles()
  switch (standing.is) {
    case 'conflict':
      return (
        <dl className={styles.texts}>
          <dt>You changed this too. The notes say</dt>
          <dd>{standing.ours === '' ? 'nothing' : standing.ours}</dd>
          <dt>The chair would have</dt>
          <dd>{standing.theirs === '' ? 'nothing' : standing.theirs}</dd>
        </dl>
      )
    case 'made already':
      return <p className={styles.said}>The notes say so already: {what.after}</p>
    case 'open':
    case 'by hand':
    case 'being made':
      return (
        <p className={styles.said}>
          <span className={styles.quiet}>{isMove ? 'Moved' : changeVerb(what)}</span>{' '}
          {what.kind !== 'inserted' && shown(what.before) && <del className={styles.gone}>{what.before}</del>}{' '}
          {what.kind !== 'deleted' && shown(what.after) && <ins className={styles.come}>{what.after}</ins>}
          {standing.is === 'by hand' && (
            <span className={styles.hint}>
              This is printed from the records: change it there, then tick it off.
            </span>
          )}
        </p>
      )
  }
}

function shown(text: string): boolean {
  return text.trim() !== ''
}

function Buttons({ entry: { id, standing }, on }: Props) {
  const accept = (onConflict: OnConflict) => () => on.accept(id, onConflict)
  switch (standing.is) {
    case 'open':
      return (
        <>
          <Accept words="Accept" onClick={accept('leave')} />
          <Refuse words="Refuse" onClick={() => on.refuse(id)} />
        </>
      )
    case 'conflict':
      return (
        <>
          <Accept words="Take the chair’s" onClick={accept('theirs')} />
          {standing.canBeBoth && <Accept words="Take both" onClick={accept('both')} />}
          <Refuse words="Keep yours" onClick={() => on.refuse(id)} />
        </>
      )
    case 'made already':
      return <Accept words="Tick off" onClick={accept('leave')} />
    case 'by hand':
      return (
        <>
          <Accept words="Tick off" onClick={accept('leave')} />
          <Refuse words="Refuse" onClick={() => on.refuse(id)} />
        </>
      )
    case 'being made':
      return (
        <Button size="small" appearance="subtle" icon={<ArrowUndoRegular />} onClick={() => on.takeBack(id)}>
          Take back
        </Button>
      )
  }
}

type ButtonProps = { readonly words: string; readonly onClick: () => void }

function Accept({ words, onClick }: ButtonProps) {
  return (
    <Button size="small" icon={<CheckmarkRegular />} onClick={onClick}>
      {words}
    </Button>
  )
}

function Refuse({ words, onClick }: ButtonProps) {
  return (
    <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClick}>
      {words}
    </Button>
  )
}

const useStyles = makeStyles({
  said: { margin: 0, maxHeight: '9em', overflow: 'auto', overflowWrap: 'anywhere' },
  texts: {
    margin: 0,
    maxHeight: '14em',
    overflow: 'auto',
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: '0 0 4px', whiteSpace: 'pre-line' },
  },
  gone: { color: tokens.colorPaletteRedForeground1, whiteSpace: 'pre-line' },
  come: { color: tokens.colorPaletteGreenForeground1, whiteSpace: 'pre-line' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
})
