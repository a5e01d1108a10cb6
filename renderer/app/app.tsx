import { useMemo } from 'react'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { DataProvider } from '../data/data-context.tsx'
import type { Data, OpenedData } from '../data/open-data.ts'
import { ThemedWindow } from '../ui/theme.tsx'
import { withAnnouncedUndo } from './announced-undo.ts'
import { FailureBoundary } from './failure-boundary.tsx'
import { FailureScreen } from './failure-screen.tsx'
import { MainWindow } from './main-window.tsx'

type Props = { readonly opened: OpenedData; readonly bridge: Bridge }

/** The whole window: the screens over an open store, or the sentence that says why there are none. */
export function App({ opened, bridge }: Props) {
  return (
    <ThemedWindow>
      <Opened opened={opened} bridge={bridge} />
    </ThemedWindow>
  )
}

function Opened({ opened, bridge }: Props) {
  switch (opened.kind) {
    case 'opened':
      return <Screens data={opened.data} />
    case 'newer store':
      return <FailureScreen trouble="newer store" bridge={bridge} />
    case 'failed':
      return <FailureScreen trouble={opened.reason} bridge={bridge} />
  }
}

function Screens({ data }: { readonly data: Data }) {
  const announced = useMemo(() => withAnnouncedUndo(data), [data])
  return (
    <FailureBoundary data={data}>
      <DataProvider data={announced}>
        <MainWindow />
      </DataProvider>
    </FailureBoundary>
  )
}
