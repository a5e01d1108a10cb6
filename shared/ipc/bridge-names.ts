import type { RequestChannel } from './contract.ts'

// Apart from the contract, whose schemas neither the preload nor the start of main may wait for.

/** The one object the preload gives to the window, under this name. */
export const BRIDGE_NAME = 'minutebook'

/** What main tells the window, without an answer. */
export const EVENT_CHANNELS = [
  'window:closing',
  'window:suspending',
  'edit:undo',
  'edit:redo',
  /** The clerk wants a copy of what the window knows, from the menu or before closing. */
  'copy:save',
  /** A review file is to be opened: from the menu, or one that was given to the application or dropped on it. */
  'review-file:open',
  'space:changed',
  'second-folder:changed',
] as const
export type EventChannel = (typeof EVENT_CHANNELS)[number]

/** Every request of the contract, spelt out. */
export const REQUEST_CHANNELS = {
  'app:info': true,
  'copies:changes': true,
  'copies:check': true,
  'copies:contents': true,
  'copies:list': true,
  'copies:read': true,
  'copies:restore': true,
  'copies:restored': true,
  'file:open': true,
  'file:save': true,
  'file:save-copy': true,
  'file:show-in-folder': true,
  'moving:choose': true,
  'moving:look': true,
  'moving:outcome': true,
  'moving:progress': true,
  'moving:replace': true,
  'moving:save': true,
  'moving:stop': true,
  'papers:choose': true,
  'papers:keep': true,
  'papers:read': true,
  'review-file:choose': true,
  'review-file:drop': true,
  'review-file:given': true,
  'review-file:place': true,
  'review-file:read': true,
  'review-file:stop': true,
  'review-file:write': true,
  'second-folder:choose': true,
  'second-folder:copy': true,
  'second-folder:forget': true,
  'second-folder:look': true,
  'second-folder:told': true,
  'print:word': true,
  'review:open-word': true,
  'space:look': true,
  'vault:append': true,
  'vault:keep-copy': true,
  'vault:open': true,
  'vault:read': true,
  'vault:store-state': true,
  'vault:take-snapshot': true,
  'vault:take-store-away': true,
  'window:ready-to-close': true,
  'window:start-again': true,
} as const satisfies Record<RequestChannel, true>
