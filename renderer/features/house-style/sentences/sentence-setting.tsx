import { useState } from 'react'
import type { Committee } from '../../../../shared/records/committee.ts'
import type { SentenceName } from '../../../../shared/records/sentence-names.ts'
import { withSentence } from '../../../../shared/wording/own-sentences.ts'
import { DEFAULT_SENTENCES } from '../../../../shared/wording/sentence-templates.ts'
import { useDraft } from '../../../data/use-draft.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { SettingWithExample } from '../style-settings.tsx'
import { useCommitteeSettings } from '../use-committee-settings.ts'
import { exampleOf, remarkOn, whatItMayHave } from './sentence-words.ts'

type Props = { readonly committee: Committee; readonly name: SentenceName; readonly called: string }

/**
 * One sentence: its template at the left, what it prints at the right. Where the committee has no words of
 * its own the usual ones stand in the field, to be written over; emptied, it stays empty until it is left.
 */
export function SentenceSetting({ committee, name, called }: Props) {
  const { draftOf } = useCommitteeSettings(committee)
  const [isEmptied, setEmptied] = useState(false)
  const [own, setOwn, flush] = useDraft(
    draftOf(`sentence/${name}`, committee.sentences[name] ?? '', (it, text) => ({
      sentences: withSentence(it.sentences, name, text),
    })),
  )
  const usual = DEFAULT_SENTENCES[name]
  const template = own.trim() === '' ? usual : own
  const change = (text: string) => {
    setEmptied(text.trim() === '')
    setOwn(text.replace(/\n/g, ' '))
  }
  const leave = () => {
    setEmptied(false)
    void flush()
  }
  return (
    <SettingWithExample example={exampleOf(name, template, committee.houseStyle)}>
      <TextField
        label={called}
        lines={2}
        hint={whatItMayHave(name)}
        warning={remarkOn(name, template)}
        placeholder={usual}
        value={isEmptied ? own : template}
        onChange={change}
        onLeave={leave}
      />
    </SettingWithExample>
  )
}
