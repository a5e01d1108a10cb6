import type { Block } from '../../documents/model.ts'
import { textOfBlock } from '../../documents/plain-text.ts'

/**
 * The words of a block that a clerk means, as they stand in it: straight quotation marks stand for curled ones, and
 * nothing stands for all of it. Undefined where they are not there.
 */
export function wordsInBlock(block: Pick<Block, 'runs'>, words: string): string | undefined {
  const text = textOfBlock(block)
  const wanted = straight(words.trim())
  if (wanted === '') return text
  const at = straight(text).indexOf(wanted)
  return at === -1 ? undefined : text.slice(at, at + wanted.length)
}

/** Each mark for one mark, so that places stay the same. */
function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
}
