import type { Element } from '@xmldom/xmldom'
import { value, W } from '../merge/xml.ts'
import type { LeftOut } from './returned-file.ts'

/** What an element of a run is to a reader. */
export type Sign =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly id: string }
  | { readonly kind: 'note'; readonly part: 'footnotes' | 'endnotes'; readonly id: string }
  | { readonly kind: 'left out'; readonly what: LeftOut }
  /** One of several forms of the same thing. */
  | { readonly kind: 'either' }
  | { readonly kind: 'nothing' }

const NOTHING: Sign = { kind: 'nothing' }

export function signOf(element: Element): Sign {
  if (element.namespaceURI !== W) {
    return element.localName === 'AlternateContent' ? { kind: 'either' } : NOTHING
  }
  switch (element.localName) {
    case 't':
    case 'delText':
      return text(element.textContent ?? '')
    case 'tab':
    case 'ptab':
      return text('\t')
    case 'br':
      return ['page', 'column'].includes(value(element, 'type')) ? NOTHING : text('\n')
    case 'cr':
      return text('\n')
    case 'noBreakHyphen':
      return text('\u2011')
    case 'softHyphen':
      return text('\u00ad')
    case 'commentReference':
      return { kind: 'comment', id: value(element, 'id') }
    case 'footnoteReference':
      return { kind: 'note', part: 'footnotes', id: value(element, 'id') }
    case 'endnoteReference':
      return { kind: 'note', part: 'endnotes', id: value(element, 'id') }
    case 'sym':
      return { kind: 'left out', what: 'symbol' }
    case 'drawing':
    case 'pict':
    case 'object':
      return { kind: 'left out', what: holdsText(element) ? 'text box' : 'picture' }
    default:
      return NOTHING
  }
}

function text(text: string): Sign {
  return { kind: 'text', text }
}

function holdsText(element: Element): boolean {
  return element.getElementsByTagNameNS(W, 'txbxContent').length > 0
}
