import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { notesToWord } from '../../renderer/word/notes-to-word.ts'
import type { NotesDocument } from '../../shared/documents/model.ts'
import { handMadeWord } from './hand-made-word.ts'

/** `node word-once.mjs write FOLDER`: writes the folder's document once and says how many milliseconds it took. */
const [work = '', folder = ''] = process.argv.slice(2)
// Written by the measure that started this.
const document = JSON.parse(readFileSync(path.join(folder, 'document.json'), 'utf8')) as NotesDocument
const readyParts = unzipSync(readFileSync(path.join(folder, 'empty.docx')))

const began = performance.now()
if (work === 'write') notesToWord(document)
else handMadeWord(document, readyParts)
process.stdout.write(String(performance.now() - began))
