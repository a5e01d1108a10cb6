import { readRecommendation } from '../../../../shared/domain/agenda/recommendation.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { say } from '../../../session/session.ts'
import { useCommands } from '../../../ui/commands.ts'
import { DESK_KEYS } from '../desk-keys.ts'
import { withHouseQuotes } from '../slips/house-quotes.ts'
import type { Desk } from '../use-desk.ts'
import { useResolve } from './use-resolve.ts'

/** One key writes the resolution that the report of the item asks for, where the caret is. */
export function useRecommended(desk: Desk, states: StateCache): void {
  const resolve = useResolve(desk, states)
  const { current } = desk
  const run = () => {
    if (current === undefined) return
    const recommended = readRecommendation(current.item.recommendation)
    if (recommended === undefined) {
      say(`No resolution is recommended for item ${current.code}. It can be written in the agenda.`)
      return
    }
    const { houseStyle } = desk.known().committee
    void resolve({
      label: `resolution of item ${current.code}`,
      lead: withHouseQuotes(recommended.lead, houseStyle),
      clauses: recommended.clauses.map((clause) => withHouseQuotes(clause, houseStyle)),
      changes: [],
      sentence: null,
    })
  }
  useCommands(() => (current === undefined ? [] : [{ ...DESK_KEYS.recommended, run }]))
}
