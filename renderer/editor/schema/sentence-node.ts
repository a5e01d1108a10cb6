import { Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'

const EDITED = 'Edited by hand: it no longer follows the record'

/** A sentence that the application writes from its records. What it tells of is kept out of the page and of the clipboard. */
export const Sentence = Node.create({
  name: 'sentence',
  group: 'block',
  content: 'inline*',
  selectable: false,
  addAttributes: () => ({
    id: { default: null, rendered: false },
    source: { isRequired: true, rendered: false },
    isEdited: { default: false, rendered: false },
  }),
  renderHTML: () => ['p', { class: 'notes-sentence' }, 0],
  addNodeView:
    () =>
    ({ node }) =>
      sentenceView(node),
})

/** The element stays when the first key makes the sentence an edited one: a new one would break off an accent being typed. */
function sentenceView(sentence: ProseMirrorNode): NodeView {
  const dom = document.createElement('p')
  dom.className = 'notes-sentence'
  const show = ({ attrs }: ProseMirrorNode) => {
    dom.toggleAttribute('data-edited', attrs.isEdited === true)
    if (attrs.isEdited === true) dom.title = EDITED
    else dom.removeAttribute('title')
  }
  show(sentence)
  const update = (changed: ProseMirrorNode) => {
    if (changed.type !== sentence.type) return false
    show(changed)
    return true
  }
  const ignoreMutation: NodeView['ignoreMutation'] = ({ type, target }) =>
    type === 'attributes' && target === dom
  return { dom, contentDOM: dom, update, ignoreMutation }
}
