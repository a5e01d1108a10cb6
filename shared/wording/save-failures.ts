import type { SaveFailure } from '../ipc/contract.ts'

/** What stood in the way of a file, and what to do about it, for a clerk. Whatever was there before is untouched. */
export function failureSentence(
  failure: SaveFailure | 'could not be built',
  fileName: string,
  code: string,
): string {
  switch (failure) {
    case 'open in another program':
      return `${fileName} is open in another program, perhaps Word. Close it there and try again, or save under another name.`
    case 'disk full':
      return `The disk is full, so ${fileName} was not written. Make some space and try again, or save to another disk.`
    case 'no permission':
      return `You are not allowed to write ${fileName} there. Save it in a folder of your own.`
    case 'read-only place':
      return `That place can be read but not written. Save ${fileName} somewhere else.`
    case 'place is gone':
      return `The folder is no longer there. If it is on a network or a stick, connect it and try again, or save ${fileName} somewhere else.`
    case 'name not allowed':
      return `That name cannot be used there. Choose a shorter one without special signs.`
    case 'could not be built':
      return 'The document could not be written. Your notes are safe. Try again; if it happens again, start Minutebook anew.'
    case 'unknown':
      return `${fileName} could not be written (${code}). Try again, or save it somewhere else.`
  }
}
