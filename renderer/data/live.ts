import { useLiveQuery } from 'dexie-react-hooks'
import { useRef, useState } from 'react'
import { useData } from './data-context.tsx'
import type { MinutebookDatabase } from './database.ts'
import { firstAnswer, forgetFirstAnswer } from './first-answers.ts'
import { sharing } from './same.ts'
import { type FailedStore, failureOf } from './store-failure.ts'

/** What a view of the store knows: nothing yet, what is stored now, or why it cannot be read. */
export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | FailedStore

/**
 * What a query finds, again after each change of what it read. Parts that did not change stay the same
 * objects.
 * @param question names the query and what it was asked; another one starts from `loading`, so that no
 * answer is ever shown to the wrong question
 */
export function useLive<T>(question: string, query: (database: MinutebookDatabase) => Promise<T>): Live<T> {
  const { database } = useData()
  const [kept] = useState(() => keptAnswer<T>(database, question))
  const last = useRef(kept)
  const answer = useLiveQuery(
    async () => {
      last.current = nextAnswer(last.current, question, await liveAnswer(() => query(database)))
      forgetFirstAnswer(database, question)
      return last.current
    },
    [database, question],
    kept,
  )
  return answer?.question === question ? answer.live : LOADING
}

export const LOADING = { kind: 'loading' } as const

type Answer<T> = { readonly question: string; readonly live: Live<T> }

function keptAnswer<T>(database: MinutebookDatabase, question: string): Answer<T> | undefined {
  const kept = firstAnswer(database, question)
  return kept === null ? undefined : { question, live: { kind: 'ready', value: kept.value as T } } // safe: kept under the name of the query that found it
}

/** What a query comes to, or why it cannot be answered. */
export async function liveAnswer<T>(query: () => Promise<T>): Promise<Live<T>> {
  try {
    return { kind: 'ready', value: await query() }
  } catch (error) {
    return failureOf(error)
  }
}

function nextAnswer<T>(last: Answer<T> | undefined, question: string, live: Live<T>): Answer<T> {
  return sharing(last?.question === question ? last : undefined, { question, live })
}
