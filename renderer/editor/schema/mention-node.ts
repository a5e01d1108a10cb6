import { Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { PersonId } from '../../../shared/records/ids.ts'

/** A person named in the text: one character to the caret, whatever it says. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({
    personId: { isRequired: true, rendered: false },
    text: { isRequired: true, rendered: false },
  }),
  renderHTML: ({ node }) => ['span', { class: 'notes-mention' }, wordsOfLeaf(node)],
})

export function isMention(node: ProseMirrorNode): boolean {
  return node.type.name === 'mention'
}

/** What a piece of a line that is no text of its own says: the name of who is mentioned, or a line break. */
export function wordsOfLeaf(leaf: ProseMirrorNode): string {
  const text: unknown = leaf.attrs.text
  return isMention(leaf) && typeof text === 'string' ? text : '\n'
}

/** Who is mentioned. */
export function personOf(mention: ProseMirrorNode): PersonId {
  return mention.attrs.personId as PersonId // safe: mentions are only made with the person of a stored or taken one
}
