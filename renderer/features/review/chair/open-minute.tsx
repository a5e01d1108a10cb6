import type { MouseEvent, ReactNode } from 'react'
import type { StateCache } from '../../../editor/state-cache.ts'
import type { SheetPart } from '../sheet/sheet-part.ts'
import type { Reading } from './chair-view.ts'
import { MinuteEditor } from './minute-editor.tsx'
import type { OpenMinute as Open } from './use-open-minute.ts'
import type { ReadingActs } from './use-reading.ts'

type Props = {
  readonly part: SheetPart
  /** The minute as it stands there while it is not edited. */
  readonly printed: ReactNode
  readonly open: Open
  readonly reading: Reading
  readonly states: StateCache
  readonly acts: ReadingActs
  readonly current: string | null
}

/** What was minuted: a click on it, or Enter on one of its blocks, makes it the editor. */
export function OpenMinute({ part: { minute }, printed, open, reading, states, acts, current }: Props) {
  if (minute === null) return printed
  const { minuteId, itemId, called } = minute
  const onClick = ({ clientX, clientY }: MouseEvent) => open.show(minuteId, { left: clientX, top: clientY })
  if (open.minuteId !== minuteId)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of its blocks
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      <div className="preview-part review-minute" onClick={onClick}>
        {printed}
      </div>
    )
  const { snapshot, edits, comments } = reading
  const base = snapshot.minutes.find(({ id }) => id === minuteId)?.body
  if (base === undefined) return printed
  return (
    <div className="preview-part review-minute review-editing">
      <MinuteEditor
        {...{ states, snapshot, minuteId, itemId, called, base, comments, current }}
        editId={acts.editOf(minuteId)}
        body={edits.find((it) => it.minuteId === minuteId)?.body ?? base}
        spot={open.spot}
        onChange={acts.write}
      />
    </div>
  )
}
