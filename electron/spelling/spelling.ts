import type { Session } from 'electron'

/** Nobody listens there; were a dictionary ever missing, Chromium would otherwise ask its makers for it. */
const NOWHERE = 'http://127.0.0.1:9/'

/** Checks spelling in British English, from the bundled dictionary alone. */
export function checkSpelling(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL(NOWHERE)
  session.setSpellCheckerLanguages(['en-GB'])
}
