import type { Phrase } from '../claim.ts'
import type { HeldMeeting } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { isKnown } from '../shared/calendar.ts'
import { onDate, span } from './dates.ts'
import { listOf } from './lists.ts'
import { agreementOfMeeting, bothWays, heldAt, namesPlace, the } from './meetings.ts'
import { capital, fullStop } from './sentences.ts'

/** Says where and when a meeting was held: "Семинар в Женеве состоялся 11 мая 2007 года." */
export function wasHeld({ meeting, date }: HeldMeeting): Phrase {
  const held = { m: 'состоялся', f: 'состоялась', n: 'состоялось', pl: 'состоялись' }[agreementOfMeeting(meeting)]
  const when = isKnown(date) ? ` ${onDate(date)}` : ` (${span(date)})`
  return fullStop(phrase`${capital(the(meeting))} ${held}${heldAt(meeting)}${when}`)
}

/** Where and when a meeting was held, as far as its name does not say it: "Осло, 29 октября 2007 года". */
function placeAndDate({ meeting, date }: HeldMeeting): Phrase {
  const { place, online } = meeting
  const isNamed = place === undefined || namesPlace(meeting, place)
  const how = isNamed ? bothWays : 'также в онлайновом формате'
  return listOf(
    [
      ...(isNamed ? [] : [place.name]),
      ...(online && place !== undefined ? [phrase`${how}`] : []),
      ...(isKnown(date) ? [phrase`${span(date)}`] : []),
    ],
    ', ',
  )
}

/** The same in brackets, with a space before them. */
export function bracketed(held: HeldMeeting): Phrase {
  const words = placeAndDate(held)
  return words.length === 0 ? [] : phrase` (${words})`
}
