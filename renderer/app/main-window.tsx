import { makeStyles, tokens } from '@fluentui/react-components'
import { Suspense } from 'react'
import { useSession } from '../session/session.ts'
import { CommitteeScreen } from './committee-screen.tsx'
import { Dialogs } from './dialogs.tsx'
import { HomeScreen } from './home-screen.tsx'
import {
  CopiesScreen,
  MeetingScreen,
  ReceivedReviewScreen,
  RecentlyDeletedScreen,
  useLazyPartsSoon,
} from './lazy-parts.ts'
import { NoticeBar } from './notice-bar.tsx'
import { SpaceBar } from './space-bar.tsx'
import { StatusBar } from './status-bar.tsx'
import { TitleBar } from './title-bar.tsx'
import { useRefusals } from './use-refusals.ts'
import { useSecondFolderNews } from './use-second-folder-news.ts'
import { useWindowCommands } from './use-window-commands.ts'

/** The screen at hand, with the bar that says whether all is saved, dialogs and passing messages over it. */
export function MainWindow() {
  const styles = useStyles()
  useWindowCommands()
  useSecondFolderNews()
  useRefusals()
  useLazyPartsSoon()
  return (
    <div className={styles.window}>
      <div className={styles.screen}>
        <CurrentScreen />
      </div>
      <NoticeBar />
      <SpaceBar />
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
    case 'recently deleted':
      return (
        <Suspense fallback={<TitleBar title="" />}>
          <RecentlyDeletedScreen />
        </Suspense>
      )
    case 'committee':
      return <CommitteeScreen committeeId={screen.committeeId} tab={screen.tab} />
    case 'meeting':
      return (
        <Suspense fallback={<TitleBar title="" />}>
          <MeetingScreen
            key={screen.meetingId}
            meetingId={screen.meetingId}
            tab={screen.tab}
            itemId={screen.itemId}
          />
        </Suspense>
      )
    case 'received review':
      return (
        <Suspense fallback={<TitleBar title="" />}>
          <ReceivedReviewScreen key={screen.reviewId} reviewId={screen.reviewId} />
        </Suspense>
      )
    case 'copies':
      return (
        <Suspense fallback={<TitleBar title="Safety copies" />}>
          <CopiesScreen from={screen.from} />
        </Suspense>
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
