import { app } from 'electron'

/** Files that the system hands over by themselves, as macOS does on a double click; others name them in the command line. */
export type OpenedFiles = { readonly hear: (listener: (file: string) => void) => void }

/** To be called at once: the first one comes before anything is ready, and waits until somebody listens. */
export function collectOpenedFiles(): OpenedFiles {
  const waiting: string[] = []
  let take = (file: string): void => {
    waiting.push(file)
  }
  app.on('open-file', (event, file) => {
    event.preventDefault()
    take(file)
  })
  return {
    hear: (listener) => {
      take = listener
      for (const file of waiting.splice(0)) listener(file)
    },
  }
}
