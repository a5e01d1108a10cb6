import { Sentence } from '../../build/sentence.ts'
import { Unmet } from './unmet.ts'

/** A step that could not be done, told in one sentence. */
export class StepFailed extends Sentence {
  constructor(step: string, cause: unknown) {
    super(`The step “${step}” failed: ${reasonOf(cause)}.`)
    this.cause = cause
  }
}

/** Playwright tells at length what it tried; its first lines say what it was. */
function reasonOf(cause: unknown): string {
  if (cause instanceof Unmet) return cause.message
  if (!(cause instanceof Error)) return String(cause)
  return cause.message.split('\n').slice(0, 3).join(' ').trim()
}
