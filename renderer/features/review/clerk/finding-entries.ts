import type { Finding } from '../../../../shared/checks/finding.ts'
import type { FindingEntry } from '../margin/entries.ts'

/** What the checks found, each beside the block that it is about, or the first one where that is not printed. */
export function findingEntries(
  findings: readonly Finding[],
  blockIds: readonly string[],
): readonly FindingEntry[] {
  return findings.map((finding) => ({
    kind: 'finding',
    id: `${finding.rule} ${finding.sentence}`,
    blockId: placesOf(finding).find((id) => blockIds.includes(id)) ?? '',
    finding,
  }))
}

function placesOf({ place }: Finding): readonly string[] {
  switch (place.kind) {
    case 'meeting details':
    case 'agenda':
      return ['opening']
    case 'attendance':
      return ['present', 'opening']
    case 'item':
      return [`${place.itemId}-heading`]
  }
}
