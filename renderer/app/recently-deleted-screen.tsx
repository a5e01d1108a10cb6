import { makeStyles } from '@fluentui/react-components'
import { readyValue } from '../data/ready-value.ts'
import { useCommittees } from '../data/use-queries.ts'
import { DeletedScreen } from '../features/deleted/deleted-screen.tsx'
import { showStart } from '../session/session.ts'
import { useCommands } from '../ui/commands.ts'
import { BesideCommittees } from './beside-committees.tsx'
import { TitleBar } from './title-bar.tsx'
import { WINDOW_KEYS } from './window-keys.ts'

/** What was deleted and can be put back, of every committee. */
export function RecentlyDeletedScreen() {
  const styles = useStyles()
  const committees = readyValue(useCommittees()) ?? []
  useCommands([{ ...WINDOW_KEYS.home, run: showStart }])
  return (
    <div className={styles.screen}>
      <TitleBar title="Recently deleted" back={{ does: 'Back to the committee', run: showStart }} />
      <BesideCommittees committees={committees} current="recently deleted">
        <div className={styles.content}>
          <DeletedScreen />
        </div>
      </BesideCommittees>
    </div>
  )
}

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%' },
  content: { flex: 1, minHeight: 0, overflow: 'auto', margin: '0 -24px', padding: '16px 24px 24px' },
})
