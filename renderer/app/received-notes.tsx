import { useMemo } from 'react'
import { versionDocument } from '../../shared/domain/record/version-content.ts'
import { readyValue } from '../data/ready-value.ts'
import type { ReceivedReview } from '../data/received-reviews-query.ts'
import { useVersion } from '../data/use-queries.ts'
import { DocumentPreview } from '../preview/document-preview.tsx'

export function ReceivedNotes({ review }: { readonly review: ReceivedReview }) {
  const version = readyValue(useVersion(review.versionId))
  const document = useMemo(() => version && versionDocument.parse(JSON.parse(version.document)), [version])
  return document ? <DocumentPreview document={document} /> : null
}
