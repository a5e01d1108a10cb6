import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import type { NewId } from '../../../shared/records/ids.ts'
import { idOf } from '../schema/note-kind.ts'

/**
 * Gives every block an id of its own. Where two blocks carry the same one after a change, the block that
 * stood there before keeps it. The ids are no step of their own to undo.
 */
export function blockIds(newId: NewId): Plugin {
  return new Plugin({
    key: new PluginKey('blockIds'),
    appendTransaction: (transactions, before, after) =>
      transactions.some((transaction) => transaction.docChanged)
        ? withIds(transactions, before, after, newId)
        : null,
  })
}

function withIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  newId: NewId,
): Transaction | null {
  const missing = blocksWithoutIdOfTheirOwn(after.doc, () => placesOfIds(transactions, before.doc))
  if (missing.length === 0) return null
  const transaction = after.tr.setMeta('addToHistory', false)
  for (const position of missing) transaction.setNodeAttribute(position, 'id', newId('block'))
  return transaction
}

/** Positions of the blocks that need a new id. The former places are worked out only where two blocks meet. */
function blocksWithoutIdOfTheirOwn(
  doc: ProseMirrorNode,
  formerPlaces: () => ReadonlyMap<string, number>,
): readonly number[] {
  const missing: number[] = []
  const owners = new Map<string, number>()
  let places: ReadonlyMap<string, number> | null = null
  doc.descendants((node, position) => {
    if (node.isInline) return false
    const id = idOf(node)
    const owner = id === null ? undefined : owners.get(id)
    if (id === null) missing.push(position)
    else if (owner === undefined) owners.set(id, position)
    else {
      places ??= formerPlaces()
      const stays = places.get(id) === position
      missing.push(stays ? owner : position)
      if (stays) owners.set(id, position)
    }
    return !node.isTextblock
  })
  return missing
}

function placesOfIds(
  transactions: readonly Transaction[],
  before: ProseMirrorNode,
): ReadonlyMap<string, number> {
  const mapping = new Mapping(transactions.flatMap((transaction) => transaction.mapping.maps))
  const places = new Map<string, number>()
  before.descendants((node, position) => {
    const id = idOf(node)
    if (id !== null) places.set(id, mapping.map(position))
    return !node.isTextblock
  })
  return places
}
