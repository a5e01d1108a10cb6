import type { movingChannels } from '../../shared/ipc/moving-channels.ts'
import type { Moving } from '../moving/moving.ts'
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
