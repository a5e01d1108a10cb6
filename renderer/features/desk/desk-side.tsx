import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Motion } from '../../../shared/records/motion.ts'
import type { StateCache } from '../../editor/state-cache.ts'
import { SIDE_PANELS, type SidePanel } from '../../session/screen.ts'
import { showSidePanel, useSession } from '../../session/session.ts'
import { TabCount } from '../../ui/tab-count.tsx'
import { ItemPanel } from './course/item-panel.tsx'
import { DeskPreview } from './desk-preview.tsx'
import { isUndecided } from './motions/before-the-meeting.ts'
import { MotionsPanel } from './motions/motions-panel.tsx'
import { Roll } from './roll/roll.tsx'
import type { PeopleAtDesk } from './roll/use-people.ts'
import type { Desk } from './use-desk.ts'

type Props = {
  readonly snapshot: MeetingSnapshot
  readonly desk: Desk
  readonly states: StateCache
  readonly people: PeopleAtDesk
}

const NAMES: Readonly<Record<SidePanel, string>> = {
  people: 'People',
  motions: 'Motions',
  item: 'Item',
  preview: 'Preview',
}

/** Beside the notes: the people, the motions, what is known of the item in hand, or the notes as they will print. */
export function DeskSide(props: Props) {
  const styles = useStyles()
  const panel = useSession((it) => it.sidePanel)
  return (
    <aside className={styles.side} aria-label={NAMES[panel]} data-pane="side">
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={panel}
        onTabSelect={(_, data) => {
          const chosen = SIDE_PANELS.find((it) => it === data.value)
          if (chosen !== undefined) showSidePanel(chosen)
        }}
      >
        {SIDE_PANELS.map((it) => (
          <Tab key={it} value={it} data-pane-stop={(panel === it && it !== 'people') || undefined}>
            {NAMES[it]}
            {it === 'motions' && <OpenMotions motions={props.snapshot.motions} />}
          </Tab>
        ))}
      </TabList>
      <div className={styles.content}>
        <Panel panel={panel} {...props} />
      </div>
    </aside>
  )
}

/** How many are still to be decided, at any item. */
function OpenMotions({ motions }: { readonly motions: readonly Motion[] }) {
  const open = motions.filter(isUndecided).length
  return <TabCount count={open} says={`${open} open`} />
}

function Panel({ panel, snapshot, desk, states, people }: Props & { readonly panel: SidePanel }) {
  switch (panel) {
    case 'people':
      return <Roll snapshot={snapshot} desk={desk} {...people} />
    case 'motions':
      return <MotionsPanel snapshot={snapshot} desk={desk} states={states} />
    case 'item':
      return desk.current && <ItemPanel snapshot={snapshot} current={desk.current} />
    case 'preview':
      return <DeskPreview snapshot={snapshot} currentItem={desk.current?.item.id} />
  }
}

const useStyles = makeStyles({
  side: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { padding: '4px 8px 0' },
  content: { flex: 1, minHeight: 0, overflow: 'auto' },
})
