import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { namesApart } from '../../../../shared/domain/people/names-apart.ts'
import type { Person } from '../../../../shared/records/person.ts'
import type { Cast } from '../../../../shared/records/vote.ts'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import { CAST_KEYS } from '../desk-keys.ts'
import type { VoteSlipModel } from './use-vote-slip.ts'

type Props = { readonly slip: VoteSlipModel }

/** A recorded vote: one key a person, and the next one is due. */
export function VoteNames({ slip }: Props) {
  const styles = useStyles()
  const { list, onKeyDown, focusRow } = useRovingFocus<HTMLUListElement>()
  const nameOf = namesApart(slip.voters)
  const castOf = new Map(slip.draft.named.casts.map(({ personId, cast }) => [personId, cast]))
  const mark = (person: Person, at: number, cast: Cast) => {
    flushSync(() => slip.setCast(person.id, cast)) // whether a casting vote is due is known by then
    if (at + 1 < slip.voters.length) focusRow(at + 1)
    else focusWhatFollows(list.current)
  }
  if (slip.voters.length === 0)
    return <p className={styles.nobody}>Nobody who may vote is marked as present: mark them under People.</p>
  return (
    <div>
      <p className={styles.keys}>
        <kbd>F</kbd> for · <kbd>A</kbd> against · <kbd>B</kbd> abstain · <kbd>N</kbd> did not vote ·{' '}
        <Button size="small" appearance="subtle" onClick={() => slip.setRest('for')}>
          All the others for
        </Button>
      </p>
      <ul className={styles.list} ref={list} onKeyDown={onKeyDown} aria-label="Votes">
        {slip.voters.map((person, at) => (
          <VoteRow
            key={person.id}
            name={nameOf(person)}
            cast={castOf.get(person.id) ?? null}
            isFirst={at === 0}
            onMark={(cast) => mark(person, at, cast)}
            onClear={() => slip.setCast(person.id, null)}
          />
        ))}
      </ul>
    </div>
  )
}

/** On a tie the casting vote; else the button. */
function focusWhatFollows(list: HTMLElement | null): void {
  const form = list?.closest('form')
  const casting = form?.querySelector<HTMLElement>('[data-casting] input:checked')
  const next = casting ?? form?.querySelector<HTMLElement>('button[type="submit"]:not(:disabled)')
  next?.focus()
}

type RowProps = {
  readonly name: string
  readonly cast: Cast | null
  readonly isFirst: boolean
  readonly onMark: (cast: Cast) => void
  readonly onClear: () => void
}

function VoteRow({ name, cast, isFirst, onMark, onClear }: RowProps) {
  const styles = useStyles()
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const marked = CAST_KEYS.find(({ key }) => key === event.key.toLowerCase())
    if (marked !== undefined) onMark(marked.cast)
    else if (event.key === 'Delete' || event.key === 'Backspace') onClear()
    else if (event.key === 'Enter') event.currentTarget.closest('form')?.requestSubmit()
    else return
    event.preventDefault()
  }
  return (
    <li className={styles.item}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one stop of the Tab key */}
      <div
        role="group"
        data-row
        tabIndex={isFirst ? 0 : -1}
        aria-label={`${name}: ${cast ?? 'not said yet'}`}
        className={styles.row}
        onKeyDown={onKey}
      >
        <span className={styles.name}>{name}</span>
        <div className={styles.marks}>
          {CAST_KEYS.map((it) => (
            <ToggleButton
              key={it.cast}
              size="small"
              tabIndex={-1}
              appearance={it.cast === cast ? 'primary' : 'subtle'}
              checked={it.cast === cast}
              className={styles.mark}
              aria-label={`${it.label}: ${name}`}
              title={it.label}
              onClick={() => onMark(it.cast)}
            >
              {it.short}
            </ToggleButton>
          ))}
        </div>
      </div>
    </li>
  )
}

const useStyles = makeStyles({
  keys: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  nobody: { margin: 0 },
  list: {
    columnWidth: '260px', // read down: the arrows go that way
    columnGap: '24px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: {
    breakInside: 'avoid',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '2px 4px',
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  marks: { display: 'flex', gap: '2px' },
  mark: { minWidth: '28px', padding: '0 6px' },
})
