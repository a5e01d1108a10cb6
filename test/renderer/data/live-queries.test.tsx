import { describe, expect, it } from 'vitest'
import type { Live } from '../../../renderer/data/live.ts'
import type { Data } from '../../../renderer/data/open-data.ts'
import { removalOfMeeting } from '../../../renderer/data/removals.ts'
import {
  askForFirstScreen,
  useMeetingSnapshot,
  useMeetingsOf,
  useStoreIsEmpty,
} from '../../../renderer/data/use-queries.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { CommitteeId, MeetingId } from '../../../shared/records/ids.ts'
import { sampleChanges } from '../../../shared/samples/sample-committee.ts'
import { newId } from '../../support/meetings.ts'
import { openedData } from '../../support/opened-data.ts'
import { showWith } from '../../support/show.tsx'
import { step } from '../../support/steps.ts'

/** A page that asks a question, and hears of every answer with the question it asked. */
function Asking<Q, A>(props: {
  useAnswer: (question: Q) => A
  question: Q
  hear: (question: Q, answer: A) => void
}) {
  props.hear(props.question, props.useAnswer(props.question))
  return null
}

function ask<Q, A>(data: Data, useAnswer: (question: Q) => A, question: Q) {
  const heard: (readonly [Q, A])[] = []
  const view = (next: Q) => (
    <Asking useAnswer={useAnswer} question={next} hear={(...answer) => heard.push(answer)} />
  )
  const { show } = showWith(data, view(question))
  return { heard, last: () => heard.at(-1)?.[1], askAgain: (next: Q) => show(view(next)) }
}

async function openSample() {
  const data = await openedData()
  const sample = sampleChanges(data.newId)
  await data.commit(step('add the sample', ...sample.changes))
  return { data, ...sample }
}

function readySnapshot(live: Live<MeetingSnapshot | undefined> | undefined): MeetingSnapshot | undefined {
  return live?.kind === 'ready' ? live.value : undefined
}

describe('a live query', () => {
  it('is loading, then ready', async () => {
    const { heard, last } = ask(await openedData(), () => useStoreIsEmpty(), null)
    await expect.poll(last).toEqual({ kind: 'ready', value: true })
    expect(heard[0]).toEqual([null, { kind: 'loading' }])
  })

  it('answers again when what it read has changed', async () => {
    const data = await openedData()
    const { last } = ask(data, () => useStoreIsEmpty(), null)
    await data.commit(step('add', ...sampleChanges(data.newId).changes))
    await expect.poll(last).toEqual({ kind: 'ready', value: false })
  })

  it('that was asked before anything was drawn has its answer at once, and is live from then on', async () => {
    const { data, committeeId, meetingId } = await openSample()
    expect(await askForFirstScreen(data.database)).toMatchObject({ id: committeeId })
    const { heard, last } = ask(data, (id: CommitteeId) => useMeetingsOf(id), committeeId)
    expect(heard[0]).toMatchObject([committeeId, { kind: 'ready', value: [{ id: meetingId }] }])
    await data.commit(step('delete', ...(await removalOfMeeting(data.database, meetingId))))
    await expect.poll(last).toEqual({ kind: 'ready', value: [] })
    const later = ask(data, (id: CommitteeId) => useMeetingsOf(id), committeeId)
    expect(later.heard[0]).toEqual([committeeId, { kind: 'loading' }])
  })

  it('says why where the store cannot be read', async () => {
    const data = await openedData()
    data.database.close()
    const { last } = ask(data, () => useStoreIsEmpty(), null)
    await expect.poll(last).toEqual({ kind: 'failed', reason: 'storage closed', code: 'DatabaseClosedError' })
  })

  it('never answers a question with the answer to another', async () => {
    const { data, committeeId } = await openSample()
    const { heard, last, askAgain } = ask(data, (id: CommitteeId) => useMeetingsOf(id), committeeId)
    await expect.poll(last).toMatchObject({ kind: 'ready' })
    const other = newId('committee')
    askAgain(other)
    await expect.poll(last).toEqual({ kind: 'ready', value: [] })
    const answersToOther = heard.filter(([id]) => id === other).map(([, answer]) => answer)
    expect(answersToOther).toEqual([{ kind: 'loading' }, { kind: 'ready', value: [] }])
  })
})

describe('the live snapshot of a meeting', () => {
  const useSnapshot = (meetingId: MeetingId) => useMeetingSnapshot(meetingId)

  it('is the meeting with all that is public', async () => {
    const { data, meetingId } = await openSample()
    const { last } = ask(data, useSnapshot, meetingId)
    await expect.poll(() => readySnapshot(last())?.minutes.length).toBe(12)
  })

  it('keeps every record that did not change', async () => {
    const { data, meetingId } = await openSample()
    const { last } = ask(data, useSnapshot, meetingId)
    await expect.poll(() => readySnapshot(last())).toBeDefined()
    const before = readySnapshot(last())
    const [first, ...others] = before?.minutes ?? []
    await data.commit(step('retitle', ...(first ? [edit('publicMinutes', first, { title: 'New' })] : [])))
    await expect.poll(() => readySnapshot(last())?.minutes[0]?.title).toBe('New')
    const after = readySnapshot(last())
    expect(after?.items).toBe(before?.items)
    expect(after?.minutes.slice(1).map((minute, place) => minute === others[place])).not.toContain(false)
  })

  it('is nothing once the meeting is deleted', async () => {
    const { data, meetingId } = await openSample()
    const { last } = ask(data, useSnapshot, meetingId)
    await expect.poll(() => readySnapshot(last())).toBeDefined()
    await data.commit(step('delete', ...(await removalOfMeeting(data.database, meetingId))))
    await expect.poll(last).toEqual({ kind: 'ready', value: undefined })
  })
})
