import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import type { MeetingSnapshot } from '../../../shared/domain/meeting-snapshot.ts'
import type { Motion } from '../../../shared/records/motion.ts'
import type { StateCache } from '../../editor/state-cache.ts'
import { SIDE_PANELS, type SidePanel } from '../../session/screen.ts'
import { showSidePanel, useSession } from '../../session/session.ts'
import { DeskPreview } from './desk-preview.tsx'
import { isUndecided } from './motions/before-the-meeting.ts'
import { MotionsPanel } from './motions/motions-panel.tsx'
import { Roll } from './roll/roll.tsx'
import type { Desk } from './use-desk.ts'

type Props = {
  readonly snapshot: MeetingSnapshot
  readonly desk: Desk
  readonly states: StateCache
}

const NAMES: Readonly<Record<SidePanel, string>> = {
  people: 'People',
  motions: 'Motions',
  preview: 'Preview',
}

/** The people of the meeting, its motions, or the notes as they will print. */
export function DeskSide({ snapshot, desk, states }: Props) {
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
        <Tab value="people">{NAMES.people}</Tab>
        <Tab value="motions" data-pane-stop={panel === 'motions' || undefined}>
          {NAMES.motions}
          <OpenMotions motions={snapshot.motions} />
        </Tab>
        <Tab value="preview" data-pane-stop={panel === 'preview' || undefined}>
          {NAMES.preview}
        </Tab>
      </TabList>
      <div className={styles.content}>
        {panel === 'people' && <Roll snapshot={snapshot} desk={desk} states={states} />}
        {panel === 'motions' && <MotionsPanel snapshot={snapshot} desk={desk} states={states} />}
        {panel === 'preview' && <DeskPreview snapshot={snapshot} currentItem={desk.current?.item.id} />}
      </div>
    </aside>
  )
}

/** How many are still to be decided, at any item. */
function OpenMotions({ motions }: { readonly motions: readonly Motion[] }) {
  const styles = useStyles()
  const open = motions.filter(isUndecided).length
  if (open === 0) return null
  return (
    <span className={styles.open} title={`${open} open`}>
      {open}
    </span>
  )
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
  open: {
    minWidth: '18px',
    marginInlineStart: '6px',
    padding: '0 5px',
    boxSizing: 'border-box',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  content: { flex: 1, minHeight: 0, overflow: 'auto' },
})
