import type { Capacity } from '../../../records/person.ts'
import { inOneLine } from '../../white-space.ts'

/** What somebody is, as far as the words beside a name tell it. */
export type Office = {
  readonly capacity: Capacity | undefined
  readonly role: string
  readonly organisation: string
}

/**
 * Reads the words in brackets after a name: `Vice-Chair, acting as Chair` is a capacity (R-11),
 * `Head of Community Safety, KCC` a role and an organisation (R-40). What holds for one meeting only,
 * such as `substitute for Mr Simkins` or `Guest`, is left out.
 */
export function officeOf(words: string): Office {
  const parts = inOneLine(words)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !ONE_MEETING.test(part))
  const chairing = parts.filter((part) => capacityNamed(part) !== undefined)
  const rest = parts.filter((part) => !chairing.includes(part))
  return { capacity: capacityOfAll(chairing), ...roleAndOrganisation(rest) }
}

/** The capacity that a word names by itself: `Vice-Chairman`, `acting as Chair`, `Member`, `Officer`. */
export function capacityNamed(words: string): Capacity | undefined {
  const plain = inOneLine(words)
  if (isChairing(plain)) return /\b(vice|deputy)\b/i.test(plain) ? 'Vice-Chair' : 'Chair'
  if (/^((voting|co-opted|elected|committee|partnership|board) )?members?$/i.test(plain)) return 'Member'
  if (/^(officers?|in attendance|guests?|observers?)$/i.test(plain)) return 'Officer'
  return undefined
}

/** Whether a piece of text sounds like an office or a body and not like somebody's name. */
export function soundsLikeOffice(words: string): boolean {
  return ROLE_WORDS.test(words) || BODY_WORDS.test(words)
}

/** Not `Chair of the Working Group`, which is somebody's role elsewhere, and not the Chair's assistant. */
function isChairing(words: string): boolean {
  const chairs =
    /^(the )?((acting|interim|temporary)( as)?( the)? )?((vice|deputy|co)[ -]?)?chair(man|woman|person)?(?![\w’'])/i
  const elsewhere = /\bchair(man|woman|person)? of (?!(the|this) (meeting|committee|partnership|panel)\b)/i
  return (chairs.test(words) || /^(in|taking) the chair\b/i.test(words)) && !elsewhere.test(words)
}

function capacityOfAll(chairing: readonly string[]): Capacity | undefined {
  const named = chairing.map(capacityNamed)
  return named.includes('Vice-Chair') ? 'Vice-Chair' : named[0]
}

/** The last piece is the organisation, unless it goes on with the role: `…, and Deputy Chair of …`. */
function roleAndOrganisation(parts: readonly string[]): Pick<Office, 'role' | 'organisation'> {
  const last = parts.at(-1) ?? ''
  const others = parts.slice(0, -1)
  if (others.length === 0)
    return isBody(last) ? { role: '', organisation: last } : { role: last, organisation: '' }
  if (/^and\b/i.test(last)) return { role: parts.join(', '), organisation: '' }
  return { role: others.join(', '), organisation: last }
}

const ONE_MEETING =
  /^(guest|external|unverified|organi[sz]er|online|virtual(ly)?|remote(ly)?|via |by video|by telephone|substitut|sub for|in place of|deputising|until |from \d|for item|items? )/i
const ROLE_WORDS =
  /\b(head|director|manager|officer|leader|chief|clerk|lead|advis[eo]r|commissioner|superintendent|inspector|member|consultant|coordinator|co-ordinator|secretary|representative|solicitor|assistant|cabinet|portfolio|chair|mayor|deputy)\b/i
const BODY_WORDS =
  /\b(council|police|trust|nhs|authority|services?|partnership|board|university|college|school|agency|association|federation|company|ltd|limited|group|network|centre|forum|charity|foundation|borough|district|ministry|office)\b/i

function isBody(words: string): boolean {
  return /^[A-Z&]{2,}$/.test(words) || (BODY_WORDS.test(words) && !ROLE_WORDS.test(words))
}
