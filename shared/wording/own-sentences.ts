import type { Committee } from '../records/committee.ts'
import type { SentenceName } from '../records/sentence-names.ts'
import { DEFAULT_SENTENCES } from './sentence-templates.ts'

type OwnSentences = Committee['sentences']

/** The committee's own wordings with that of one sentence set; no words, or the usual ones, are none of its own. */
export function withSentence(own: OwnSentences, name: SentenceName, text: string): OwnSentences {
  const { [name]: _, ...others } = own
  return text.trim() === '' || text === DEFAULT_SENTENCES[name] ? others : { ...others, [name]: text }
}

/** How many of these sentences the committee words in its own way. */
export function ownCount(own: OwnSentences, names: readonly SentenceName[]): number {
  return names.filter((name) => own[name] !== undefined).length
}
