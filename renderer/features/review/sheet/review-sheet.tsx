import '../../../editor/review/changes.css'
import '../../../preview/document-preview.css'
import './review-sheet.css'
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  type RefObject,
} from 'react'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import type { MarkedBlock } from '../marks/marked.ts'
import { MarkedParagraph } from './marked-paragraph.tsx'
import type { SheetPart } from './sheet-part.ts'

type Props = {
  readonly parts: readonly SheetPart[]
  /** The suggestion or comment in hand. */
  readonly current: string | null
  readonly sheet: RefObject<HTMLElement | null>
  readonly label: string
  /** The words of a suggestion or comment were chosen. */
  readonly onPick: (id: string) => void
  /** The keys are on a block. */
  readonly onBlock?: (blockId: string) => void
  /** Enter on a block. */
  readonly onEnter?: (blockId: string) => void
  /** Draws a minute in its own way; without it, it stands there as it prints. */
  readonly minute?: (part: SheetPart, printed: ReactNode) => ReactNode
}

/** The notes as they will print, with what was put in, taken out and talked about; arrows go from block to block. */
export function ReviewSheet({ parts, current, sheet, label, onPick, onBlock, onEnter, minute }: Props) {
  const roving = useRovingFocus<HTMLElement>()
  const onClick = (event: MouseEvent) => {
    const [id] = closest(event.target, '[data-mark]')?.dataset.mark?.split(' ') ?? []
    if (id !== undefined) onPick(id)
  }
  const onFocus = (event: FocusEvent) => {
    const { block } = closest(event.target, '[data-block]')?.dataset ?? {}
    if (block !== undefined) onBlock?.(block)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target === event.currentTarget && event.key === 'ArrowDown') roving.focusRow(0)
    else if (event.key === 'Enter' && isBlock(event.target)) onEnter?.(event.target.dataset.block ?? '')
    else return roving.onKeyDown(event)
    event.preventDefault()
  }
  return (
    <article
      ref={(element) => {
        sheet.current = element
        roving.list.current = element
      }}
      className="preview-sheet review-sheet"
      lang="en-GB"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its blocks are gone through by the arrows
      tabIndex={0}
      onClick={onClick}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {parts.map((part) => {
        const printed = <Blocks blocks={part.body} current={current} />
        return (
          <section
            key={part.minute?.minuteId ?? 'head'}
            className="preview-part"
            aria-label={part.minute?.called ?? 'Head of the notes'}
          >
            <Blocks blocks={part.title} current={current} />
            {minute === undefined || part.minute === null ? printed : minute(part, printed)}
          </section>
        )
      })}
    </article>
  )
}

function closest(target: EventTarget, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}

function isBlock(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset.block !== undefined
}

type BlocksProps = { readonly blocks: readonly MarkedBlock[]; readonly current: string | null }

const Blocks = memo(function Blocks({ blocks, current }: BlocksProps) {
  return blocks.map((marked, index) => (
    <MarkedParagraph
      // biome-ignore lint/suspicious/noArrayIndexKey: the halves of a paragraph that was split have one id
      key={`${marked.block.id} ${index}`}
      marked={marked}
      current={isAbout(marked, current) ? current : null}
    />
  ))
})

/** Only the blocks that the entry in hand is about are drawn anew. */
function isAbout({ runs, end }: MarkedBlock, current: string | null): boolean {
  if (current === null) return false
  return (
    end?.id === current ||
    runs.some(({ mark, quotedBy }) => mark?.id === current || quotedBy.includes(current))
  )
}
