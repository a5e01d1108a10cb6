/** Why a locked file could not be written, by the system's code, and what to do. */
export function notWrittenWords(code: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'There is not enough room for the file there. Make some, or choose another place. A stick that was made for old computers takes no file above 4 GB.'
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'EROFS':
      return 'The file could not be written there: you are not allowed to, or another program is holding it. Choose another place.'
    case 'ENOENT':
    case 'ENODEV':
    case 'ENXIO':
      return 'The folder is no longer there. If it is on a stick or on a network, connect it and try again.'
    default:
      return `The file could not be written (${code}). Try again, or choose another place.`
  }
}
