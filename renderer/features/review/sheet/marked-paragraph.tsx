import { Fragment, memo, type ReactNode } from 'react'
import { labelOf } from '../../../../shared/documents/plain-text.ts'
import { classOf, elementOf } from '../../../preview/printed-element.ts'
import type { Mark, MarkedBlock, MarkedRun } from '../marks/marked.ts'

type Props = {
  readonly marked: MarkedBlock
  /** The suggestion or comment in hand, where it is about this block; null else. */
  readonly current: string | null
}

/** A block as it will print, with what was put in and taken out: to be seen without colour, and to be heard. */
export const MarkedParagraph = memo(function MarkedParagraph({ marked, current }: Props) {
  const { block, runs, end } = marked
  const Element = elementOf(block)
  const label = labelOf(block)
  return (
    <Element className={classOf(block)} data-block={block.id} data-row tabIndex={-1}>
      {label !== '' && <span className="preview-label">{label} </span>}
      <span className="preview-words">
        {runs.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity of their own
          <RunWords key={index} run={run} current={current} />
        ))}
        {end !== null && (
          <Changed mark={end} current={current}>
            ¶
          </Changed>
        )}
      </span>
    </Element>
  )
})

function RunWords({ run, current }: { readonly run: MarkedRun; readonly current: string | null }) {
  const words = <Looks run={run} />
  const changed = run.mark === null ? words : <Changed {...{ mark: run.mark, current }}>{words}</Changed>
  if (run.quotedBy.length === 0) return changed
  const isCurrent = current !== null && run.quotedBy.includes(current)
  return (
    <mark className="review-quoted" data-mark={run.quotedBy.join(' ')} data-current={isCurrent || undefined}>
      {changed}
    </mark>
  )
}

type ChangedProps = {
  readonly mark: Mark
  readonly current: string | null
  readonly children: ReactNode
}

function Changed({ mark, current, children }: ChangedProps) {
  const Element = mark.kind === 'inserted' ? 'ins' : 'del'
  return (
    <Element
      className={`review-${mark.kind}`}
      data-mark={mark.id}
      data-current={mark.id === current || undefined}
    >
      {children}
    </Element>
  )
}

function Looks({ run }: { readonly run: MarkedRun }) {
  const words = run.text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
  const emphasised = run.italic === true ? <em>{words}</em> : words
  return run.bold === true ? <strong>{emphasised}</strong> : emphasised
}
