import { Plugin, PluginKey } from '@tiptap/pm/state'

/** Enter with all of these is no key of the notes, but a command of the window: the editor would keep it for itself. */
export function windowKeys(): Plugin {
  return new Plugin({
    key: new PluginKey('windowKeys'),
    props: {
      handleDOMEvents: {
        keydown: (_view, { key, shiftKey, ctrlKey, metaKey }) =>
          key === 'Enter' && shiftKey && (ctrlKey || metaKey),
      },
    },
  })
}
