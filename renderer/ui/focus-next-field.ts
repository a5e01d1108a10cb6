/**
 * Puts the keyboard into the field after this one in its form, or on the button that does what the form is for.
 * As after the Tab key, what is typed then takes the place of a line that is filled in.
 */
export function focusNextField(field: HTMLElement): void {
  const all = [...(field.closest('form')?.querySelectorAll<HTMLElement>(STOPS) ?? [])]
  const next = all.slice(all.indexOf(field) + 1).find((it) => it.tabIndex >= 0)
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}

const STOPS = 'input:not(:disabled), textarea:not(:disabled), button[type="submit"]:not(:disabled)'
