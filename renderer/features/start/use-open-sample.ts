import { useState } from 'react'
import { sampleChanges } from '../../../shared/samples/sample-committee.ts'
import { useData } from '../../data/data-context.tsx'
import { say, showCommittee } from '../../session/session.ts'

/** Puts the sample committee into the store and shows its meetings. */
export function useOpenSample() {
  const { commit, newId } = useData()
  const [isOpening, setOpening] = useState(false)
  const openSample = async () => {
    if (isOpening) return
    setOpening(true)
    const { committeeId, changes } = sampleChanges(newId)
    const result = await commit({
      label: 'opening the sample committee',
      changes,
      undo: { kind: 'own step' },
    })
    setOpening(false)
    if (result.kind === 'failed') say('The sample could not be stored. Is the disk full?')
    else showCommittee(committeeId)
  }
  return { openSample: () => void openSample(), isOpening }
}
