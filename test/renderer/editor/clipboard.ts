import { userEvent } from 'vitest/browser'

/** Puts data on the browser's real clipboard, as another program would. */
export async function onClipboard(data: { readonly html?: string; readonly text: string }): Promise<void> {
  const field = document.body.appendChild(document.createElement('textarea'))
  field.value = 'selected'
  field.select()
  const copied = new Promise((resolve) => field.addEventListener('copy', resolve, { once: true }))
  field.addEventListener('copy', (event) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', data.text)
    if (data.html !== undefined) event.clipboardData?.setData('text/html', data.html)
  })
  await userEvent.keyboard('{Control>}c{/Control}')
  await copied
  field.remove()
}

/** What is on the browser's real clipboard, as another program would find it. */
export async function fromClipboard(): Promise<{ readonly html: string; readonly text: string }> {
  const field = document.body.appendChild(document.createElement('div'))
  field.contentEditable = 'true'
  field.focus()
  const pasted = new Promise<{ html: string; text: string }>((resolve) =>
    field.addEventListener('paste', (event) => {
      event.preventDefault()
      const read = (type: string) => event.clipboardData?.getData(type) ?? ''
      resolve({ html: read('text/html'), text: read('text/plain') })
    }),
  )
  await userEvent.keyboard('{Control>}v{/Control}')
  const data = await pasted
  field.remove()
  return data
}
