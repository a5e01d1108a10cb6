import { useEffect, useState } from 'react'

/**
 * The answer to a question put to the main process; undefined until it is there. An answer to an earlier question
 * is never shown to a later one.
 * @param question names what is asked
 * @param occasion has it asked again when it is another one; until the new answer is there the old one stays
 */
export function useAsked<T>(question: string, ask: () => Promise<T>, occasion = ''): T | undefined {
  const [answer, setAnswer] = useState<{ readonly question: string; readonly value: T } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: question and occasion stand for all that is asked about
  useEffect(() => {
    let isLeft = false
    void ask().then((value) => {
      if (!isLeft) setAnswer({ question, value })
    })
    return () => {
      isLeft = true
    }
  }, [question, occasion])
  return answer !== null && answer.question === question ? answer.value : undefined
}
