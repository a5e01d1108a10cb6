import type { Unusable } from '../../../shared/ipc/paper-channels.ts'
import { documentOf, field, rels, word, wordEntries, words } from './word.ts'
import { type ZipEntry, zip } from './zip.ts'

/** A file that must be refused, how it is called, and why. It is made when it is needed: some are large. */
export type Hostile = {
  readonly what: string
  readonly fileName: string
  readonly reason: Unusable
  readonly make: () => Buffer
}

function hostile(what: string, reason: Unusable, make: () => Buffer, fileName = 'report.docx'): Hostile {
  return { what, fileName, reason, make }
}

const MEGABYTE = 1024 * 1024
const spaces = (length: number) => Buffer.alloc(length, ' ')
const part = (name: string | Buffer, data: string | Buffer = 'x'): ZipEntry => ({ name, data })
const withPart = (name: string | Buffer) => () => word({ more: [part(name)] })
const many = (count: number) => Array.from({ length: count }, (_, at) => part(`word/media/${at}.png`))

const BOMBS: readonly Hostile[] = [
  hostile('a part that inflates to 31 MB', 'part too large', () =>
    word({ more: [part('word/media/a.png', spaces(31 * MEGABYTE))] }),
  ),
  hostile('words that inflate to 31 MB', 'part too large', () =>
    word({ body: words(spaces(31 * MEGABYTE).toString()) }),
  ),
  hostile('a part of 60 MB that says it has 100 bytes', 'part too large', () =>
    word({ more: [{ ...part('word/media/a.png', spaces(60 * MEGABYTE)), saidSize: 100 }] }),
  ),
  hostile('five parts of 25 MB', 'unpacks too large', () => {
    const data = spaces(25 * MEGABYTE)
    return word({ more: [0, 1, 2, 3, 4].map((at) => part(`word/media/${at}.png`, data)) })
  }),
  hostile('900 parts of 120 kB', 'unpacks too large', () =>
    word({ more: many(900).map(({ name }) => part(name, spaces(120_000))) }),
  ),
  hostile('1,001 parts', 'too many parts', () => word({ more: many(998) })),
  hostile('100,000 parts', 'too many parts', () => word({ more: many(100_000) })),
  hostile('26 MB that do not inflate', 'too large', () =>
    word({ more: [{ ...part('word/media/a.png', spaces(26 * MEGABYTE)), method: 0 }] }),
  ),
  hostile('elements 100,000 deep', 'damaged', () =>
    word({ body: '<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000) }),
  ),
]

const NAMES: readonly Hostile[] = [
  hostile('a part above its folder', 'unsafe names', withPart('../../evil.xml')),
  hostile('a part above its folder, further in', 'unsafe names', withPart('word/../../evil.xml')),
  hostile('a part at the root of the disk', 'unsafe names', withPart('/etc/cron.d/evil')),
  hostile('a part on a drive', 'unsafe names', withPart('C:/Windows/evil.dll')),
  hostile('a part with backslashes', 'unsafe names', withPart('word\\..\\..\\evil.xml')),
  hostile('a part called CON', 'unsafe names', withPart('word/CON.xml')),
  hostile('a part called aux', 'unsafe names', withPart('word/aux')),
  hostile('a part that ends in a dot', 'unsafe names', withPart('word/evil.xml.')),
  hostile('a part with a NUL in its name', 'unsafe names', withPart('word/evil.xml\u0000.png')),
  hostile('a part whose name is no text', 'unsafe names', withPart(Buffer.from([0x77, 0xff, 0xfe]))),
  hostile('a part with a name of 5,000 letters', 'unsafe names', withPart('a'.repeat(5000))),
  hostile('the document twice', 'doubled parts', withPart('word/document.xml')),
  hostile('the document twice, once in capitals', 'doubled parts', withPart('WORD/DOCUMENT.XML')),
  hostile('a relationship out of the file', 'unsafe names', () =>
    word({ links: ['image ../../../etc/passwd'] }),
  ),
  hostile('a relationship to a file of the disk that says it is inside', 'unsafe names', () =>
    word({ links: ['image file:///etc/passwd'] }),
  ),
]

const DOCTYPE = '<!DOCTYPE w:document [<!ENTITY a "a">]>'
const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha">${'bcdefgh'.replace(/./g, (it) => `<!ENTITY ${it} "${`&${String.fromCharCode(it.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`
const READING = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
const declaring = (doctype: string, text = documentOf(words('A'))) => text.replace('?>', `?>${doctype}`)
const withDocument = (data: string | Buffer) => () => word({ parts: { 'word/document.xml': data } })

const DECLARATIONS: readonly Hostile[] = [
  hostile('a document type', 'declares a document type', withDocument(declaring(DOCTYPE))),
  hostile('entities that multiply', 'declares a document type', withDocument(declaring(LAUGHS))),
  hostile('an entity that reads a file', 'declares a document type', withDocument(declaring(READING))),
  hostile(
    'a document type in UTF-16',
    'declares a document type',
    withDocument(Buffer.from(`\ufeff${declaring(DOCTYPE).replace('UTF-8', 'UTF-16')}`, 'utf16le')),
  ),
  hostile(
    'a document type in small letters',
    'declares a document type',
    withDocument(declaring('<!doctype x>')),
  ),
  hostile('a document type in the relationships', 'declares a document type', () =>
    word({ parts: { 'word/_rels/document.xml.rels': declaring(DOCTYPE, rels([])) } }),
  ),
  hostile('a document type in a part that nobody uses', 'declares a document type', () =>
    word({ parts: { 'customXml/item1.xml': declaring(DOCTYPE) } }),
  ),
]

const flipped = (bytes: Buffer, what: string): Buffer => {
  const at = bytes.indexOf(what) + what.length + 8
  return Buffer.from(bytes).fill((bytes[at] ?? 0) ^ 0xff, at, at + 1)
}

const DAMAGE: readonly Hostile[] = [
  hostile('nothing', 'empty', () => Buffer.alloc(0)),
  hostile('four letters of a zip file', 'damaged', () => Buffer.from('PK\u0003\u0004')),
  hostile('the first half', 'damaged', () => word().subarray(0, 700)),
  hostile('all but the last byte', 'damaged', () => word().subarray(0, -1)),
  hostile('a changed byte in its words', 'damaged', () => flipped(word(), 'word/document.xml')),
  hostile('a changed byte in a picture', 'damaged', () =>
    word({ more: [{ ...part('word/media/a.png', spaces(500)), method: 0, saidSum: 7 }] }),
  ),
  hostile('a part that is shorter than it says', 'damaged', () =>
    word({ more: [{ ...part('word/media/a.png'), saidSize: 500 }] }),
  ),
  hostile('a way of packing that there is not', 'damaged', () =>
    word({ more: [{ ...part('word/media/a.png'), method: 12 }] }),
  ),
  hostile('an element that does not end', 'damaged', withDocument('<w:document xmlns:w="w"><w:body>')),
  hostile('an entity that there is not', 'damaged', withDocument(documentOf(words('&evil;')))),
  hostile('bytes that are no text', 'damaged', withDocument(Buffer.from([0x3c, 0x61, 0xff, 0x2f, 0x3e]))),
  hostile('an encoding that hides', 'damaged', withDocument(documentOf('').replace('UTF-8', 'UTF-7'))),
  hostile('no document', 'damaged', () =>
    zip(wordEntries({}).filter(({ name }) => name !== 'word/document.xml')),
  ),
]

const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(600),
  ])
const SPREADSHEET = 'openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

const KINDS: readonly Hostile[] = [
  hostile('a password of Office', 'password', () => compound('EncryptedPackage')),
  hostile('a password of the zip file', 'password', () =>
    zip(wordEntries({}).map((entry) => ({ ...entry, flags: 0x801 }))),
  ),
  hostile('a Word file of before 2007', 'older Word', () => compound('WordDocument')),
  hostile('a workbook of before 2007', 'another Office file', () => compound('Workbook')),
  hostile('a Word file with macros', 'macros', () =>
    word({ type: 'ms-word.document.macroEnabled.main+xml' }),
  ),
  hostile('macros that are not announced', 'macros', () =>
    word({ links: ['vbaProject vbaProject.bin'], more: [part('word/vbaProject.bin')] }),
  ),
  hostile('a Word file with macros, by its name', 'macros', () => word(), 'report.docm'),
  hostile('a template', 'Word template', () =>
    word({ type: 'openxmlformats-officedocument.wordprocessingml.template.main+xml' }),
  ),
  hostile('a workbook', 'another Office file', () => word({ type: SPREADSHEET })),
  hostile('a text of OpenDocument', 'another Office file', () =>
    zip([part('mimetype', 'application/vnd.oasis.opendocument.text'), part('content.xml', '<a/>')]),
  ),
  hostile('strict Open XML', 'strict Word', () =>
    word({ parts: { '_rels/.rels': rels(['officeDocument word/document.xml'], STRICT) } }),
  ),
  hostile('any other zip file', 'neither Word nor PDF', () => zip([part('readme.txt')])),
  hostile('a program', 'neither Word nor PDF', () => Buffer.from('MZ\u0090\u0000 a program')),
  hostile('a web page', 'neither Word nor PDF', () => Buffer.from('<html><script>1</script></html>')),
  hostile('rich text', 'neither Word nor PDF', () => Buffer.from('{\\rtf1 a}')),
  hostile('a Word file called .pdf', 'name of another kind', () => word(), 'report.pdf'),
  hostile('a Word file called .exe', 'name of another kind', () => word(), 'report.docx.exe'),
]

const linked =
  (...links: readonly string[]) =>
  () =>
    word({ links })

const LINKS: readonly Hostile[] = [
  hostile('a picture on the disk', 'linked parts', linked('image file:///etc/passwd External')),
  hostile('a picture on another machine', 'linked parts', linked('image \\\\server\\share\\a.png External')),
  hostile('a picture on the web', 'linked parts', linked('image https://example.org/a.png External')),
  hostile('an object that is linked', 'linked parts', linked('oleObject file:///a.xlsx External')),
  hostile('another document inside', 'linked parts', linked('subDocument b.docx External')),
  hostile('a field that starts a program', 'linked parts', () =>
    word({ body: field('DDE', 'AUTO c:\\\\windows\\\\system32\\\\cmd.exe') }),
  ),
  hostile('a field that takes text in', 'linked parts', () =>
    word({ body: field(' INCLUDETEXT "c:\\\\a" ') }),
  ),
]

/** Word files, and what is called so, that no item may have as its paper. */
export const HOSTILE_WORD: readonly Hostile[] = [
  ...BOMBS,
  ...NAMES,
  ...DECLARATIONS,
  ...DAMAGE,
  ...KINDS,
  ...LINKS,
]
