import type { ReviewFileTrouble } from '../../../shared/domain/review-file/trouble.ts'

/** Why a review file was not read, and what to do. Whatever the reason, nothing was changed. */
export function troubleWords(trouble: ReviewFileTrouble): string {
  switch (trouble) {
    case 'not a review file':
      return 'This is not a review file of Minutebook. Choose a file whose name ends in “.minutebook”.'
    case 'a Word file':
      return 'This is a Word file, or another packed one, and not a review file. If the chair worked in Word, close this and choose “Open what the chair sent”.'
    case 'a backup':
      return 'This is a backup of everything and not a review file. Close this and choose “Open a backup” if that is what you are after.'
    case 'other passphrase':
      return 'The passphrase does not open this file. Mind capital letters and spaces, and try again. If you are sure of it, the beginning of the file is damaged: ask for it once more.'
    case 'damaged':
      return 'This file is damaged, or not all of it is there. Copy it once more from where it came, or ask for it again.'
    case 'too costly':
      return 'Opening this file would take more memory than any file of Minutebook asks for. It was not made by Minutebook: do not trust where it came from.'
    case 'newer':
      return 'This file was made by a newer Minutebook. Install that version here, then open the file again.'
    case 'too large':
      return 'This file is larger than a review file can be (16 MB). Ask whoever sent it for the review file itself.'
    case 'gone':
      return 'The file is no longer there. If it is on a stick or on a network, connect it, and choose the file again.'
    case 'cannot be read':
      return 'The file cannot be read just now. If it is on a stick or on a network, connect it, and try again.'
    default:
      return `${contentWords(trouble)} Nothing of it was taken over. Ask for the file once more, and do not trust where this one came from.`
  }
}

type InContent = Exclude<
  ReviewFileTrouble,
  | 'not a review file'
  | 'a Word file'
  | 'a backup'
  | 'other passphrase'
  | 'damaged'
  | 'too costly'
  | 'newer'
  | 'too large'
  | 'gone'
  | 'cannot be read'
>

/** What the file holds that Minutebook never wrote. */
function contentWords(trouble: InContent): string {
  switch (trouble) {
    case 'too many parts':
      return 'This file opens, but holds far more than the notes of one meeting.'
    case 'too deep':
      return 'This file opens, but what it holds is nested deeper than any notes are.'
    case 'forbidden key':
      return 'This file opens, but holds a word that is made to harm the program that reads it.'
    case 'not of its form':
      return 'This file opens, but what it holds is not written as Minutebook writes it.'
    case 'not sent or returned':
      return 'This file opens, but the review in it is neither on its way to the chair nor on its way back.'
    case 'version of no form':
      return 'This file opens, but the notes in it are not written as Minutebook writes them.'
    case 'approved already':
      return 'This file opens, but the notes in it were approved already, which no review file holds.'
    case 'altered':
      return 'This file opens, but the notes in it were altered after they were sent: they do not match their own seal.'
    case 'same id twice':
      return 'This file opens, but the same thing is in it twice.'
    case 'several meetings':
      return 'This file opens, but holds parts of different meetings.'
    case 'several versions':
      return 'This file opens, but holds parts of different reviews.'
    case 'words of no minute':
      return 'This file opens, but changes an item that is not in its notes.'
    case 'comment on nothing':
      return 'This file opens, but a comment in it is about a paragraph that is not in its notes.'
  }
}
