import { createContext, type ReactNode, useContext } from 'react'
import type { Data } from './open-data.ts'

const DataContext = createContext<Data | null>(null)

export function DataProvider({ data, children }: { readonly data: Data; readonly children: ReactNode }) {
  return <DataContext value={data}>{children}</DataContext>
}

/** The store and all that works on it, for the view models of a screen. */
export function useData(): Data {
  const data = useContext(DataContext)
  if (data === null) throw new Error('Nothing under here has data: it is not inside a DataProvider')
  return data
}
