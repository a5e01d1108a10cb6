import type { Hostile } from './hostile-word.ts'
import { pages, pdf, stream } from './pdf.ts'

type Reason = Hostile['reason']

function hostile(what: string, reason: Reason, make: () => Buffer, fileName = 'slides.pdf'): Hostile {
  return { what, fileName, reason, make }
}

const MEGABYTE = 1024 * 1024
const ENCRYPT = '/Encrypt << /Filter /Standard /V 2 /R 3 /O (owner) /U (user) /P -44 >>'
const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'

/** A list of objects that is packed, as later PDF files have it, and inflates to so many bytes. */
function packedObjects(length: number): Buffer {
  return stream(Buffer.alloc(length, '1 0 '), '/Type /ObjStm /N 1 /First 4')
}

/** PDF files, and what is called so, that no item may have as its paper. */
export const HOSTILE_PDF: readonly Hostile[] = [
  hostile('a password', 'password', () => pdf([CATALOGUE, NO_PAGES], ENCRYPT)),
  hostile('its first line alone', 'damaged', () => Buffer.from('%PDF-1.7\n')),
  hostile('the first half', 'damaged', () => pages(20).subarray(0, 900)),
  hostile('noise', 'damaged', () => Buffer.from(`%PDF-1.7\n${'\u0001\u0002obj<<'.repeat(9999)}\n%%EOF\n`)),
  hostile('no pages', 'damaged', () => pdf([CATALOGUE, NO_PAGES])),
  hostile('no catalogue', 'damaged', () => pdf(['<< /Type /Font >>'])),
  hostile('pages that hold themselves', 'damaged', () =>
    pdf([CATALOGUE, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
  ),
  hostile('lists 100,000 deep', 'damaged', () => pages(1, '', '['.repeat(100_000) + ']'.repeat(100_000))),
  hostile('3,000 pages', 'too many pages', () => pages(3000)),
  hostile('a script that runs when it is opened', 'macros', () => pages(1, `/OpenAction ${SCRIPT}`)),
  hostile('a script under a name', 'macros', () => pages(1, '/Names << /JavaScript 4 0 R >>', SCRIPT)),
  hostile('a program that it starts', 'macros', () =>
    pages(1, '/OpenAction 4 0 R', '<< /S /Launch /F (cmd.exe) >>'),
  ),
  hostile('a form that only one program shows', 'macros', () =>
    pages(1, '/AcroForm << /XFA [] /Fields [] >>'),
  ),
  hostile('objects that inflate to 900 MB', 'took too much memory', () =>
    pages(1, '', packedObjects(900 * MEGABYTE)),
  ),
  hostile('a PDF file called .docx', 'name of another kind', () => pages(1), 'slides.docx'),
]

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>'
const NO_PAGES = '<< /Type /Pages /Kids [] /Count 0 >>'
