import { signatureLine } from '../wording/signature.ts'
import type { NotesDocument } from './model.ts'

/** The notes as they are signed: by whoever presided at the meeting that confirmed them. */
export function signedNotes(document: NotesDocument, office: string): NotesDocument {
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === 'signature' ? { ...block, runs: [{ text: signatureLine(office) }] } : block,
    ),
  }
}
