import type { Page } from 'playwright'

/** What a window says that does not open newer data; null where it opened them. */
export async function refusal(page: Page): Promise<string | null> {
  const refused = page.getByRole('heading', { name: 'These records were made by a newer Minutebook' })
  const opened = page.getByRole('main').getByRole('heading').first()
  await refused.or(opened).first().waitFor({ timeout: 15_000 })
  return (await refused.isVisible()) ? refused.textContent() : null
}

/** Far above any version that this Minutebook knows. */
const NEWER = 990

/** Asks for the window's store in a newer version, as a second window of a later Minutebook would, and does not wait. */
export async function askForNewerStore(page: Page): Promise<void> {
  await page.evaluate((version) => {
    const asked = indexedDB.open('minutebook', version)
    asked.onsuccess = () => asked.result.close()
  }, NEWER)
}
