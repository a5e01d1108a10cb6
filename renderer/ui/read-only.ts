import { createContext, useContext } from 'react'

/** Whether the fields around here are shown and not changed. */
const ReadOnly = createContext(false)

/** Within it, with `value`, fields are read and not written in. */
export const ReadOnlyFields = ReadOnly.Provider

export function useReadOnly(): boolean {
  return useContext(ReadOnly)
}
