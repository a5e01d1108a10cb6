import { makeStyles, Tab, TabList } from '@fluentui/react-components'
import { Suspense, useEffect, useRef } from 'react'
import type { Committee } from '../../shared/records/committee.ts'
import type { CommitteeId } from '../../shared/records/ids.ts'
import { readyValue } from '../data/ready-value.ts'
import { useCommittees } from '../data/use-queries.ts'
import { MeetingsScreen } from '../features/meetings/meetings-screen.tsx'
import { COMMITTEE_TABS, type CommitteeTab } from '../session/screen.ts'
import { openDialog, showCommittee, showStart } from '../session/session.ts'
import { useCommands } from '../ui/commands.ts'
import { BesideCommittees } from './beside-committees.tsx'
import { HouseStyleScreen, PeopleScreen } from './lazy-parts.ts'
import { TitleBar } from './title-bar.tsx'

type Props = { readonly committeeId: CommitteeId; readonly tab: CommitteeTab }

const TAB_NAMES: Readonly<Record<CommitteeTab, string>> = {
  meetings: 'Meetings',
  people: 'People',
  'house style': 'House style',
}

/** A committee: its meetings, its people, how it writes. */
export function CommitteeScreen({ committeeId, tab }: Props) {
  const styles = useStyles()
  const committees = readyValue(useCommittees())
  const committee = committees?.find((it) => it.id === committeeId)
  useCommands([
    { keys: null, does: 'New meeting', run: () => openDialog({ kind: 'new meeting', committeeId }) },
    ...COMMITTEE_TABS.filter((it) => it !== tab).map((it) => ({
      keys: null,
      does: `${TAB_NAMES[it]} of the committee`,
      run: () => showCommittee(committeeId, it),
    })),
  ])
  const isGone = useIsGone(committeeId, committees)
  useEffect(() => {
    if (isGone) showStart() // its making was undone
  }, [isGone])
  return (
    <div className={styles.screen}>
      <TitleBar title={committee?.name ?? ''} />
      {!isGone && (
        <BesideCommittees committees={committees ?? []} current={committeeId}>
          <TabList
            className={styles.tabs}
            selectedValue={tab}
            onTabSelect={(_, data) => {
              const chosen = COMMITTEE_TABS.find((it) => it === data.value)
              if (chosen !== undefined) showCommittee(committeeId, chosen)
            }}
          >
            {COMMITTEE_TABS.map((it) => (
              <Tab key={it} value={it}>
                {TAB_NAMES[it]}
              </Tab>
            ))}
          </TabList>
          <div className={styles.content}>
            <Suspense fallback={null}>
              <TabContent committeeId={committeeId} committee={committee} tab={tab} />
            </Suspense>
          </div>
        </BesideCommittees>
      )}
    </div>
  )
}

/** Whether the committee was there and is no longer; the list may not have heard yet of one just made. */
function useIsGone(id: CommitteeId, committees: readonly Committee[] | undefined): boolean {
  const seen = useRef<CommitteeId>(null)
  const isThere = committees?.some((it) => it.id === id)
  if (isThere === true) seen.current = id
  return isThere === false && seen.current === id
}

type TabProps = Props & { readonly committee: Committee | undefined }

/** The meetings are asked for with the committee, not after it: they are what the window starts with. */
function TabContent({ committeeId, committee, tab }: TabProps) {
  switch (tab) {
    case 'meetings':
      return <MeetingsScreen committeeId={committeeId} />
    case 'people':
      return committee && <PeopleScreen committee={committee} />
    case 'house style':
      return committee && <HouseStyleScreen committee={committee} />
  }
}

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%' },
  tabs: { marginInlineStart: '-12px' },
  content: { flex: 1, minHeight: 0, overflow: 'auto', margin: '0 -24px', padding: '16px 24px 24px' },
})
