import type { Page } from 'playwright'
import { storedRecords } from '../../support/store-on-screen.ts'
import { journaledRecords } from '../../support/vault.ts'
import type { Verdict } from '../fault-case.ts'
import { differenceOf } from './difference.ts'
import { typeNotes } from './stage.ts'

/** Types on in the notes after a fault, and says where that has not reached both places alike. */
export async function notGoneOn(page: Page, profile: string): Promise<Verdict> {
  await typeNotes(page, 'Afterwards. ')
  return differenceOf(await storedRecords(page), await journaledRecords(profile))
}
