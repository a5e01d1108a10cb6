import { makeStyles } from '@fluentui/react-components'
import { useData } from '../data/data-context.tsx'
import { restoreCopy } from '../data/restore-copy.ts'
import { useUndoState } from '../data/use-undo-state.ts'
import { CopiesView } from '../features/copies/copies-view.tsx'
import { ElsewhereBar } from '../features/copies/elsewhere-bar.tsx'
import type { Screen } from '../session/screen.ts'
import { say, showScreen } from '../session/session.ts'
import { useCommands } from '../ui/commands.ts'
import { TitleBar } from './title-bar.tsx'
import { WINDOW_KEYS } from './window-keys.ts'

/** The safety copies over an open store: a restore is a step like any other, which Ctrl+Z takes back. */
export function CopiesScreen({ from }: { readonly from: Screen }) {
  const styles = useStyles()
  const data = useData()
  const { undoLabel, redoLabel } = useUndoState()
  const goBack = () => showScreen(from)
  useCommands([{ ...WINDOW_KEYS.home, does: 'Back from the safety copies', run: goBack }])
  return (
    <div className={styles.screen}>
      <TitleBar title="Safety copies" back={{ does: 'Back', run: goBack }} />
      <main className={styles.main}>
        <ElsewhereBar />
        <CopiesView
          bridge={data.bridge}
          restore={(restore) => restoreCopy(data, restore)}
          occasion={`${undoLabel} ${redoLabel}`}
          onTell={(sentence, undoable) => say(sentence, undoable)}
        />
      </main>
    </div>
  )
}

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%' },
  main: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
})
