import { useEffect } from 'react'
import { refusalSentence } from '../../shared/wording/refusals.ts'
import { useData } from '../data/data-context.tsx'
import { sayLastingly } from '../session/session.ts'

/** Tells the clerk, in whatever screen, why something was not done. */
export function useRefusals(): void {
  const { onRefused } = useData()
  useEffect(() => onRefused((why) => sayLastingly(refusalSentence(why))), [onRefused])
}
