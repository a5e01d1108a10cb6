import { Component, type ReactNode } from 'react'
import type { Data } from '../data/open-data.ts'
import { UnreadableStore } from '../data/ready-value.ts'
import { FailureScreen, type Trouble } from './failure-screen.tsx'
import { saveCopy } from './save-copy.ts'

type Props = { readonly data: Data; readonly children: ReactNode }
type State = { readonly trouble: Trouble | null }

/** Catches what breaks while a screen is drawn. React has no function form of this. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { trouble: null }

  static getDerivedStateFromError(error: unknown): State {
    return { trouble: error instanceof UnreadableStore ? error.failure.reason : 'program fault' }
  }

  override render(): ReactNode {
    const { trouble } = this.state
    const { data, children } = this.props
    if (trouble === null) return children
    return (
      <FailureScreen
        trouble={trouble}
        bridge={data.bridge}
        beforeStart={() => data.saveQueue.flush()}
        saveCopy={() => saveCopy(data)}
      />
    )
  }
}
