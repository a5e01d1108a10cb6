import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { HistoryRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import type { CopyCheck, ListedCopy, ListedMeeting } from '../../../shared/ipc/copy-channels.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import { type CopyContents, readContents } from '../../data/copy-access.ts'
import type { Restore, Restored } from '../../data/restore-copy.ts'
import { momentWords } from '../../ui/moment-words.ts'
import { TroubleBar } from '../../ui/trouble-bar.tsx'
import { CopiedMeeting } from './copied-meeting.tsx'
import { contentWords, dateWords, troubleWords } from './copy-words.ts'
import { MeetingList } from './meeting-list.tsx'
import { type Asked, RestoreDialog } from './restore-dialog.tsx'
import { differenceWords, isAsNow } from './restore-words.ts'
import { useAsked } from './use-asked.ts'

type Props = {
  readonly bridge: Bridge
  readonly copy: ListedCopy
  readonly check: CopyCheck | undefined
  readonly restore: (restore: Restore) => Promise<Restored>
  readonly occasion: string
  readonly onTell: (sentence: string, undoable: boolean) => void
}

/** One copy: what it holds, what restoring it would change, its meetings. */
export function CopyPanel({ bridge, copy, check, restore, occasion, onTell }: Props) {
  const styles = useStyles()
  const contents = useAsked(`${copy.copy}`, () => readContents(bridge, copy.copy), occasion)
  const [asked, setAsked] = useState<Asked | null>(null)
  const when = momentWords(copy.at)
  return (
    <section className={styles.panel} aria-labelledby="copy-heading">
      <h2 id="copy-heading" className={styles.heading}>
        {when}
      </h2>
      {check?.kind === 'good' && <p className={styles.holds}>{contentWords(check)}</p>}
      {contents === undefined && <p className={styles.holds}>The copy is being read…</p>}
      <TroubleBar sentence={contents?.kind === 'unusable' ? troubleWords(contents.trouble) : null} />
      {contents?.kind === 'contents' && (
        <Contents
          bridge={bridge}
          copy={copy.copy}
          contents={contents}
          onRestoreAll={() =>
            setAsked({ scope: { kind: 'everything' }, when, changes: differenceWords(contents.difference) })
          }
          onRestoreOne={(meeting) => setAsked(askedFor(meeting, when))}
        />
      )}
      {asked !== null && (
        <RestoreDialog
          bridge={bridge}
          asked={asked}
          restore={(label) => restore({ copy: copy.copy, scope: asked.scope, label })}
          onTell={onTell}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}

function askedFor(meeting: ListedMeeting, when: string): Asked {
  return { scope: { kind: 'meeting', meetingId: meeting.id }, when, meeting }
}

type ContentsProps = {
  readonly bridge: Bridge
  readonly copy: number
  readonly contents: CopyContents
  readonly onRestoreAll: () => void
  readonly onRestoreOne: (meeting: ListedMeeting) => void
}

function Contents({ bridge, copy, contents, onRestoreAll, onRestoreOne }: ContentsProps) {
  const styles = useStyles()
  const { meetings, difference } = contents
  const [chosenId, setChosenId] = useState<MeetingId | null>(null)
  const chosen = meetings.find(({ id }) => id === chosenId) ?? meetings[0]
  return (
    <>
      <div className={styles.top}>
        <p className={styles.change}>{differenceWords(difference)}</p>
        {!isAsNow(difference) && (
          <Button icon={<HistoryRegular />} onClick={onRestoreAll}>
            Restore everything…
          </Button>
        )}
      </div>
      {chosen === undefined ? (
        <p className={styles.holds}>There is no meeting in this copy.</p>
      ) : (
        <div className={styles.columns}>
          <MeetingList meetings={meetings} chosen={chosen.id} onChoose={setChosenId} />
          <CopiedMeeting
            bridge={bridge}
            copy={copy}
            meeting={chosen}
            name={dateWords(chosen.date)}
            onRestore={() => onRestoreOne(chosen)}
          />
        </div>
      )}
    </>
  )
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: 0, padding: '16px 24px 0' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  holds: { margin: 0, color: tokens.colorNeutralForeground2 },
  top: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px 16px' },
  change: { margin: 0, flex: '1 1 300px' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(200px, 300px) minmax(0, 1fr)',
    gap: '16px',
    flex: 1,
    minHeight: 0,
    marginTop: '8px',
    '@media (max-width: 1000px)': { display: 'block', overflow: 'auto' },
  },
})
