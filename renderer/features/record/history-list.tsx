import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { VersionId } from '../../../shared/records/ids.ts'
import type { Happening, MeetingEvent } from '../../../shared/records/meeting-event.ts'
import type { Version } from '../../../shared/records/version.ts'
import { enteredBy, happeningWords } from '../../../shared/wording/record-history.ts'
import { plainMoment } from '../../ui/moment-words.ts'

type Props = {
  readonly history: readonly MeetingEvent[]
  readonly versions: readonly Version[]
  readonly shown: VersionId | undefined
  readonly onShow: (id: VersionId) => void
}

/** The entries of the history in their order: what, who and when; and the version that came of it. */
export function HistoryList({ history, versions, shown, onShow }: Props) {
  const styles = useStyles()
  if (history.length === 0) return <p className={styles.none}>Nothing is entered in the history yet.</p>
  return (
    <ol className={styles.list} aria-label="History">
      {history.map((event) => {
        const version = versions.find(({ id }) => id === versionIn(event.happening))
        return (
          <li key={event.id} className={styles.entry}>
            <span className={styles.what}>{entryWords(event.happening, version)}</span>
            <span className={styles.who}>
              {enteredBy(event)}, {plainMoment(event.at)}
            </span>
            {version !== undefined && (
              <Button
                size="small"
                className={styles.version}
                appearance={version.id === shown ? 'primary' : 'secondary'}
                aria-pressed={version.id === shown}
                onClick={() => onShow(version.id)}
              >
                Version {version.number}
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function entryWords(happening: Happening, version: Version | undefined): string {
  const said = happeningWords(happening)
  const chair = version?.approval?.by
  return happening.kind === 'approved' && chair !== undefined ? `${said} by ${chair}` : said
}

function versionIn(happening: Happening): VersionId | null {
  return happening.kind === 'sent' || happening.kind === 'approved' ? happening.versionId : null
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: '12px',
    alignContent: 'start',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  entry: {
    display: 'grid',
    gap: '2px',
    paddingInlineStart: '10px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  who: { color: tokens.colorNeutralForeground2 },
  version: { justifySelf: 'start', marginTop: '4px' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
})
