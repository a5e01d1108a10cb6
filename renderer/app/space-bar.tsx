import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useSpace } from '../data/use-space.ts'
import { spaceWords } from './space-words.ts'

/** Says that the disk is nearly full, or full, for as long as it is. */
export function SpaceBar() {
  const words = spaceWords(useSpace())
  return (
    <div role="status" aria-label="Room on the disk">
      {words !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.heading}</MessageBarTitle> {words.sentence}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  )
}
