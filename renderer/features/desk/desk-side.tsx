import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import type { MeetingSnapshot } from '../../../shared/domain/meeting-snapshot.ts'
import type { StateCache } from '../../editor/state-cache.ts'
import { SIDE_PANELS } from '../../session/screen.ts'
import { showSidePanel, useSession } from '../../session/session.ts'
import { DeskPreview } from './desk-preview.tsx'
import { Roll } from './roll/roll.tsx'
import type { Desk } from './use-desk.ts'

type Props = { readonly snapshot: MeetingSnapshot; readonly desk: Desk; readonly states: StateCache }

/** The people of the meeting, or the notes as they will print. */
export function DeskSide({ snapshot, desk, states }: Props) {
  const styles = useStyles()
  const panel = useSession((it) => it.sidePanel)
  return (
    <aside className={styles.side} aria-label={panel === 'people' ? 'People' : 'Preview'} data-pane="side">
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={panel}
        onTabSelect={(_, data) => {
          const chosen = SIDE_PANELS.find((it) => it === data.value)
          if (chosen !== undefined) showSidePanel(chosen)
        }}
      >
        <Tab value="people">People</Tab>
        <Tab value="preview" data-pane-stop={panel === 'preview' || undefined}>
          Preview
        </Tab>
      </TabList>
      <div className={styles.content}>
        {panel === 'people' ? (
          <Roll snapshot={snapshot} desk={desk} states={states} />
        ) : (
          <DeskPreview snapshot={snapshot} currentItem={desk.current?.item.id} />
        )}
      </div>
    </aside>
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
  content: { flex: 1, minHeight: 0, overflow: 'auto' },
})
