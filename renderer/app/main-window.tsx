import { makeStyles, tokens } from '@fluentui/react-components'
import { useSession } from '../session/session.ts'
import { CommitteeScreen } from './committee-screen.tsx'
import { Dialogs } from './dialogs.tsx'
import { HomeScreen } from './home-screen.tsx'
import { MeetingScreen } from './meeting-screen.tsx'
import { NoticeBar } from './notice-bar.tsx'
import { StatusBar } from './status-bar.tsx'
import { useWindowCommands } from './use-window-commands.ts'

/** The screen at hand, with the bar that says whether all is saved, dialogs and passing messages over it. */
export function MainWindow() {
  const styles = useStyles()
  useWindowCommands()
  return (
    <div className={styles.window}>
      <div className={styles.screen}>
        <CurrentScreen />
      </div>
      <NoticeBar />
      <StatusBar />
      <Dialogs />
    </div>
  )
}

function CurrentScreen() {
  const screen = useSession((it) => it.screen)
  switch (screen.at) {
    case 'start':
      return <HomeScreen />
    case 'committee':
      return <CommitteeScreen committeeId={screen.committeeId} tab={screen.tab} />
    case 'meeting':
      return (
        <MeetingScreen
          key={screen.meetingId}
          meetingId={screen.meetingId}
          tab={screen.tab}
          itemId={screen.itemId}
        />
      )
  }
}

const useStyles = makeStyles({
  window: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  screen: { flex: 1, minHeight: 0 },
})
