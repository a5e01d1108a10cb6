import { PersonField } from './person-field.tsx'
import type { Movers } from './use-movers.ts'

type Props = { readonly movers: Movers }

/** Who moved and who seconded; nobody is offered who may not. */
export function MoversFields({ movers }: Props) {
  return (
    <>
      <PersonField
        label="Mover"
        people={movers.mayMove}
        personId={movers.moverId}
        onChange={movers.setMover}
        hint={movers.moverHint}
      />
      <PersonField
        label="Seconder"
        people={movers.maySecond}
        personId={movers.seconderId}
        onChange={movers.setSeconder}
        hint={movers.seconderHint}
      />
    </>
  )
}
