import {
  type Direction,
  moveSectionChanges,
  newSectionChanges,
  nudgedSectionIndex,
} from '../../../shared/domain/agenda/agenda-editing.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { SectionId } from '../../../shared/records/ids.ts'
import type { Section } from '../../../shared/records/meeting.ts'
import type { Draft } from '../../fields/draft.ts'
import { say } from '../../session/session.ts'
import { focusOnceThere } from '../../ui/focus-once-there.ts'
import type { EditingParts } from './use-edit-agenda.ts'

/** What can be done to the sections of an agenda. */
export function sectionEditing({ agenda, meetingId, newId, step, onStored }: EditingParts) {
  return {
    addSection: () => {
      const added = { meetingId, title: '', restricted: false }
      const { sectionId, changes } = newSectionChanges(agenda, added, newId)
      void step('new section', changes)
      focusOnceThere(`[data-section="${sectionId}"] [data-section-title] textarea`)
    },
    nudgeSection: (sectionId: SectionId, direction: Direction) =>
      onStored(async (stored) => {
        const to = nudgedSectionIndex(stored, sectionId, direction)
        if (to === undefined)
          return say(direction === 'up' ? 'This is the first section.' : 'This is the last section.')
        await step('move of a section', moveSectionChanges(stored, sectionId, to))
        say('Moved.')
      }),
    setRestricted: (section: Section, restricted: boolean) => {
      void step('change of a section', [edit('sections', section, { restricted })])
    },
    /** Empty takes the next letter; a dash is no letter at all; all else stands as it was written: `Part 2`. */
    setLetter: (section: Section, written: string) => {
      void step('change of a letter', [edit('sections', section, { letter: letterIn(written) })])
    },
    sectionTitle: (section: Section): Draft => ({
      key: `section/${section.id}/title`,
      label: 'change of a section',
      stored: section.title,
      changesFor: (title) => [edit('sections', section, { title })],
    }),
  }
}

function letterIn(written: string): string | null {
  const word = written.trim()
  if (word === '') return null
  return /^[-–]$/.test(word) ? '' : word
}
