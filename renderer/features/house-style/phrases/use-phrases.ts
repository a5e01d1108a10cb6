import { abbreviationIn, withPhraseMoved } from '../../../../shared/domain/notes/phrases.ts'
import type { Committee, Phrase } from '../../../../shared/records/committee.ts'
import { edit, type FieldsOf } from '../../../../shared/records/edit.ts'
import { useData } from '../../../data/data-context.tsx'
import { wasKept } from '../../../data/was-kept.ts'
import type { Draft } from '../../../fields/draft.ts'
import { say } from '../../../session/session.ts'
import { focusOnceThere } from '../../../ui/focus-once-there.ts'
import { useCommitteeSettings } from '../use-committee-settings.ts'

/** Everything that can be done to the phrases of a committee. */
export type PhraseEditing = ReturnType<typeof usePhrases>

export function usePhrases(committee: Committee) {
  const { commit, newId } = useData()
  const { draftOf } = useCommitteeSettings(committee)
  const step = async (label: string, change: (phrases: Phrases) => Phrases) => {
    const changes = [edit('committees', committee, ({ phrases }) => ({ phrases: [...change(phrases)] }))]
    const result = await commit({ label, changes, undo: { kind: 'own step' } })
    return wasKept(result) ? 'kept' : 'not kept'
  }
  return {
    add: () => {
      const added: Phrase = { id: newId('phrase'), abbreviation: '', kind: 'words', text: '' }
      void step('new phrase', (phrases) => [...phrases, added])
      focusOnceThere(`[data-phrase="${added.id}"] input`)
    },
    setKind: ({ id }: Phrase, kind: Phrase['kind']) => {
      void step('change of a phrase', (phrases) => phrases.map((it) => (it.id === id ? { ...it, kind } : it)))
    },
    move: (phrase: Phrase, direction: 'up' | 'down') => {
      if (withPhraseMoved(committee.phrases, phrase.id, direction) === committee.phrases)
        return say(direction === 'up' ? 'This is the first phrase.' : 'This is the last phrase.')
      void step('move of a phrase', (phrases) => withPhraseMoved(phrases, phrase.id, direction))
      say('Moved.')
    },
    remove: async ({ id, abbreviation }: Phrase) => {
      const called = abbreviation === '' ? 'the phrase' : `the phrase “${abbreviation}”`
      const kept = await step(`deletion of ${called}`, (phrases) => phrases.filter((it) => it.id !== id))
      if (kept === 'kept') say(`Deleted ${called}.`, true)
      else say(`Nothing was deleted: ${called} is still there.`)
    },
    abbreviationOf: ({ id, abbreviation }: Phrase): Draft =>
      draftOf(`phrase/${id}/abbreviation`, abbreviation, (it, text) =>
        withPhrase(it, id, { abbreviation: abbreviationIn(text) }),
      ),
    textOf: ({ id, text: stored }: Phrase): Draft =>
      draftOf(`phrase/${id}/text`, stored, (it, text) => withPhrase(it, id, { text })),
  }
}

type Phrases = readonly Phrase[]

function withPhrase(
  { phrases }: Committee,
  id: Phrase['id'],
  changed: Partial<Omit<Phrase, 'id'>>,
): FieldsOf<Committee> {
  return { phrases: phrases.map((it) => (it.id === id ? { ...it, ...changed } : it)) }
}
