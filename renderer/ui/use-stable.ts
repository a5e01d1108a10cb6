import { useRef, useState } from 'react'

/** The same function all the time, which does what the latest one does: what is handed it is not drawn again for it. */
export function useStable<A extends readonly unknown[]>(
  latest: (...given: A) => void,
): (...given: A) => void {
  const now = useRef(latest)
  now.current = latest
  const [stable] = useState(
    () =>
      (...given: A) =>
        now.current(...given),
  )
  return stable
}
