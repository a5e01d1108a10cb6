import { PersonField } from './person-field.tsx'
import type { Movers } from './use-movers.ts'

type Props = {
  readonly movers: Movers
  /** What they are called where a motion is not what is moved. */
  readonly labels?: { readonly mover: string; readonly seconder: string }
}

/** Who moved and who seconded; nobody is offered who may not. */
export function MoversFields({ movers, labels = OF_A_MOTION }: Props) {
  return (
    <>
      <PersonField
        label={labels.mover}
        people={movers.mayMove}
        personId={movers.moverId}
        onChange={movers.setMover}
        hint={movers.moverHint}
      />
      <PersonField
        label={labels.seconder}
        people={movers.maySecond}
        personId={movers.seconderId}
        onChange={movers.setSeconder}
        hint={movers.seconderHint}
      />
    </>
  )
}

const OF_A_MOTION = { mover: 'Mover', seconder: 'Seconder' }
