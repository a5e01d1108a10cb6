import { Field, ProgressBar } from '@fluentui/react-components'

type Props = { readonly label: string; readonly share: number | undefined }

/** How far it has come. */
export function Working({ label, share }: Props) {
  return (
    <Field label={label}>
      <ProgressBar {...(share === undefined ? {} : { value: share })} />
    </Field>
  )
}
