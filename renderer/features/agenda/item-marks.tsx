import { makeStyles, tokens } from '@fluentui/react-components'
import { lacksReason } from '../../../shared/domain/agenda/item-sentences.ts'
import type { IsoDate } from '../../../shared/records/dates.ts'
import type { Item } from '../../../shared/records/meeting.ts'
import { counted } from '../../../shared/wording/counts.ts'
import { plainDate } from '../../../shared/wording/dates.ts'

type Props = {
  readonly item: Item
  /** The day of the meeting that put it off to this one. */
  readonly putOffFrom: IsoDate | undefined
}

/** What is out of the ordinary about an item, in a quiet line under its title. */
export function ItemMarks({ item, putOffFrom }: Props) {
  const styles = useStyles()
  const words = [
    ...(item.supplement === null ? [] : [`in supplement ${item.supplement}`]),
    ...(item.purpose === null ? [] : [`for ${item.purpose}`]),
    ...(item.author.trim() === '' ? [] : [`report by ${item.author.trim()}`]),
    ...(item.recommendation.trim() === '' ? [] : ['with a recommended resolution']),
    ...(item.plannedMinutes === null ? [] : [counted(item.plannedMinutes, 'minute')]),
    ...(putOffFrom === undefined ? [] : [`put off from ${plainDate(putOffFrom)}`]),
    ...(item.urgent === null
      ? []
      : [lacksReason(item) ? 'urgent, without the chair’s reason yet' : 'urgent']),
    ...(item.isDeferred ? ['deferred to the next meeting'] : []),
    ...(item.isBudget ? ['votes by name'] : []),
  ]
  if (words.length === 0) return null
  return <p className={styles.marks}>{words.join(' · ')}</p>
}

const useStyles = makeStyles({
  marks: {
    margin: 0,
    paddingInline: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})
