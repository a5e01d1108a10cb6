import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { useEditorState } from '@tiptap/react'
import { isLookOn } from './commands/toggle-look.ts'
import { flatKindOf, isKind } from './schema/note-kind.ts'
import type { StateCache } from './state-cache.ts'

/** What a toolbar shows as on, for the words at the caret. */
export type ToolbarState = {
  readonly kind: 'paragraph' | 'bullet' | 'subPoint' | 'sentence' | 'resolution'
  readonly bold: boolean
  readonly italic: boolean
}

export function useToolbarState({ editor }: StateCache): ToolbarState {
  return useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      kind: kindAt(state.selection.$from.parent),
      bold: isLookOn(state, 'bold'),
      italic: isLookOn(state, 'italic'),
    }),
  })
}

function kindAt(block: ProseMirrorNode): ToolbarState['kind'] {
  if (!block.isTextblock) return 'paragraph'
  if (isKind(block, 'sentence')) return 'sentence'
  return flatKindOf(block) ?? 'resolution'
}
