import { useState } from 'react'
import type { PublicMinuteId } from '../../../../shared/records/ids.ts'
import { say } from '../../../session/session.ts'
import type { SheetPart } from '../sheet/sheet-part.ts'
import type { Spot } from './minute-editor.tsx'

export type OpenMinute = {
  /** The minute that is being edited; null while none is. */
  readonly minuteId: PublicMinuteId | null
  readonly spot: Spot | null
  readonly show: (minuteId: PublicMinuteId, spot: Spot | null) => void
  /** Opens the minute that a block is of; says so where it is of none. */
  readonly showBlock: (blockId: string) => void
  /** Opens the next minute, or the one before. */
  readonly step: (by: 1 | -1) => void
}

/** Which minute the chair writes in: one at a time. */
export function useOpenMinute(parts: readonly SheetPart[]): OpenMinute {
  const [open, setOpen] = useState<Pick<OpenMinute, 'minuteId' | 'spot'>>({ minuteId: null, spot: null })
  const minutes = parts.flatMap(({ minute }) => (minute === null ? [] : [minute.minuteId]))
  const show = (minuteId: PublicMinuteId, spot: Spot | null) => setOpen({ minuteId, spot })
  return {
    ...open,
    show,
    showBlock: (blockId) => {
      const part = parts.find(({ title, body }) =>
        [...title, ...body].some(({ block }) => block.id === blockId),
      )
      if (part?.minute == null)
        say('This is printed from the records. A comment can say what is to be changed.')
      else show(part.minute.minuteId, null)
    },
    step: (by) => {
      const at = open.minuteId === null ? -1 : minutes.indexOf(open.minuteId)
      const next = minutes[at < 0 ? 0 : at + by]
      if (next === undefined) say(by === 1 ? 'This is the last item.' : 'This is the first item.')
      else show(next, null)
    },
  }
}
