import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent, ReactNode } from 'react'
import type { MarginEntry } from './entries.ts'
import { entryLabel } from './entry-words.ts'

type Props = {
  readonly entry: MarginEntry
  readonly isCurrent: boolean
  /** Whether the Tab key stops here: one card of the margin. */
  readonly isStop: boolean
  readonly onSelect: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

/** The frame of everything in the margin: it stands beside its words, and comes forward while it is in hand. */
export function MarginCard({ entry, isCurrent, isStop, onSelect, onKeyDown, children }: Props) {
  const styles = useStyles()
  const isConflict = entry.kind === 'change' && entry.standing.is === 'conflict'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one stop of the Tab key
    <div
      role="group"
      data-row
      data-entry={entry.id}
      data-beside={entry.blockId}
      data-kind={isConflict ? 'conflict' : entry.kind}
      tabIndex={isStop ? 0 : -1}
      aria-label={entryLabel(entry)}
      aria-current={isCurrent || undefined}
      className={mergeClasses(
        styles.card,
        entry.kind === 'comment' && styles.comment,
        (isConflict || entry.kind === 'finding') && styles.warning,
        isCurrent && styles.current,
      )}
      onFocus={() => onSelect(entry.id)}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

const useStyles = makeStyles({
  card: {
    position: 'absolute',
    insetInline: '4px 12px',
    boxSizing: 'border-box',
    display: 'grid',
    gap: '6px',
    padding: '8px 10px 8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorPaletteGreenBorderActive}`,
    transitionProperty: 'inset-block-start, box-shadow',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    '@media (max-width: 820px)': { position: 'static' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  comment: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  current: {
    zIndex: 1,
    insetInlineStart: '-6px',
    boxShadow: tokens.shadow8,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
})
