import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { ROOT } from '../../build/paths.ts'
import type { Answer, Belief, Question } from './messages.ts'

/** The process that looks on: what it saw as saved, and what came back. */
export interface CheckerProcess {
  ask(question: Question): Promise<Answer>
  end(): void
}

export function startChecker(belief: Belief): CheckerProcess {
  const child: ChildProcess = fork('build/run.mjs', ['test/kills/checker.ts', belief], { cwd: ROOT })
  const ended = once(child, 'exit').then(() => {
    throw new Error('The checker has ended by itself.')
  })
  ended.catch(() => undefined)
  return {
    ask: async (question) => {
      child.send(question)
      const [answer] = await Promise.race([once(child, 'message'), ended])
      return answer
    },
    end: () => void child.kill(),
  }
}
