import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { readyValue } from '../data/ready-value.ts'
import { useCommittees } from '../data/use-queries.ts'
import { DeletedScreen } from '../features/deleted/deleted-screen.tsx'
import { showStart } from '../session/session.ts'
import { useCommands } from '../ui/commands.ts'
import { keyName } from '../ui/key-names.ts'
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
      <TitleBar
        title="Recently deleted"
        before={
          <Tooltip relationship="label" content={`Back to the committee (${keyName(WINDOW_KEYS.home.keys)})`}>
            <Button
              appearance="transparent"
              className={styles.back}
              icon={<ArrowLeftRegular />}
              onClick={showStart}
            />
          </Tooltip>
        }
      />
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
  back: {
    minWidth: 0,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
    },
  },
  content: { flex: 1, minHeight: 0, overflow: 'auto', margin: '0 -24px', padding: '16px 24px 24px' },
})
