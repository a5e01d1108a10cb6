import { Checkbox } from '@fluentui/react-components'

type Props = { readonly isWritten: boolean; readonly onChange: (isWritten: boolean) => void }

/** Whether the application writes its sentence at the caret. */
export function WrittenBox({ isWritten, onChange }: Props) {
  return (
    <Checkbox
      label="Write it in the notes"
      checked={isWritten}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  )
}
