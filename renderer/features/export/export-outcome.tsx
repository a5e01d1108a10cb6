import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from '@fluentui/react-components'
import { failureSentence } from './failure-sentences.ts'
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
      return null
    case 'writing':
      return (
        <Spinner
          size="tiny"
          label={state.step === 'building' ? 'Writing the document…' : 'Saving…'}
          labelPosition="after"
        />
      )
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
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>Not saved</MessageBarTitle>
        {sentence}
      </MessageBarBody>
      <MessageBarActions>
        {canRepeat && <Button onClick={onAgain}>Try again</Button>}
        <Button onClick={onElsewhere}>Save elsewhere…</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
