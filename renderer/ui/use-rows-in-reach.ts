import { type RefCallback, useCallback, useState } from 'react'

/** A few windows full. */
const STRETCH = 50

export type RowsInReach = {
  /** How many rows to draw. */
  readonly most: number
  /**
   * For an element that reaches from the end of the list some way up, while there are more rows. Keyed by
   * `most` it is a new one after each stretch, and so asked about again.
   */
  readonly end: RefCallback<HTMLElement>
}

/** Draws a long list as far as it is looked at: some more rows each time its end comes into view. */
export function useRowsInReach(): RowsInReach {
  const [most, setMost] = useState(STRETCH)
  const end = useCallback((element: HTMLElement) => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setMost((before) => before + STRETCH)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { most, end }
}
