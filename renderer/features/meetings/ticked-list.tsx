import { Checkbox } from '@fluentui/react-components'
import { CheckGroup } from '../../ui/check-group.tsx'

type Props<Id extends string> = {
  readonly label: string
  readonly hint: string
  readonly rows: readonly { readonly id: Id; readonly label: string }[]
  /** Those whose tick was taken away. */
  readonly left: readonly Id[]
  readonly onLeave: (left: readonly Id[]) => void
}

/** What a new meeting takes over from earlier ones: all of it, unless a tick is taken away; nothing where there is none. */
export function TickedList<Id extends string>({ label, hint, rows, left, onLeave }: Props<Id>) {
  if (rows.length === 0) return null
  return (
    <CheckGroup label={label} hint={hint}>
      {rows.map((row) => (
        <Checkbox
          key={row.id}
          label={row.label}
          checked={!left.includes(row.id)}
          onChange={(_, data) => {
            const others = left.filter((id) => id !== row.id)
            onLeave(data.checked === true ? others : [...others, row.id])
          }}
        />
      ))}
    </CheckGroup>
  )
}
