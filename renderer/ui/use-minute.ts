import { useEffect, useState } from 'react'

/** How often the clock is looked at, in milliseconds. */
const LOOKS = 1000

/** What can be said at this minute, said again only when it has changed: what depends on it alone is drawn again. */
export function useMinute<T extends string | number>(now: () => number, said: (now: number) => T): T {
  const [words, setWords] = useState(() => said(now()))
  useEffect(() => {
    const look = () => setWords(said(now()))
    look() // what it is said of may have changed
    const timer = setInterval(look, LOOKS)
    return () => clearInterval(timer)
  }, [now, said])
  return words
}
