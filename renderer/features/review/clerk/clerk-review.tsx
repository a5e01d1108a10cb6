import { Button } from '@fluentui/react-components'
import { BranchCompareRegular } from '@fluentui/react-icons'
import { useDeferredValue, useMemo, useState } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { ReviewRecords } from '../../../data/review-records-query.ts'
import { ReviewMargin } from '../margin/review-margin.tsx'
import { useMargin } from '../margin/use-margin.ts'
import { ReviewBar } from '../review-bar.tsx'
import { ReviewFrame } from '../review-frame.tsx'
import { ReviewSheet } from '../sheet/review-sheet.tsx'
import { clerkView, type Wanted } from './clerk-view.ts'
import { DecideMenu, ShowMenu } from './decide-menu.tsx'
import { OpenReturn } from './open-return.tsx'
import { ReviewSentence } from './review-sentence.tsx'
import { useClerkActs } from './use-clerk-acts.ts'
import { useClerkCommands } from './use-clerk-commands.ts'

type Props = {
  readonly snapshot: MeetingSnapshot
  readonly records: ReviewRecords
  readonly onCompare: () => void
}

/** The notes as they will print, with what the chair would have otherwise: the clerk decides. */
export function ClerkReview({ snapshot, records, onCompare }: Props) {
  const [wanted, setWanted] = useState<Wanted>({ resolved: false, findings: true })
  const shown = useDeferredValue(snapshot)
  const { parts, entries } = useMemo(() => clerkView(shown, records, wanted), [shown, records, wanted])
  const margin = useMargin(entries)
  const acts = useClerkActs(snapshot, records.comments, margin)
  useClerkCommands({ margin, acts, onCompare })
  const bar = (
    <ReviewBar
      sentence={<ReviewSentence snapshot={snapshot} records={records} entries={entries} />}
      onNext={() => margin.step(1)}
      onPrevious={() => margin.step(-1)}
    >
      <OpenReturn review={records.reviews.at(-1)} />
      {entries.some(({ kind }) => kind === 'change') && <DecideMenu acts={acts} />}
      <ShowMenu wanted={wanted} onWant={setWanted} />
      {records.versions.length > 0 && (
        <Button appearance="subtle" icon={<BranchCompareRegular />} onClick={onCompare}>
          Compare
        </Button>
      )}
    </ReviewBar>
  )
  return (
    <ReviewFrame
      bar={bar}
      sheet={
        <ReviewSheet
          parts={parts}
          current={margin.current}
          sheet={margin.sheet}
          label="The notes as they will print"
          onPick={margin.select}
          onEnter={margin.focusBeside}
        />
      }
      margin={<ReviewMargin margin={margin} on={acts} own={null} onLeave={margin.focusWords} />}
    />
  )
}
