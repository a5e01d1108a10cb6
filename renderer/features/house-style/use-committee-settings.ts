import type { Committee } from '../../../shared/records/committee.ts'
import { edit, type FieldsOf } from '../../../shared/records/edit.ts'
import type { HouseStyle } from '../../../shared/records/house-style.ts'
import { useData } from '../../data/data-context.tsx'
import type { Draft } from '../../fields/draft.ts'

type Changed = (current: Committee) => FieldsOf<Committee>

/** How the settings of a committee are changed: by a click, or by typing in a field. */
export function useCommitteeSettings(committee: Committee) {
  const { commit } = useData()
  return {
    change: (changed: Changed) => {
      const changes = [edit('committees', committee, changed)]
      void commit({ label: 'change of house style', changes, undo: { kind: 'own step' } })
    },
    draftOf: (
      field: string,
      stored: string,
      changed: (current: Committee, text: string) => FieldsOf<Committee>,
    ): Draft => ({
      key: `committee/${committee.id}/${field}`,
      label: 'change of the committee',
      stored,
      changesFor: (text) => [edit('committees', committee, (current) => changed(current, text))],
    }),
  }
}

/** A committee's style with some settings changed. */
export function withStyle({ houseStyle }: Committee, style: Partial<HouseStyle>): FieldsOf<Committee> {
  return { houseStyle: { ...houseStyle, ...style } }
}
