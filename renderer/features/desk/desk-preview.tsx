import { makeStyles, tokens } from '@fluentui/react-components'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { notesDocument } from '../../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting-snapshot.ts'
import type { ItemId } from '../../../shared/records/ids.ts'
import { NotesPreview } from '../../preview/notes-preview.tsx'

type Props = { readonly snapshot: MeetingSnapshot; readonly currentItem: ItemId | undefined }

/** The whole record as it will print, at the item in hand. It may lag behind the keys; the keys never wait for it. */
export function DeskPreview({ snapshot, currentItem }: Props) {
  const styles = useStyles()
  const shown = useDeferredValue(snapshot)
  const document = useMemo(() => notesDocument(shown, 'clean'), [shown])
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    sheet.current
      ?.querySelector(`[data-block="${currentItem}-heading"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [currentItem])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div
      className={styles.desk}
      ref={sheet}
      tabIndex={0}
      role="region"
      aria-label="The notes as they will print"
    >
      <NotesPreview
        document={document}
        {...(currentItem === undefined ? {} : { currentPrefix: currentItem })}
      />
    </div>
  )
}

const useStyles = makeStyles({
  desk: {
    minHeight: '100%',
    boxSizing: 'border-box',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
})
