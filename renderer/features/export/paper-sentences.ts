import type { Paper } from '../../../shared/records/paper.ts'
import type { PackForm } from '../../word/pack/pack-messages.ts'
import type { PaperFault } from '../../word/pack/paper-trouble.ts'

/** Which paper keeps a pack from being built, and what to do about it, for a clerk. */
export function paperSentence(paper: Paper | undefined, fault: PaperFault, form: PackForm): string {
  const name = nameOf(paper)
  switch (fault.kind) {
    case 'missing':
      return `${name} is not there any more. Put it into the agenda again, then build the pack.`
    case 'unreadable':
      return `${name} cannot be read. Open it in the program it came from, save it anew and put it in its place.`
    case 'uncarried':
      if (form === 'word' && paper?.asPictures === false)
        return `${name} holds ${fault.what}, which cannot be carried into the pack as text. In the agenda, let it go into Word as page pictures, or save it as a PDF in Word and put that in its place.`
      return `${name} holds ${fault.what}, which would be missing from the pack. Save it as a PDF in Word and put that in its place.`
    case 'longer when printed':
      return `${name} comes to more pages here than it has in Word, so its page numbers would be wrong. Save it as a PDF in Word and put that in its place.`
  }
}

function nameOf(paper: Paper | undefined): string {
  if (paper === undefined) return 'A paper'
  if (paper.title !== '') return paper.title
  return paper.source.kind === 'file' ? paper.source.fileName : 'The notes of the earlier meeting'
}
