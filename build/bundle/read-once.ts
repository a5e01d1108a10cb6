import type { Plugin } from 'vite'

/** How a module of the old kind, such as React's, stands in a bundle: as an arrow that is called on first use. */
const WRAPPER = /(__commonJS(?:Min)?\(\()\((exports(?:, module)?)\) => \{/g

/**
 * Makes those arrows functions. Chromium 114 reads a function in brackets once and for all, but an arrow
 * twice, first to find its end: for React's 200 kB that is felt at every start.
 */
export function readOnce(): Plugin {
  return {
    name: 'read-once',
    apply: 'build',
    renderChunk: (code) => ({ code: code.replace(WRAPPER, '$1function ($2) {'), map: null }),
  }
}
