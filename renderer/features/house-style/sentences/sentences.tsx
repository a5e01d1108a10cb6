import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { Committee } from '../../../../shared/records/committee.ts'
import { ownCount } from '../../../../shared/wording/own-sentences.ts'
import { Card } from '../../../ui/card.tsx'
import { SENTENCE_GROUPS } from './sentence-groups.ts'
import { SentenceSetting } from './sentence-setting.tsx'

type Props = { readonly committee: Committee }

/** The committee's own wording of every sentence that the application writes; all of it is folded away at first. */
export function Sentences({ committee }: Props) {
  const styles = useStyles()
  return (
    <Card heading="Sentences">
      <p className={styles.explained}>
        Minutebook writes these by itself. Words in curly brackets are filled in; a stretch in square brackets
        is left out where one of its places is empty. A sentence that is emptied goes back to the usual words.
      </p>
      <Accordion multiple collapsible>
        {SENTENCE_GROUPS.map(({ heading, sentences }) => (
          <AccordionItem key={heading} value={heading} className={styles.group}>
            <AccordionHeader as="h3">
              <span className={styles.heading}>{heading}</span>
              <span className={styles.count}>{countOf(sentences, committee)}</span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {sentences.map((sentence) => (
                <SentenceSetting key={sentence.name} committee={committee} {...sentence} />
              ))}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Card>
  )
}

type Listed = (typeof SENTENCE_GROUPS)[number]['sentences']

/** `10 sentences, 2 in your own words`. */
function countOf(sentences: Listed, { sentences: own }: Committee): string {
  const count = ownCount(
    own,
    sentences.map(({ name }) => name),
  )
  return count === 0
    ? `${sentences.length} sentences`
    : `${sentences.length} sentences, ${count} in your own words`
}

const useStyles = makeStyles({
  explained: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { fontWeight: tokens.fontWeightSemibold },
  count: { marginInlineStart: '8px', color: tokens.colorNeutralForeground2 },
  panel: { margin: 0, '& > :last-child': { borderBottom: 'none' } },
})
