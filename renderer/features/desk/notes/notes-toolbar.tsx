import {
  makeStyles,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  ToolbarToggleButton,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import {
  CommentNoteRegular,
  FlagRegular,
  GavelRegular,
  TextBoldRegular,
  TextBulletListLtrRegular,
  TextItalicRegular,
  TextNumberListLtrRegular,
  VoteRegular,
} from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { StateCache } from '../../../editor/state-cache.ts'
import { useToolbarState } from '../../../editor/toolbar-state.ts'
import { commandNamed } from '../../../ui/commands.ts'
import { keyName } from '../../../ui/key-names.ts'
import { DESK_KEYS } from '../desk-keys.ts'

type Props = { readonly states: StateCache }

/** What can be done with the words at the caret; each button says its key. */
export function NotesToolbar({ states }: Props) {
  const { kind, bold, italic } = useToolbarState(states)
  const { commands } = states
  const styles = useStyles()
  const checked = { look: [...(bold ? ['bold'] : []), ...(italic ? ['italic'] : [])], kind: [kind] }
  return (
    <Toolbar className={styles.bar} aria-label="Notes" checkedValues={checked} size="small">
      <WithKey name="Bold" keys="$mod+B">
        <ToolbarToggleButton
          name="look"
          value="bold"
          icon={<TextBoldRegular />}
          onClick={() => commands.toggleBold()}
        />
      </WithKey>
      <WithKey name="Italic" keys="$mod+I">
        <ToolbarToggleButton
          name="look"
          value="italic"
          icon={<TextItalicRegular />}
          onClick={() => commands.toggleItalic()}
        />
      </WithKey>
      <ToolbarDivider />
      <WithKey name="Bullet" keys="$mod+Shift+8">
        <ToolbarToggleButton
          name="kind"
          value="bullet"
          icon={<TextBulletListLtrRegular />}
          onClick={() => commands.bullet()}
        />
      </WithKey>
      <WithKey name="Lettered point" keys="$mod+Shift+7">
        <ToolbarToggleButton
          name="kind"
          value="subPoint"
          icon={<TextNumberListLtrRegular />}
          onClick={() => commands.subPoint()}
        />
      </WithKey>
      <ToolbarDivider />
      <Command command={DESK_KEYS.resolution} icon={<GavelRegular />} words="Resolution" />
      <Command command={DESK_KEYS.motion} icon={<CommentNoteRegular />} words="Motion" />
      <Command command={DESK_KEYS.vote} icon={<VoteRegular />} words="Vote" />
      <Command command={DESK_KEYS.action} icon={<FlagRegular />} words="Action" />
    </Toolbar>
  )
}

type CommandProps = {
  readonly command: { readonly keys: string; readonly does: string }
  readonly icon: ReactElement
  readonly words: string
}

/** A button for a command of the desk, which says its key. */
function Command({ command, icon, words }: CommandProps) {
  return (
    <Tooltip relationship="description" content={keyName(command.keys)}>
      <ToolbarButton icon={icon} onClick={() => commandNamed(command.does)?.run()}>
        {words}
      </ToolbarButton>
    </Tooltip>
  )
}

type WithKeyProps = {
  readonly name: string
  readonly keys: string
  readonly children: ReactElement<{ 'aria-label'?: string }>
}

/** A button without words is named by its tooltip, which also shows the key. */
function WithKey({ name, keys, children }: WithKeyProps) {
  return (
    <Tooltip relationship="label" content={`${name} (${keyName(keys)})`}>
      {children}
    </Tooltip>
  )
}

const useStyles = makeStyles({
  bar: {
    flexWrap: 'wrap',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})
