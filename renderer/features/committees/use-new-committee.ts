import { defaultStandingSections } from '../../../shared/domain/agenda/standing-sections.ts'
import { put } from '../../../shared/records/change.ts'
import { type Committee, NO_EXTRAS } from '../../../shared/records/committee.ts'
import { DEFAULT_HOUSE_STYLE } from '../../../shared/records/house-style.ts'
import { useData } from '../../data/data-context.tsx'
import { say, showCommittee } from '../../session/session.ts'

export type CommitteeDetails = Pick<Committee, 'council' | 'name' | 'shortName' | 'recordCalled'>

export const EMPTY_COMMITTEE: CommitteeDetails = {
  council: '',
  name: '',
  shortName: '',
  recordCalled: 'Notes',
}

/** Stores a new committee with the usual house style and standing items, and shows it. */
export function useNewCommittee() {
  const { commit, newId } = useData()
  return async (details: CommitteeDetails) => {
    const committee: Committee = {
      id: newId('committee'),
      ...details,
      contact: { name: '', telephone: '', email: '' },
      houseStyle: DEFAULT_HOUSE_STYLE,
      standingSections: defaultStandingSections(details.recordCalled).map((it) => ({
        ...it,
        items: [...it.items],
      })),
      ...NO_EXTRAS,
    }
    const changes = [put('committees', committee)]
    const result = await commit({ label: 'new committee', changes, undo: { kind: 'own step' } })
    if (result.kind === 'failed') say('The committee could not be stored. Is the disk full?')
    else showCommittee(committee.id, 'people')
  }
}
