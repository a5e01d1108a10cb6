import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { DataProvider } from '../../renderer/data/data-context.tsx'
import type { Data } from '../../renderer/data/open-data.ts'

/** A view on the page, until the test is over. */
export type Shown = {
  readonly place: HTMLElement
  /** Draws something else in the same place. */
  readonly show: (view: ReactNode) => void
}

/** Shows a view of the data. */
export function showWith(data: Data, view: ReactNode): Shown {
  const place = document.body.appendChild(document.createElement('main'))
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  const show = (next: ReactNode) =>
    flushSync(() => root.render(<DataProvider data={data}>{next}</DataProvider>))
  show(view)
  return { place, show }
}
