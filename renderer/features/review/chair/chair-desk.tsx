import { Button, Tooltip } from '@fluentui/react-components'
import { CommentAddRegular } from '@fluentui/react-icons'
import { type ReactNode, useMemo } from 'react'
import { useData } from '../../../data/data-context.tsx'
import { readingInHand } from '../../../data/reading-in-hand.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { useCommands } from '../../../ui/commands.ts'
import type { OnChange } from '../margin/change-card.tsx'
import type { OnComment } from '../margin/comment-card.tsx'
import { NewCommentCard } from '../margin/new-comment-card.tsx'
import { ReviewMargin } from '../margin/review-margin.tsx'
import { useComments } from '../margin/use-comments.ts'
import { type Margin, useMargin } from '../margin/use-margin.ts'
import { ReviewBar, withKey } from '../review-bar.tsx'
import { ReviewFrame } from '../review-frame.tsx'
import { REVIEW_KEYS } from '../review-keys.ts'
import { ReviewSheet } from '../sheet/review-sheet.tsx'
import { chairView, type Reading } from './chair-view.ts'
import { OpenMinute } from './open-minute.tsx'
import { takenBack } from './taken-back.ts'
import { useCommenting } from './use-commenting.ts'
import { useOpenMinute } from './use-open-minute.ts'
import { type ReadingActs, useReading } from './use-reading.ts'

type Props = {
  readonly reading: Reading
  /** The editor, kept for as long as the review is open. */
  readonly states: StateCache
  /** Who reads what. */
  readonly sentence: string
  /** What else can be done, and the ways to end it. */
  readonly actions: ReactNode
}

/** Where the chair reads the notes as they will print, changes them and comments; nothing of it touches the record. */
export function ChairDesk({ reading, states, sentence, actions }: Props) {
  const view = useMemo(() => chairView(reading), [reading])
  const acts = useReading(reading)
  const commenting = useCommenting(reading, states)
  const { comment } = commenting
  const margin = useMargin(view.entries.filter(({ id }) => id !== comment?.id)) // it has a card of its own
  const open = useOpenMinute(view.parts)
  const on = useChairMargin(reading, acts, margin)
  const next = () => margin.step(1)
  const previous = () => margin.step(-1)
  useCommands([
    { ...REVIEW_KEYS.next, run: next },
    { ...REVIEW_KEYS.previous, run: previous },
    { ...REVIEW_KEYS.comment, run: commenting.begin },
    { ...REVIEW_KEYS.nextItem, run: () => open.step(1) },
    { ...REVIEW_KEYS.previousItem, run: () => open.step(-1) },
  ])
  return (
    <ReviewFrame
      bar={
        <ReviewBar sentence={sentence} onNext={next} onPrevious={previous}>
          <CommentButton onComment={commenting.begin} />
          {actions}
        </ReviewBar>
      }
      sheet={
        <ReviewSheet
          parts={view.parts}
          current={margin.current}
          sheet={margin.sheet}
          label="The notes as they will print, to be changed"
          onPick={margin.select}
          onBlock={commenting.onBlock}
          onEnter={open.showBlock}
          minute={(part, printed) => (
            <OpenMinute {...{ part, printed, open, reading, states, acts }} current={margin.current} />
          )}
        />
      }
      margin={
        <ReviewMargin
          margin={margin}
          on={on}
          own={reading.review.reviewer}
          onLeave={({ blockId }) => open.showBlock(blockId)}
        >
          {comment !== null && <NewCommentCard comment={comment} onEnd={commenting.end} />}
        </ReviewMargin>
      }
    />
  )
}

/** The words stay selected while it is pressed. */
function CommentButton({ onComment }: { readonly onComment: () => void }) {
  return (
    <Tooltip relationship="description" content={withKey(REVIEW_KEYS.comment)}>
      <Button
        appearance="subtle"
        icon={<CommentAddRegular />}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onComment}
      >
        Comment
      </Button>
    </Tooltip>
  )
}

/** What the chair does in the margin: a change is taken back, a comment answered. */
function useChairMargin(reading: Reading, acts: ReadingActs, margin: Margin): OnChange & OnComment {
  const data = useData()
  const answering = useComments(reading.comments, reading.review.reviewer)
  const takeBack = async (id: string) => {
    const inHand = await readingInHand(data, reading.review.id) // the last words stay
    const back = inHand && takenBack({ ...reading, ...inHand }, id, data.newId)
    if (back === null) return
    margin.moveOn(id)
    acts.rewrite('a change of words', back.minuteId, back.body)
  }
  const onTakeBack = (id: string) => void takeBack(id)
  return { ...answering, takeBack: onTakeBack, accept: () => {}, refuse: onTakeBack }
}
