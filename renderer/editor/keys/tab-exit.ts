import { type Command, Plugin, PluginKey } from '@tiptap/pm/state'

export type TabExit = {
  readonly plugin: Plugin
  /** The command for Tab, left to the browser right after Escape. */
  readonly unlessLeaving: (command: Command) => Command
}

/** Tab sets blocks in, but never holds a keyboard user in the notes: after Escape it goes on to the next control (WCAG 2.1.2). */
export function createTabExit(): TabExit {
  let isLeaving = false
  const plugin = new Plugin({
    key: new PluginKey('tabExit'),
    props: {
      handleDOMEvents: {
        keydown: (_view, event) => {
          if (!/^(?:Tab|Shift)$/u.test(event.key)) isLeaving = event.key === 'Escape'
          return false
        },
        blur: () => {
          isLeaving = false
          return false
        },
      },
    },
  })
  return {
    plugin,
    unlessLeaving: (command) => (state, dispatch, view) => !isLeaving && command(state, dispatch, view),
  }
}
