import { makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import { ChangeCard, type OnChange } from './change-card.tsx'
import { type Begun, CommentCard, type OnComment } from './comment-card.tsx'
import { acceptedAs, type MarginEntry } from './entries.ts'
import { actOfKey, type EntryAct } from './entry-keys.ts'
import { FindingCard } from './finding-card.tsx'
import { goToFinding } from './go-to-finding.ts'
import { MarginCard } from './margin-card.tsx'
import type { Margin } from './use-margin.ts'
import { usePlacedCards } from './use-placed-cards.ts'

type Props = {
  readonly margin: Margin
  readonly on: OnChange & OnComment
  /** Whose comments can be taken back; null where none can. */
  readonly own: string | null
  /** Back to the words of an entry. */
  readonly onLeave: (entry: MarginEntry) => void
  /** A comment that is being written. */
  readonly children?: ReactNode
}

/** A remark that is being written, and the comment that it is of. */
type Writing = { readonly in: string; readonly remark: Begun }

/** Suggestions, comments and findings beside the words that they are about; one stop of the Tab key. */
export function ReviewMargin({ margin, on, own, onLeave, children }: Props) {
  const styles = useStyles()
  const { entries, current, select } = margin
  const [writing, setWriting] = useState<Writing | null>(null)
  const roving = useRovingFocus<HTMLUListElement>()
  usePlacedCards({ sheet: margin.sheet, margin: margin.place, current })
  const onKeyDown = (entry: MarginEntry) => (event: KeyboardEvent) => {
    const wanted = actOfKey(event, entry)
    if (wanted === null) return
    event.preventDefault()
    if (wanted === 'reply') setWriting({ in: entry.id, remark: on.begin() })
    else if (wanted === 'leave') onLeave(entry)
    else act(wanted, entry, on, own)
  }
  return (
    <ul
      ref={(element) => {
        margin.place.current = element
        roving.list.current = element
      }}
      aria-label="Suggestions and comments"
      className={styles.margin}
      onKeyDown={roving.onKeyDown}
    >
      {entries.map((entry, index) => (
        <li key={entry.id}>
          <MarginCard
            entry={entry}
            isCurrent={entry.id === current}
            isStop={current === null ? index === 0 : entry.id === current}
            onSelect={select}
            onKeyDown={onKeyDown(entry)}
          >
            <Inside
              entry={entry}
              on={on}
              own={own}
              writing={writing?.in === entry.id ? writing.remark : null}
              onWriting={(remark) => setWriting(remark && { in: entry.id, remark })}
            />
          </MarginCard>
        </li>
      ))}
      {children !== undefined && <li>{children}</li>}
    </ul>
  )
}

/** What a key asks for is what the button of the card does. */
function act(
  wanted: Exclude<EntryAct, 'reply' | 'leave'>,
  entry: MarginEntry,
  on: Props['on'],
  own: string | null,
): void {
  switch (entry.kind) {
    case 'change':
      if (wanted === 'accept') on.accept(entry.id, acceptedAs(entry))
      else if (wanted === 'refuse') on.refuse(entry.id)
      else if (wanted === 'take back') on.takeBack(entry.id)
      break
    case 'comment':
      if (wanted === 'resolve') on.resolve(entry.id, !entry.comment.isResolved)
      else if (wanted === 'remove' && isOwn(entry.comment.author, own)) on.remove(entry.id)
      break
    case 'finding':
      goToFinding(entry.finding)
  }
}

type InsideProps = Pick<Props, 'on' | 'own'> & {
  readonly entry: MarginEntry
  readonly writing: Begun | null
  readonly onWriting: (writing: Begun | null) => void
}

function Inside({ entry, on, own, writing, onWriting }: InsideProps) {
  switch (entry.kind) {
    case 'change':
      return <ChangeCard entry={entry} on={on} />
    case 'comment':
      return (
        <CommentCard
          comment={entry.comment}
          writing={writing}
          isOwn={isOwn(entry.comment.author, own)}
          on={on}
          onWriting={onWriting}
        />
      )
    case 'finding':
      return <FindingCard finding={entry.finding} onGo={goToFinding} />
  }
}

function isOwn(author: string, own: string | null): boolean {
  return own !== null && author === own
}

const useStyles = makeStyles({
  margin: {
    position: 'relative',
    minWidth: 0,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 820px)': { position: 'static', display: 'grid', gap: '8px' },
  },
})
