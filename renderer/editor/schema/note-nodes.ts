import { Node } from '@tiptap/core'

/**
 * The blocks of a body, flat as they are stored (shared/records/note-body.ts). Each is one element with
 * one class; its number, bullet or letter is drawn by the style sheet, so that a key typed in one block
 * never has to touch another. Ids are kept out of the page and of the clipboard.
 */
const id = { id: { default: null, rendered: false } }
const level = { level: { default: 1, rendered: false } }

export const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  selectable: false,
  priority: 1000,
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', { class: 'notes-paragraph' }, 0],
})

export const Bullet = Node.create({
  name: 'bullet',
  group: 'block',
  content: 'inline*',
  selectable: false,
  defining: true,
  addAttributes: () => ({ ...id, ...level }),
  parseHTML: () => [levelledRule('bullet', 1), levelledRule('bullet', 2)],
  renderHTML: ({ node }) => ['p', { class: `notes-bullet notes-level-${node.attrs.level}` }, 0],
})

export const SubPoint = Node.create({
  name: 'subPoint',
  group: 'block',
  content: 'inline*',
  selectable: false,
  defining: true,
  addAttributes: () => ({ ...id, ...level }),
  parseHTML: () => [levelledRule('sub-point', 1), levelledRule('sub-point', 2)],
  renderHTML: ({ node }) => ['p', { class: `notes-sub-point notes-level-${node.attrs.level}` }, 0],
})

export const Resolution = Node.create({
  name: 'resolution',
  group: 'block',
  content: 'lead clause*',
  selectable: false,
  defining: true,
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'div.notes-resolution' }],
  renderHTML: () => ['div', { class: 'notes-resolution', role: 'group', 'aria-label': 'Resolution' }, 0],
})

export const Lead = Node.create({
  name: 'lead',
  content: 'inline*',
  selectable: false,
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'p.notes-lead', priority: 60 }],
  renderHTML: () => ['p', { class: 'notes-lead' }, 0],
})

export const Clause = Node.create({
  name: 'clause',
  content: 'inline*',
  selectable: false,
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'p.notes-clause', priority: 60 }],
  renderHTML: () => ['p', { class: 'notes-clause' }, 0],
})

function levelledRule(name: string, value: 1 | 2) {
  return { tag: `p.notes-${name}.notes-level-${value}`, priority: 60, attrs: { level: value } }
}
