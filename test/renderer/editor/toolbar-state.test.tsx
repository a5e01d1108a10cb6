import { createRoot } from 'react-dom/client'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { StateCache } from '../../../renderer/editor/state-cache.ts'
import { useToolbarState } from '../../../renderer/editor/toolbar-state.ts'
import { bodyFrom } from './notes-language.ts'
import { OTHER_MINUTE, showNotes } from './show-notes.tsx'

describe('what the toolbar shows as on', () => {
  it('is the kind of the block with the caret', async () => {
    const { states, select } = await showNotes(['¶ One', '• two', 'i) three', 'RESOLVED that:', '(a) four'])
    const shown = toolbarOf(states)
    await expect.poll(shown).toBe('resolution')
    select('¶ One', '• t|wo', 'i) three', 'RESOLVED that:', '(a) four')
    await expect.poll(shown).toBe('bullet')
    select('¶ One', '• two', 'i) th|ree', 'RESOLVED that:', '(a) four')
    await expect.poll(shown).toBe('subPoint')
    select('¶ On|e', '• two', 'i) three', 'RESOLVED that:', '(a) four')
    await expect.poll(shown).toBe('paragraph')
  })

  it('is the look of what is typed next, and of all that is selected', async () => {
    const { states, select, press } = await showNotes(['¶ One *two*'])
    const shown = toolbarOf(states)
    await expect.poll(shown).toBe('paragraph bold')
    select('¶ O[ne *tw]o*')
    await expect.poll(shown).toBe('paragraph')
    await press('{Control>}i{/Control}')
    await expect.poll(shown).toBe('paragraph italic')
  })

  it('is that of another minute once it is shown', async () => {
    const { states, rerender } = await showNotes(['¶ One'])
    const shown = toolbarOf(states)
    await rerender({ minuteId: OTHER_MINUTE, body: bodyFrom(['• two']) })
    await expect.poll(shown).toBe('bullet')
  })
})

/** Shows a toolbar; the answer reads what is on in it. */
function toolbarOf(states: StateCache): () => string | null {
  const place = document.body.appendChild(document.createElement('output'))
  const root = createRoot(place)
  root.render(<Toolbar states={states} />)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  return () => place.textContent
}

function Toolbar({ states }: { readonly states: StateCache }) {
  const { kind, bold, italic } = useToolbarState(states)
  return [kind, ...(bold ? ['bold'] : []), ...(italic ? ['italic'] : [])].join(' ')
}
