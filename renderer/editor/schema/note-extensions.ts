import Bold from '@tiptap/extension-bold'
import Document from '@tiptap/extension-document'
import HardBreak from '@tiptap/extension-hard-break'
import Italic from '@tiptap/extension-italic'
import Text from '@tiptap/extension-text'
import { Mention } from './mention-node.ts'
import { Bullet, Clause, Lead, Paragraph, Resolution, SubPoint } from './note-nodes.ts'
import { Sentence } from './sentence-node.ts'

const withoutKeys = { addKeyboardShortcuts: () => ({}) }

/** All that a body may hold, and nothing more: single extensions, with the keys left to the notes' own. */
export const noteExtensions = [
  Document,
  Paragraph,
  Bullet,
  SubPoint,
  Sentence,
  Resolution,
  Lead,
  Clause,
  Text,
  Mention,
  HardBreak.extend(withoutKeys),
  Bold.extend(withoutKeys),
  Italic.extend(withoutKeys),
]
