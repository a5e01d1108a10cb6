import type { KeyboardEvent } from 'react'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import { openSlip, say } from '../../../session/session.ts'
import { nudgeOf } from '../../../ui/nudge.ts'
import { PERSON_KEYS, type PersonKey, ROLL_KEYS } from '../desk-keys.ts'
import type { RollLine } from './roll-lines.ts'
import type { RollSteps } from './roll-steps.ts'
import type { OpenEditor } from './row-editor.tsx'

type Row = {
  readonly line: RollLine
  readonly steps: RollSteps
  readonly open: (editor: OpenEditor) => void
  readonly expand: (isExpanded: boolean) => void
  /** A letter has marked the row: the next one is due. */
  readonly onMarked: () => void
  /** The row may be gone. */
  readonly onTakenOff: () => void
}

/** What a key does on a person's row. */
export function onRowKey(event: KeyboardEvent, row: Row): void {
  if (event.ctrlKey || event.metaKey) return
  const nudge = nudgeOf(event)
  const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const mark = ROLL_KEYS.find(({ key }) => key === pressed)
  const personKey = PERSON_KEYS.find(({ key }) => key === pressed)?.key
  if (nudge !== null) row.steps.move(row.line.person, nudge)
  else if (event.altKey) return
  else if (mark !== undefined) {
    row.steps.mark(row.line.person, mark.status)
    row.onMarked()
  } else if (personKey !== undefined) ACTIONS[personKey](row)
  else return
  event.preventDefault()
}

const ACTIONS: Readonly<Record<PersonKey, (row: Row) => void>> = {
  b: ({ line, open }) => {
    if (line.event !== null) open('brackets')
  },
  r: ({ line, steps }) => steps.toggleRemote(line.person),
  s: ({ open }) => open('substitute'),
  e: openReason,
  j: ({ line }) => openSlip({ kind: 'move', move: 'joined', personId: line.person.id }),
  l: ({ line }) => openSlip({ kind: 'move', move: 'left', personId: line.person.id }),
  d: ({ line }) => openSlip({ kind: 'declaration', personId: line.person.id }),
  c: ({ line }) => openSlip({ kind: 'chair', personId: line.person.id }),
  ArrowRight: expandRow,
  ArrowLeft: ({ expand }) => expand(false),
  Delete: ({ line, steps, onTakenOff }) => {
    steps.takeOff(line.person)
    onTakenOff()
  },
}

function expandRow({ line, expand }: Row): void {
  if (line.later.length > 0) expand(true)
  else say(`Nothing more is recorded of ${fullName(line.person)}.`)
}

function openReason({ line, open }: Row): void {
  if (line.event === null || line.event.status === 'apologies') open('reason')
  else say(`${fullName(line.person)} sent no apologies.`)
}
