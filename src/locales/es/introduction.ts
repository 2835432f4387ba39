import type { Meeting, Phrase } from '../claim.ts'
import type { IntroductionPhrases } from '../define-locale.ts'
import type { Leaders, MeetingDetails, SeriesFacts } from '../facts.ts'
import { joinWith, phrase, plain } from '../phrase.ts'
import { isKnown } from '../shared/calendar.ts'
import { finalIn, onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { noBreak } from '../shared/no-break.ts'
import { onDate, period, span } from './dates.ts'
import { kindWords } from './kinds.ts'
import { listOf, looseList, semicolons } from './lists.ts'
import { agreeing, heldAt, inPlace, of, the } from './meetings.ts'
import { a, de, person } from './names.ts'
import { isMany } from './nouns.ts'
import { capital, fullStop, sentences } from './sentences.ts'
import { countedMeetings, meetingNoun, precedingMeetings, seriesNoun, theOf } from './series.ts'
import { attributions, levels, statuses } from './status.ts'

/** The introduction: what the series was, who answers for the text, and how to read its words. */
export const introduction: IntroductionPhrases = {
  series,
  called: (facts) => {
    const only = onlyIn(facts)
    return only === undefined
      ? { name: phrase`la serie`, of: phrase`de la serie` }
      : { name: the(only.meeting), of: of(only.meeting) }
  },
  meetings: (table) => phrase`Las reuniones se enumeran en el cuadro${noBreak}${table}.`,
  meeting,
  leaders,
  status: (facts) => phrase`${statuses(facts)} ${attributions[facts.attributed]}`,
  levels: (facts) => [{ type: 'text', value: levels(facts) }],
  missing,
  subtitle,
}

/** Nouns of organizing and not participles, which would agree with the name of the meeting. */
function series(facts: SeriesFacts): Phrase {
  const only = onlyIn(facts)
  const [title, by] = [phrase`“${facts.title}”`, phrase`estuvo a cargo ${organizers(facts.organizers)}`]
  if (only !== undefined) return fullStop(phrase`La organización ${of(only.meeting)} sobre ${title} ${by}`)
  const when = facts.period === undefined ? [] : phrase`se celebró ${period(facts.period)} y `
  return sentences([
    fullStop(phrase`La organización de la ${seriesNoun(facts)} titulada ${title} ${by}`),
    phrase`La serie ${when}constó ${listOf(countedMeetings(facts).map(de))}.`,
  ])
}

function organizers([first = [], ...others]: readonly Phrase[]): Phrase {
  const lead = de(person(first))
  return others.length === 0 ? lead : phrase`${lead}, junto con ${looseList(others.map(person))}`
}

function meeting(facts: SeriesFacts, details: MeetingDetails): Phrase {
  const only = onlyIn(facts)
  if (only === undefined) return []
  const { title, focus, with: partners, sources } = details
  const partly = partners.length === 0 ? [] : phrase`, en colaboración con ${looseList(partners.map(person))}`
  return sentences([
    fullStop(phrase`${capital(heldMeeting(only.meeting))} ${onDate(only.date)}${partly}`),
    title === undefined ? [] : fullStop(phrase`Su título fue “${title}”`),
    focus === undefined ? [] : fullStop(phrase`Se centró en ${focus}`),
    sources.length === 0 ? [] : fullStop(phrase`El informe se basa en ${accounts(sources)}: ${semicolons(sources)}`),
  ])
}

/** "el seminario de Ginebra se celebró en Ginebra y en línea", without the date. */
export function heldMeeting(held: Meeting): Phrase {
  return phrase`${the(held)} se ${agreeing(held, 'celebró', 'celebraron')}${heldAt(held)}`
}

function accounts({ length }: readonly Phrase[]): string {
  return length === 1 ? 'la siguiente reseña' : 'las siguientes reseñas'
}

/** Nouns again: what is told of a person, and of the meeting, agrees with neither. */
function leaders(held: Meeting, { openedBy, chairs, attendance }: Leaders): Phrase {
  const told = [
    ...(openedBy === undefined ? [] : [{ what: 'la apertura', how: phrase`estuvo a cargo ${de(person(openedBy))}` }]),
    ...(chairs.length === 0
      ? []
      : [{ what: 'la presidencia', how: phrase`correspondió ${looseList(chairs.map((chair) => a(person(chair))))}` }]),
    ...(attendance === undefined ? [] : [{ what: 'la asistencia', how: phrase`fue la siguiente: ${attendance}` }]),
  ]
  return sentences(
    told.map(({ what, how }, index) =>
      fullStop(capital(phrase`${what}${index === 0 ? phrase` ${of(held)}` : []} ${how}`)),
    ),
  )
}

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts)
  const only = onlyIn(facts)
  if (none.length === 0)
    return phrase`Se dispone de una reseña ${only === undefined ? phrase`de cada reunión` : of(only.meeting)}.`
  const there = none.length === 1 && !none.some((one) => isMany(the(one))) ? 'esa reunión' : 'esas reuniones'
  const silence = `que una observación no conste en el informe no significa que no se formulara en ${there}`
  return phrase`No se dispone de ninguna reseña ${joinWith(named(none), ', ', ' ni ')}; ${silence}.`
}

/** Names meetings, those of one kind that their places name together: "de los seminarios celebrados en Bonn y …". */
function named(meetings: readonly Meeting[]): readonly Phrase[] {
  const byPlace = meetings.filter((one) => one.byPlace && !one.named)
  const kinds = [...new Set(byPlace.map(({ kind }) => kind))]
  return [
    ...kinds.map((kind) => {
      const places = byPlace.filter((one) => one.kind === kind).map(({ place }) => (place ? inPlace(place) : []))
      const several = places.length > 1
      const { one, many, gender } = kindWords[kind]
      const held = `celebrad${gender === 'm' ? 'o' : 'a'}${several ? 's' : ''}`
      const the = phrase`${theOf(gender, several)} ${several ? many : one}`
      return phrase`${de(the)} ${held} ${listOf(places)}`
    }),
    ...meetings.filter((one) => !byPlace.includes(one)).map(of),
  ]
}

function subtitle(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  const shown = final?.account ? final : onlyIn(facts)
  const { many, gender } = meetingNoun(facts)
  if (shown === undefined) return phrase`Informe ${de(phrase`${theOf(gender, true)} ${many}`)}`
  const { place, called } = shown.meeting
  const where = place === undefined || plain(called.name).includes(plain(place.name)) ? [] : [place.name]
  const date = isKnown(shown.date) ? [phrase`${span(shown.date)}`] : []
  const held = [...where, ...date]
  const preceding = facts.meetings.length === 1 ? [] : phrase` y ${de(precedingMeetings(facts))}`
  const brackets =
    held.length === 0 ? [] : phrase` (${held[0] ?? []}${held[1] === undefined ? [] : phrase`, ${held[1]}`})`
  return phrase`Informe ${of(shown.meeting)}${brackets}${preceding}`
}
