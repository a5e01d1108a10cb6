import type { ReviewFileTrouble } from '../../shared/domain/review-file/trouble.ts'
import { headOf, lockIn } from '../moving/lock-head.ts'
import { troubleOf } from '../moving/refused.ts'
import type { ReviewBytes } from './review-source.ts'

/** Why a file cannot be a review file, told from how it begins; null where it may be one. Never rejects. */
export async function lockTroubleOf({ parts }: ReviewBytes): Promise<ReviewFileTrouble | null> {
  try {
    return troubleIn(await headOf(parts()))
  } catch (error) {
    return troubleOf(error) === 'gone' ? 'gone' : 'cannot be read'
  }
}

function troubleIn(head: string): ReviewFileTrouble | null {
  const lock = lockIn(head)
  switch (lock) {
    case 'passphrase':
      return null
    case 'key file':
      return 'a backup'
    case 'too costly':
      return lock
    case 'broken':
      return 'damaged'
    case 'no lock':
      return head.startsWith('PK\u0003\u0004') ? 'a Word file' : 'not a review file'
  }
}
