import type { Locator } from 'playwright'

/** Lets files go over a thing, as from a folder of the desktop: `dropFiles(item, { 'Report.docx': bytes })`. */
export async function dropFiles(onto: Locator, files: Readonly<Record<string, Buffer>>): Promise<void> {
  const told = Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')] as const)
  const dataTransfer = await onto.page().evaluateHandle((each) => {
    const transfer = new DataTransfer()
    for (const [name, text] of each) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    return transfer
  }, told)
  await onto.dispatchEvent('dragover', { dataTransfer })
  await onto.dispatchEvent('drop', { dataTransfer })
}
