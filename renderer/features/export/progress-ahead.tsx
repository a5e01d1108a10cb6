import { Field, ProgressBar, Spinner } from '@fluentui/react-components'

/**
 * What tells how far an export is, drawn once out of sight while nothing else is going on. A component brings its
 * rules of style when it is first drawn, and the whole window is styled anew for them: in the middle of building a
 * pack, when all cores are busy, that would be seen as a stall.
 */
export function ProgressAhead() {
  return (
    <div hidden>
      <Spinner size="tiny" label="-" labelPosition="after" />
      <Field validationMessage="-" validationState="none">
        <ProgressBar value={0} />
      </Field>
    </div>
  )
}
