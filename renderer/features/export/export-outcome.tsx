import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Spinner,
} from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import { failureSentence } from '../../../shared/wording/save-failures.ts'
import { TroubleBar } from '../../ui/trouble-bar.tsx'
import type { Progress } from './progress.ts'
import { ProgressAhead } from './progress-ahead.tsx'
import type { ExportState } from './use-export.ts'

type Props = {
  readonly state: ExportState
  readonly onAgain: () => void
  readonly onElsewhere: () => void
  readonly onOpen: () => void
  readonly onShow: () => void
}

/** What became of the export: where the file is, or what stood in the way and what to do about it. */
export function ExportOutcome(props: Props) {
  const { state } = props
  switch (state.kind) {
    case 'idle':
      return <ProgressAhead />
    case 'writing':
      return <Writing step={state.step} progress={state.progress} />
    case 'stopped by a paper':
      return <TroubleBar title="Not built" sentence={state.sentence} />
    case 'saved':
      return (
        <Saved {...props} fileName={state.fileName} folderName={state.folderName} isGone={state.isGone} />
      )
    case 'failed':
      return (
        <Failed
          {...props}
          sentence={failureSentence(state.failure, state.fileName, state.code)}
          canRepeat={state.place !== null}
        />
      )
  }
}

type WritingProps = { readonly step: 'building' | 'saving'; readonly progress: Progress }

/** How far it is, where that is known: a pack takes some seconds. */
function Writing({ step, progress }: WritingProps) {
  const done = useSyncExternalStore(progress.subscribe, progress.done)
  const words = step === 'building' ? 'Writing the document…' : 'Saving…'
  if (done === null) return <Spinner size="tiny" label={words} labelPosition="after" />
  return (
    <Field validationMessage={words} validationState="none">
      <ProgressBar value={done} aria-label="How much of the pack is built" />
    </Field>
  )
}

type SavedProps = Props & { readonly fileName: string; readonly folderName: string; readonly isGone: boolean }

function Saved({ fileName, folderName, isGone, onOpen, onShow }: SavedProps) {
  return (
    <MessageBar intent={isGone ? 'warning' : 'success'} layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{isGone ? 'The file is no longer there' : 'Saved'}</MessageBarTitle>
        {fileName} in {folderName}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onOpen}>Open</Button>
        <Button onClick={onShow}>Show in folder</Button>
      </MessageBarActions>
    </MessageBar>
  )
}

type FailedProps = Props & { readonly sentence: string; readonly canRepeat: boolean }

function Failed({ sentence, canRepeat, onAgain, onElsewhere }: FailedProps) {
  return (
    <TroubleBar
      title="Not saved"
      sentence={sentence}
      actions={
        <>
          {canRepeat && <Button onClick={onAgain}>Try again</Button>}
          <Button onClick={onElsewhere}>Save elsewhere…</Button>
        </>
      }
    />
  )
}
