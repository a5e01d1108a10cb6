import './front-sheet-preview.css'
import './document-preview.css'
import { Fragment, memo } from 'react'
import type { AgendaDocument } from '../../shared/documents/agenda-model.ts'
import type { NotesDocument, Run } from '../../shared/documents/model.ts'
import { type AnyBlock, labelOf, pagesOf } from '../../shared/documents/plain-text.ts'
import { INITIALS_PLACE } from '../../shared/wording/signature.ts'
import { classOf, elementOf } from './printed-element.ts'

type Props = {
  readonly document: NotesDocument | AgendaDocument
  /** The block that belongs to what is being edited, marked at its edge. */
  readonly currentPrefix?: string
  /** What is said below a block, by its id: it is not printed. */
  readonly remarks?: ReadonlyMap<string, readonly string[]>
}

/** A document as it will print, from the very blocks that Word is written from; drawn again only for others. */
export const DocumentPreview = memo(Sheet)

function Sheet({ document, currentPrefix, remarks }: Props) {
  return (
    <article className="preview-sheet" lang="en-GB" aria-label="Preview" data-status={document.status}>
      {document.blocks.map((block) => (
        <Fragment key={block.id}>
          <PreviewBlock
            block={block}
            isCurrent={currentPrefix !== undefined && block.id.startsWith(currentPrefix)}
          />
          {remarks?.get(block.id)?.map((remark) => (
            <aside key={remark} className="preview-remark">
              {remark}
            </aside>
          ))}
        </Fragment>
      ))}
      {'hasInitials' in document && <p className="preview-initials">{INITIALS_PLACE}</p>}
    </article>
  )
}

function PreviewBlock({ block, isCurrent }: { readonly block: AnyBlock; readonly isCurrent: boolean }) {
  const Element = elementOf(block)
  const label = labelOf(block)
  const pages = pagesOf(block)
  return (
    <Element className={classOf(block)} data-block={block.id} data-current={isCurrent || undefined}>
      {label !== '' && <span className="preview-label">{label} </span>}
      <span className="preview-words">
        {block.runs.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity of their own
          <PreviewRun key={index} run={run} />
        ))}
        {pages !== '' && ` ${pages}`}
      </span>
    </Element>
  )
}

function PreviewRun({ run }: { readonly run: Run }) {
  const words = run.text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
  const raised = run.raised === true ? <sup>{words}</sup> : words
  const emphasised = run.italic === true ? <em>{raised}</em> : raised
  return run.bold === true ? <strong>{emphasised}</strong> : emphasised
}
