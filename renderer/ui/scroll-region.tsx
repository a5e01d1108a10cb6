import type { ReactNode, Ref } from 'react'

type Props = {
  readonly label: string
  readonly children: ReactNode
  readonly className?: string
  readonly ref?: Ref<HTMLElement>
}

/** A part that scrolls by itself; without a stop of the Tab key nobody could scroll it by keyboard. */
export function ScrollRegion({ label, children, className, ref }: Props) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above (WCAG 2.1.1)
      tabIndex={0}
      {...(className === undefined ? {} : { className })}
      {...(ref === undefined ? {} : { ref })}
    >
      {children}
    </section>
  )
}
