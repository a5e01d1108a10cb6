import { useState } from 'react'
import { withElectionStep } from '../../../../shared/domain/motions/election-steps.ts'
import type { MotionRules } from '../../../../shared/domain/motions/motion-rules.ts'
import { orderAtEnd } from '../../../../shared/domain/order.ts'
import { put } from '../../../../shared/records/change.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Election } from '../../../../shared/records/motion.ts'
import { useData } from '../../../data/data-context.tsx'
import { closeSlip } from '../../../session/session.ts'
import { motionRulesAt } from '../motions/motion-rules-at.ts'
import { isToldIn } from '../motions/told-in.ts'
import type { SlipProps } from './desk-slip.tsx'
import { type Elected, likelyElected, withElected, withNominee } from './election-draft.ts'
import { type Movers, useMovers } from './use-movers.ts'

type Options = SlipProps & { readonly election: Election | undefined }

/** An election by nomination and seconder: who is put forward, how many voted for each, who is elected. */
export function useNominationsSlip(options: Options) {
  const { snapshot, current, record, election } = options
  const rules = motionRulesAt(snapshot, current.item)
  const entries = useNominees(options, rules)
  const [chosen, setElected] = useState<Elected | null>(null)
  const isTold = election !== undefined && isToldIn(snapshot, election)
  const [isWritten, setWritten] = useState(!isTold)
  const { nominated } = entries
  const elected = chosen ?? likelyElected(nominated)
  const settled = withElected(nominated, elected, rules)
  const confirm = () => {
    closeSlip()
    const sentence = { of: 'motion', id: nominated.id, amendmentId: null, part: 'decided' } as const
    record({
      label: `election of ${nominated.office}`,
      changes: [put('motions', settled.election)],
      sentence: isWritten && !isTold ? sentence : null, // one that is there follows the election by itself
      says: saidOf(settled.election, rules),
    })
  }
  return {
    ...entries,
    people: snapshot.people,
    refusal: entries.refusal ?? settled.refusal,
    elected,
    setElected,
    isElected: settled.election.electedId !== null,
    isWritten,
    setWritten,
    canConfirm: nominated.nominations.length > 0 && nominated.office.trim() !== '',
    confirm,
  }
}

export type NominationsModel = ReturnType<typeof useNominationsSlip>

/** Those put forward, and the one who is being filled in. */
function useNominees(options: Options, rules: MotionRules) {
  const { people } = options.snapshot
  const [draft, setDraft] = useDraftElection(options)
  const [nomineeId, setNominee] = useState<PersonId | null>(null)
  const movers = useMovers({ people }, rules)
  const named = withNominee(draft, nominationOf(nomineeId, movers), rules)
  const take = (step: Parameters<typeof withElectionStep>[1]) => {
    const stepped = withElectionStep(draft, step, rules)
    if (stepped.kind === 'done') setDraft(stepped.motion)
  }
  const add = () => {
    setDraft(named.election)
    for (const empty of [setNominee, movers.setMover, movers.setSeconder]) empty(null)
  }
  return {
    draft,
    nomineeId,
    setNominee,
    movers,
    nominees: people.filter(({ id }) => draft.nominations.every((it) => it.nomineeId !== id)),
    /** The draft with whoever is being filled in. */
    nominated: named.election,
    refusal: named.refusal,
    canAdd: nomineeId !== null && named.refusal === null,
    add,
    takeOut: (id: PersonId) => take({ kind: 'take out', nomineeId: id }),
    count: (id: PersonId, votes: number | null) => take({ kind: 'count', nomineeId: id, votes }),
    setOffice: (office: string) => setDraft({ ...draft, office }),
  }
}

function nominationOf(nomineeId: PersonId | null, { moverId, seconderId }: Movers) {
  return nomineeId === null ? null : { nomineeId, moverId, seconderId, votes: null }
}

function useDraftElection({ snapshot, current, election }: Options) {
  const { newId } = useData()
  const { chairWord } = snapshot.committee.houseStyle
  return useState<Election>(
    () =>
      election ?? {
        kind: 'election',
        id: newId('motion'),
        meetingId: snapshot.meeting.id,
        itemId: current.item.id,
        order: orderAtEnd(snapshot.motions),
        office: /\bvice\b/i.test(current.item.title) ? `Vice-${chairWord}` : chairWord,
        nominations: [],
        electedId: null,
      },
  )
}

function saidOf({ electedId, office }: Election, { nameOf }: MotionRules): string {
  return electedId === null ? 'The nominations are recorded.' : `${nameOf(electedId)} was elected ${office}.`
}
