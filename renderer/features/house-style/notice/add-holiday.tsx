import { Button, makeStyles } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { readDate } from '../../../../shared/domain/written-date.ts'
import type { Holiday } from '../../../../shared/records/notice.ts'
import { weekdayAndDate } from '../../../../shared/wording/dates.ts'
import { TextField } from '../../../ui/text-field.tsx'

type Props = { readonly onAdd: (holiday: Holiday) => void }

/** A day that was proclaimed after this version of Minutebook. */
export function AddHoliday({ onAdd }: Props) {
  const styles = useStyles()
  const [day, setDay] = useState('')
  const [name, setName] = useState('')
  const [isAsked, setAsked] = useState(false)
  const date = readDate(day)
  const add = () => {
    setAsked(date === undefined)
    if (date === undefined) return
    onAdd({ date, name: name.trim() || 'One-off bank holiday' })
    setDay('')
    setName('')
  }
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label="Another day"
        value={day}
        fault={isAsked && date === undefined ? 'Write a day such as 19/9/2022.' : undefined}
        {...(date === undefined ? {} : { hint: weekdayAndDate(date) })}
        onChange={setDay}
      />
      <TextField label="What it is" value={name} fault={undefined} onChange={setName} />
      <Button className={styles.button} type="submit" icon={<AddRegular />}>
        Add the day
      </Button>
    </form>
  )
}

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(160px, 240px) minmax(160px, 320px) auto',
    justifyContent: 'start',
    alignItems: 'start',
    gap: '12px',
    '@media (max-width: 700px)': { gridTemplateColumns: '1fr' },
  },
  button: { marginTop: '26px', justifySelf: 'start' },
})
