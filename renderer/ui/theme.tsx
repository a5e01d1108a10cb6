import { FluentProvider, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useMediaQuery } from './use-media-query.ts'

const FONT =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, "Noto Sans", "Liberation Sans", Arial, sans-serif'

const light: Theme = { ...webLightTheme, fontFamilyBase: FONT }
const dark: Theme = { ...webDarkTheme, fontFamilyBase: FONT }

/** Follows the system's light or dark setting; high contrast is the system's own forced colours. */
export function ThemedWindow({ children }: { readonly children: ReactNode }) {
  const isDark = useMediaQuery('(prefers-color-scheme: dark)')
  return <FluentProvider theme={isDark ? dark : light}>{children}</FluentProvider>
}
