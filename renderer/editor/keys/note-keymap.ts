import { chainCommands, selectAll } from '@tiptap/pm/commands'
import type { Schema } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { breakLine } from '../commands/break-line.ts'
import { continueBlock } from '../commands/continue-block.ts'
import { leaveResolution } from '../commands/leave-resolution.ts'
import { moveBlocks } from '../commands/move-blocks.ts'
import { newResolution } from '../commands/new-resolution.ts'
import { setIn, setOut, toggleKind } from '../commands/set-in.ts'
import { joinBelow, takeBack } from '../commands/take-back.ts'
import { toggleLook } from '../commands/toggle-look.ts'
import { nextBlank, previousBlank } from '../phrases/blanks.ts'
import { straightenMark } from '../typing/as-you-type.ts'
import type { TabExit } from './tab-exit.ts'

/** The keys of the notes, with what each does. They are listed for the user in EDITOR_KEYS. */
export function noteKeymap(schema: Schema, tab: TabExit, leadBegins: () => string): Record<string, Command> {
  const erase = chainCommands(straightenMark, takeBack)
  return {
    Enter: continueBlock,
    'Shift-Enter': breakLine,
    'Mod-Enter': leaveResolution,
    Tab: tab.unlessLeaving(chainCommands(nextBlank, setIn)),
    'Shift-Tab': tab.unlessLeaving(chainCommands(previousBlank, setOut)),
    Backspace: erase,
    'Shift-Backspace': erase,
    'Mod-Backspace': takeBack,
    Delete: joinBelow,
    'Mod-Delete': joinBelow,
    'Mod-a': selectAll,
    'Mod-b': toggleLook(schema, 'bold'),
    'Mod-i': toggleLook(schema, 'italic'),
    'Mod-Shift-7': toggleKind('subPoint'),
    'Mod-Shift-8': toggleKind('bullet'),
    'Mod-Shift-r': (...context) => newResolution(leadBegins())(...context),
    'Alt-Shift-ArrowUp': moveBlocks('up'),
    'Alt-Shift-ArrowDown': moveBlocks('down'),
  }
}
