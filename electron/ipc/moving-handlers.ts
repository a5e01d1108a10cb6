import type { movingChannels } from '../../shared/ipc/moving-channels.ts'
import type { secondFolderChannels } from '../../shared/ipc/second-folder-channels.ts'
import type { Moving } from '../moving/moving.ts'
import type { SecondFolder } from '../second-folder/second-folder.ts'
import type { Handlers } from './answer.ts'

type MovingHandlers = Pick<Handlers, keyof typeof movingChannels>

/** What main does for moving everything to another computer. */
export function movingHandlers(moving: Moving): MovingHandlers {
  return {
    'moving:save': (request) => moving.save(request),
    'moving:choose': () => moving.choose(),
    'moving:look': (request) => moving.look(request),
    'moving:replace': () => moving.replace(),
    'moving:outcome': () => moving.outcome(),
    'moving:progress': () => moving.progress(),
    'moving:stop': () => {
      moving.stop()
      return { kind: 'done' }
    },
  }
}

type SecondFolderHandlers = Pick<Handlers, keyof typeof secondFolderChannels>

/** What main does for the second folder. */
export function secondFolderHandlers(folder: SecondFolder): SecondFolderHandlers {
  return {
    'second-folder:look': () => folder.look(),
    'second-folder:choose': (request) => folder.choose(request),
    'second-folder:copy': () => folder.copy(),
    'second-folder:forget': () => folder.forget(),
    'second-folder:told': () => folder.told(),
  }
}
