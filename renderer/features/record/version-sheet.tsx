import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import type { Version } from '../../../shared/records/version.ts'
import { documentOfVersion } from '../../data/record/record-queries.ts'
import { isIntact } from '../../data/record/version-hash.ts'
import { DocumentPreview } from '../../preview/document-preview.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { approvedWords } from './version-words.ts'

/** A version as it was printed, and whether it still says what it said then. */
export function VersionSheet({ version }: { readonly version: Version }) {
  const styles = useStyles()
  const document = useMemo(() => documentOfVersion(version), [version])
  const intact = useIntact(version)
  return (
    <section className={styles.version} aria-label={`Version ${version.number}`}>
      <p className={styles.words}>
        {approvedWords(version)} {intact === null ? '' : intact ? UNCHANGED : CHANGED}
      </p>
      <ScrollRegion className={styles.sheet} label={`Version ${version.number} as it was printed`}>
        <DocumentPreview document={document} />
      </ScrollRegion>
    </section>
  )
}

const UNCHANGED = 'Unchanged since then.'
const CHANGED =
  'It does not say any more what it said then: the records are damaged. Look for it in the safety copies.'

/** Null until it is known. */
function useIntact(version: Version): boolean | null {
  const [intact, setIntact] = useState<boolean | null>(null)
  useEffect(() => {
    let isShown = true
    void isIntact(version).then((it) => isShown && setIntact(it))
    return () => {
      isShown = false
    }
  }, [version])
  return intact
}

const useStyles = makeStyles({
  version: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  words: { margin: 0 },
  sheet: {
    maxHeight: '60vh',
    padding: '12px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
})
