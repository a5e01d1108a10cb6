import type { reviewFileChannels } from '../../shared/ipc/review-file-channels.ts'
import type { ReviewFiles } from '../review-file/review-files.ts'
import type { Handlers } from './answer.ts'
import { tellWindow } from './events.ts'

/** What main does for review files. */
export function reviewFileHandlers(files: ReviewFiles): Pick<Handlers, keyof typeof reviewFileChannels> {
  return {
    'review-file:place': (request) => files.place(request),
    'review-file:write': (request) => files.write(request),
    'review-file:choose': () => files.choose(),
    'review-file:drop': (request) => {
      files.give({ kind: 'dropped', ...request })
      tellWindow('review-file:open')
      return { kind: 'done' }
    },
    'review-file:given': () => ({ isGiven: files.isGiven() }),
    'review-file:read': (request) => files.read(request),
    'review-file:stop': () => {
      files.stop()
      return { kind: 'done' }
    },
  }
}
