import { Button, MenuItem, makeStyles } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { ButtonMenu } from './button-menu.tsx'

type Props = {
  /** The field that the offers are for. */
  readonly children: ReactNode
  /** What is offered, for screen readers: `Usual words for the chair`. */
  readonly label: string
  readonly offers: readonly Offer[]
  readonly onChoose: (text: string) => void
}

type Offer = {
  /** What is put into the field. */
  readonly text: string
  /** What the menu says beside it. */
  readonly about?: string
}

/** A field that takes any words, with a menu beside it that fills in the usual ones. */
export function FieldWithOffers({ children, label, offers, onChoose }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.row}>
      <div className={styles.field}>{children}</div>
      <ButtonMenu
        button={
          <Button className={styles.opener} icon={<ChevronDownRegular />} aria-label={label} title={label} />
        }
      >
        {offers.map(({ text, about }) => (
          <MenuItem
            key={`${text} ${about}`}
            onClick={() => onChoose(text)}
            {...(about === undefined ? {} : { secondaryContent: text })}
          >
            {about ?? text}
          </MenuItem>
        ))}
      </ButtonMenu>
    </div>
  )
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'start', gap: '8px' },
  field: { flex: 1, minWidth: 0 },
  /** Level with the line of the field, which stands under its label. */
  opener: { marginTop: '26px' },
})
