import { useMemo, useState } from 'react'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { DataProvider } from '../data/data-context.tsx'
import { journaledAlone } from '../data/known-records.ts'
import type { Data, OpenedData } from '../data/open-data.ts'
import type { NoAnswer } from '../data/patience.ts'
import { ThemedWindow } from '../ui/theme.tsx'
import { withAnnouncedUndo } from './announced-undo.ts'
import { FailureBoundary } from './failure-boundary.tsx'
import { FailureScreen, type Trouble } from './failure-screen.tsx'
import { MainWindow } from './main-window.tsx'
import { OpeningScreen } from './opening-screen.tsx'
import { saveCopy } from './save-copy.ts'

/** What became of the records, as far as it is known. */
export type Opened = OpenedData | NoAnswer | { readonly kind: 'opening'; readonly isLong: boolean }

type Props = { readonly opened: Opened; readonly bridge: Bridge }

/** The whole window: the screens over an open store, or the sentence that says why there are none. */
export function App({ opened, bridge }: Props) {
  return (
    <ThemedWindow>
      <ScreensOrTrouble opened={opened} bridge={bridge} />
    </ThemedWindow>
  )
}

/** Records that answer late are shown, but not while the clerk looks for another way in. */
function ScreensOrTrouble({ opened, bridge }: Props) {
  const [isLooking, setLooking] = useState(false)
  const trouble = (of: Trouble) => (
    <FailureScreen
      trouble={of}
      bridge={bridge}
      saveCopy={() => saveCopy({ bridge, known: () => journaledAlone(bridge) })}
      onLooking={setLooking}
    />
  )
  if (isLooking) return trouble('no answer')
  switch (opened.kind) {
    case 'opening':
      return opened.isLong ? <OpeningScreen /> : null
    case 'opened':
      return <Screens data={opened.data} />
    case 'newer store':
      return <FailureScreen trouble="newer store" bridge={bridge} />
    case 'failed':
      return trouble(opened.reason)
    case 'no answer':
      return trouble(opened.kind)
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
