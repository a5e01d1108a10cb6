import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PaperHash } from '../../../../shared/records/paper.ts'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import type { PageReader } from '../../../word/pages/page-reader.ts'
import { usePaperBytes } from './use-paper-bytes.ts'

/** A PDF, page by page; Page Up and Page Down turn the pages. */
export function PdfPreview({ hash }: { readonly hash: PaperHash }) {
  const shown = usePaperBytes(hash, openPdf)
  switch (shown.kind) {
    case 'reading':
      return <p role="status">Opening the paper…</p>
    case 'failed':
      return <p role="alert">{shown.sentence}</p>
    case 'read':
      return <Pages count={shown.value} reader={shown.reader} />
  }
}

function openPdf(reader: PageReader, bytes: Uint8Array): Promise<number | null> {
  return reader.openPdf(bytes)
}

/** Drawn twice as fine as it is shown, so that it stays sharp when the window is enlarged. */
const DOTS_ACROSS = 1600

function Pages({ count, reader }: { readonly count: number; readonly reader: PageReader }) {
  const styles = useStyles()
  const [page, setPage] = useState(1)
  const { canvas, words } = useDrawnPage(reader, page)
  const sheet = useRef<HTMLElement>(null)
  // Whoever opens a paper wants to turn its pages.
  useEffect(() => sheet.current?.focus(), [])
  const turn = (by: number) => setPage(Math.min(count, Math.max(1, page + by)))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return
    event.preventDefault()
    turn(event.key === 'PageDown' ? 1 : -1)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of what stands in it
    <div className={styles.pages} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label="Previous page"
          disabledFocusable={page === 1}
          onClick={() => turn(-1)}
        />
        <span role="status">{`Page ${page} of ${count}`}</span>
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label="Next page"
          disabledFocusable={page === count}
          onClick={() => turn(1)}
        />
      </div>
      <ScrollRegion className={styles.sheet} label={`Page ${page}`} ref={sheet}>
        <canvas ref={canvas} className={styles.page} role="img" aria-label={words || `Page ${page}`} />
      </ScrollRegion>
    </div>
  )
}

/** Draws a page as soon as the worker has; a page that was turned on meanwhile is not shown. */
function useDrawnPage(reader: PageReader, page: number) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [words, setWords] = useState('')
  useEffect(() => {
    let isGone = false
    void reader.draw(page, DOTS_ACROSS).then((drawn) => {
      const sheet = canvas.current
      if (isGone || sheet === null) return
      setWords(drawn?.words ?? 'This page cannot be drawn.')
      sheet.width = drawn?.picture.width ?? 1
      sheet.height = drawn?.picture.height ?? 1
      if (drawn !== null) sheet.getContext('2d')?.drawImage(drawn.picture, 0, 0)
    })
    return () => {
      isGone = true
    }
  }, [reader, page])
  return { canvas, words }
}

const useStyles = makeStyles({
  pages: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'center', gap: '8px' },
  sheet: {
    flex: 1,
    overflow: 'auto',
    padding: '12px',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  page: { maxWidth: '100%', boxShadow: tokens.shadow4, backgroundColor: '#ffffff' },
})
