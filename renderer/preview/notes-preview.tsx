import './notes-preview.css'
import { Fragment, memo } from 'react'
import type { Block, NotesDocument, Run } from '../../shared/documents/model.ts'
import { labelOf } from '../../shared/documents/plain-text.ts'

type Props = {
  readonly document: NotesDocument
  /** The block that belongs to what is being edited, marked at its edge. */
  readonly currentPrefix?: string
}

/** The notes as they will print, from the very blocks that Word is written from; drawn again only for others. */
export const NotesPreview = memo(Sheet)

function Sheet({ document, currentPrefix }: Props) {
  return (
    <article className="preview-sheet" lang="en-GB" aria-label="Preview" data-status={document.status}>
      {document.blocks.map((block) => (
        <PreviewBlock
          key={block.id}
          block={block}
          isCurrent={currentPrefix !== undefined && block.id.startsWith(currentPrefix)}
        />
      ))}
    </article>
  )
}

function PreviewBlock({ block, isCurrent }: { readonly block: Block; readonly isCurrent: boolean }) {
  const Element = elementOf(block)
  const label = labelOf(block)
  return (
    <Element className={classOf(block)} data-block={block.id} data-current={isCurrent || undefined}>
      {label !== '' && <span className="preview-label">{label} </span>}
      <span className="preview-words">
        {block.runs.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity of their own
          <PreviewRun key={index} run={run} />
        ))}
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
  const emphasised = run.italic === true ? <em>{words}</em> : words
  return run.bold === true ? <strong>{emphasised}</strong> : emphasised
}

function classOf(block: Block): string {
  const level = 'level' in block ? ` preview-level-${block.level}` : ''
  return `preview-${block.kind.replaceAll(' ', '-')}${level}`
}

function elementOf(block: Block): 'h1' | 'h2' | 'h3' | 'p' {
  switch (block.kind) {
    case 'authority':
      return 'h1'
    case 'group heading':
      return 'h2'
    case 'minute heading':
      return 'h3'
    case 'committee name':
    case 'opening':
    case 'attendance list':
    case 'item reference':
    case 'paragraph':
    case 'sentence':
    case 'bullet':
    case 'sub-point':
    case 'resolution':
    case 'clause':
      return 'p'
  }
}
