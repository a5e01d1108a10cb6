import type { LaterEvent } from './roll-lines.ts'

/** What an event is called in the undo command and by its fields: `arrival of Mr J Rivers`. */
export function eventName({ kind }: LaterEvent, name: string): string {
  switch (kind) {
    case 'joined':
      return `arrival of ${name}`
    case 'left':
      return `departure of ${name}`
    case 'declared':
      return `declaration of ${name}`
    case 'took the chair':
      return `chair of ${name}`
  }
}
