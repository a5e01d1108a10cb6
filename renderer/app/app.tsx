import { DataProvider } from '../data/data-context.tsx'
import type { OpenedData } from '../data/open-data.ts'
import { ThemedWindow } from '../ui/theme.tsx'
import { FailureBoundary } from './failure-boundary.tsx'
import { FailureScreen } from './failure-screen.tsx'
import { MainWindow } from './main-window.tsx'

type Props = { readonly opened: OpenedData }

/** The whole window: the screens over an open store, or the sentence that says why there are none. */
export function App({ opened }: Props) {
  return (
    <ThemedWindow>
      {opened.kind === 'opened' ? (
        <FailureBoundary>
          <DataProvider data={opened.data}>
            <MainWindow />
          </DataProvider>
        </FailureBoundary>
      ) : (
        <FailureScreen trouble={opened.kind === 'newer store' ? 'newer store' : opened.reason} />
      )}
    </ThemedWindow>
  )
}
