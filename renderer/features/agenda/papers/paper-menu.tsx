import { Button, MenuItem } from '@fluentui/react-components'
import {
  ArrowSwapRegular,
  HistoryRegular,
  ImageRegular,
  MoreHorizontalRegular,
  TextTRegular,
} from '@fluentui/react-icons'
import type { EarlierVersion, Paper } from '../../../../shared/records/paper.ts'
import { ButtonMenu } from '../../../ui/button-menu.tsx'
import type { PapersEditing } from './use-papers.ts'

type Props = { readonly paper: Paper; readonly title: string; readonly papers: PapersEditing }

/** The versions of a paper: a newer one to choose, and the earlier ones to bring back. */
export function PaperMenu({ paper, title, papers }: Props) {
  if (paper.source.kind !== 'file') return null
  return (
    <ButtonMenu
      button={
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={`Versions of ${title}`}
          title="Versions"
        />
      }
    >
      <MenuItem icon={<ArrowSwapRegular />} onClick={() => papers.replace(paper)}>
        Choose a newer version…
      </MenuItem>
      {paper.source.kindOfFile === 'word' && <FormItem paper={paper} papers={papers} />}
      {paper.earlier.map((version) => (
        <MenuItem
          key={version.hash}
          icon={<HistoryRegular />}
          onClick={() => papers.bringBack(paper, version)}
        >
          {`Bring back ${version.fileName}, replaced ${replacedWords(version)}`}
        </MenuItem>
      ))}
    </ButtonMenu>
  )
}

/** How it goes into a pack in Word, the other way round. */
function FormItem({ paper, papers }: Pick<Props, 'paper' | 'papers'>) {
  return paper.asPictures ? (
    <MenuItem icon={<TextTRegular />} onClick={() => void papers.asText(paper)}>
      Into Word as text that can be edited
    </MenuItem>
  ) : (
    <MenuItem icon={<ImageRegular />} onClick={() => void papers.asPictures(paper)}>
      Into Word as page pictures
    </MenuItem>
  )
}

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

function replacedWords({ replacedAt }: EarlierVersion): string {
  return moments.format(replacedAt)
}
