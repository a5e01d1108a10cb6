import { describe, expect, it } from 'vitest'
import { notSavedWords } from '../../../../renderer/features/copies/moving/moving-words.ts'
import { adviceWords, newsWords } from '../../../../renderer/features/copies/second-folder/folder-words.ts'

const folder = (code: string, failingSince: number | null = 1000) =>
  ({
    kind: 'chosen',
    folderName: 'Stick, Minutebook copies',
    lastCopy: null,
    failingSince,
    code,
    isNews: true,
    isCopying: false,
  }) as const

describe('the words for more than a backup can hold', () => {
  it.each(['too-large', 'too-many-papers'])(
    'say of “%s” that nothing was written, and what to do',
    (code) => {
      expect(notSavedWords(code)).toMatch(/^Nothing was written: .*Take papers .* Or ask your IT department/)
      expect(adviceWords(folder(code))).toBe(notSavedWords(code))
    },
  )

  it('are told of the second folder too, which could be reached', () => {
    expect(newsWords(folder('too-large'))).toMatch(
      /^The second folder \(Stick, Minutebook copies\) gets no copy \(everything together is more than 500 MB\)\. /,
    )
  })

  it('are no advice for a folder that is away, or well again', () => {
    expect(adviceWords(folder('ENOENT'))).toBeNull()
    expect(adviceWords(folder('too-large', null))).toBeNull()
  })
})
