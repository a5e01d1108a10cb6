import { useEffect } from 'react'
import { readyValue } from '../data/ready-value.ts'
import { useCommittees } from '../data/use-queries.ts'
import { ReceivedReviews } from '../features/review-file/received-reviews.tsx'
import { StartScreen } from '../features/start/start-screen.tsx'
import { showCommittee } from '../session/session.ts'
import { TitleBar } from './title-bar.tsx'

/** The first committee, or the welcome of an empty store. */
export function HomeScreen() {
  const committees = readyValue(useCommittees())
  const first = committees?.[0]
  useEffect(() => {
    if (first !== undefined) showCommittee(first.id)
  }, [first])
  if (committees === undefined || first !== undefined) return <TitleBar title="" />
  return (
    <>
      <TitleBar title="" />
      <StartScreen>
        <ReceivedReviews />
      </StartScreen>
    </>
  )
}
