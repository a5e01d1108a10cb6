import { makeStyles, tokens } from '@fluentui/react-components'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { notesDocument } from '../../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { ItemId } from '../../../shared/records/ids.ts'
import { DocumentPreview } from '../../preview/document-preview.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'

type Props = { readonly snapshot: MeetingSnapshot; readonly currentItem: ItemId | undefined }

/** The whole record as it will print, at the item in hand. It may lag behind the keys; the keys never wait for it. */
export function DeskPreview({ snapshot, currentItem }: Props) {
  const styles = useStyles()
  const shown = useDeferredValue(snapshot)
  const document = useMemo(() => notesDocument(shown, 'clean'), [shown])
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    sheet.current?.querySelector(`[data-block="${currentItem}-heading"]`)?.scrollIntoView({ block: 'start' })
  }, [currentItem])
  return (
    <ScrollRegion className={styles.desk} ref={sheet} label="The notes as they will print">
      <DocumentPreview
        document={document}
        {...(currentItem === undefined ? {} : { currentPrefix: currentItem })}
      />
    </ScrollRegion>
  )
}

const useStyles = makeStyles({
  desk: {
    height: '100%',
    overflow: 'auto',
    boxSizing: 'border-box',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
})
