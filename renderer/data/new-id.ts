import { idFrom, type NewId } from '../../shared/records/ids.ts'

const RANDOM_NUMBERS = 16
/** Each number counts in base 32, the base of an id's letters. */
const HIGHEST = 31

/**
 * Makes ids from the clock and the machine's random numbers. Those of one millisecond count up from the
 * first one's random part, and a clock that is put back is not followed, so that ids always sort in the
 * order in which they were made.
 * @param now milliseconds since 1970
 */
export function createNewId(now: () => number): NewId {
  let time = 0
  let random: Uint8Array = new Uint8Array(RANDOM_NUMBERS)
  return (kind) => {
    const moment = now()
    if (moment > time) {
      time = moment
      random = drawn()
    } else random = oneMore(random)
    return idFrom(kind, time, random)
  }
}

/** The first number is drawn from the lower half, so that counting up has room for ever. */
function drawn(): Uint8Array {
  const numbers = crypto.getRandomValues(new Uint8Array(RANDOM_NUMBERS))
  return numbers.map((number, place) => number & (place === 0 ? HIGHEST >> 1 : HIGHEST))
}

function oneMore(numbers: Uint8Array): Uint8Array {
  const next = Uint8Array.from(numbers)
  let place = next.length - 1
  while (next[place] === HIGHEST) next[place--] = 0
  next[place] = (next[place] ?? 0) + 1
  return next
}
