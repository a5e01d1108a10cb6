import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { VersionId } from '../../../shared/records/ids.ts'
import type { Version } from '../../../shared/records/version.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useHistory, useVersions } from '../../data/record/use-record-queries.ts'
import { closeDialog } from '../../session/session.ts'
import { WideDialog } from '../../ui/wide-dialog.tsx'
import { HistoryList } from './history-list.tsx'
import { VersionSheet } from './version-sheet.tsx'

/** What happened to a record, with every version of it that left the clerk's hands. */
export function HistoryDialog({ snapshot }: { readonly snapshot: MeetingSnapshot }) {
  const styles = useStyles()
  const { id } = snapshot.meeting
  const history = readyValue(useHistory(id)) ?? []
  const versions = readyValue(useVersions(id)) ?? []
  const [chosen, setChosen] = useState<VersionId | null>(null)
  const shown = versionOf(versions, chosen)
  return (
    <WideDialog
      title={`History of the ${snapshot.committee.recordCalled.toLowerCase()}`}
      className={styles.content}
      actions={<Button onClick={closeDialog}>Close</Button>}
      onClose={closeDialog}
    >
      <HistoryList history={history} versions={versions} shown={shown?.id} onShow={setChosen} />
      {shown !== undefined && <VersionSheet key={shown.id} version={shown} />}
    </WideDialog>
  )
}

/** The version that was asked for, or the last one. */
function versionOf(versions: readonly Version[], id: VersionId | null): Version | undefined {
  return versions.find((it) => it.id === id) ?? versions.at(-1)
}

const useStyles = makeStyles({
  content: { gridTemplateColumns: 'minmax(240px, 380px) minmax(0, 1fr)', minHeight: 'min(320px, 50vh)' },
})
