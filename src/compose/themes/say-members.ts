import type { ClaimPosition, Meeting, MeetingClaim, Phrase } from '../../locales/claim.ts'
import type { Echo, Finding } from '../../model/evidence.ts'
import { twinsOf } from '../../model/evidence.ts'
import { sessionOf } from '../../model/order.ts'
import type { Point } from '../../model/statement.ts'
import { saysTheSame } from '../../model/tied-points.ts'
import type { Context } from '../context.ts'
import type { WaitingSentences } from '../filled.ts'
import { contrast } from './say-conflicts.ts'
import type { SectionNames } from './section-names.ts'
import { mattersOf } from './see-also.ts'

/**
 * Says the members of a finding, each with its own level, meeting and wording: the lead first, with those whose words
 * it serves, then each other. Meetings and speakers are named in the order in which the paragraph says them, before
 * its numbers are known.
 */
export function sayPoints(
  lead: Point,
  finding: Finding,
  setting: Pick<ClaimPosition, 'continues' | 'turn'>,
  names: SectionNames,
  context: Context,
): WaitingSentences {
  const { finding: phrases } = context.locale
  const { echoes } = finding
  const twins = twinsOf(finding)
  const said = [lead, ...twins].sort((a, b) => context.byRecord(a.id, b.id)).map((point) => memberOf(point, names))
  const own = said.find(({ point }) => point === lead) ?? memberOf(lead, names)
  const others = sayOthers(
    echoes.map(({ point }) => point).filter((point) => !twins.includes(point)),
    echoes,
    lead,
    names,
    context,
  )
  return (numbering) => {
    const see = numbering.citeAll([lead, ...twins].flatMap((point) => mattersOf(point, context)))
    const position = { ...setting, meeting: own.meeting, see, ...contrast(finding, context, numbering) }
    const opening =
      twins.length === 0 ? phrases.claim(own.claim, position) : phrases.sameWords(sharing(own.claim.text, said), see)
    return [
      opening,
      ...once(said.map(({ claim }) => phrases.supporters(claim))),
      ...once(
        said.flatMap(({ point, meeting }) => reservationsOf(point, context, twins.length > 0 ? meeting : undefined)),
      ),
      ...others,
    ]
  }
}

interface SaidMember extends MeetingClaim {
  readonly point: Point
}

function memberOf(point: Point, names: SectionNames): SaidMember {
  return { point, claim: names.claim(point), meeting: names.meeting(point.id) }
}

/** Meetings in the order of the series, each with its own level, and the words of the lead; each way to say it once. */
function sharing(text: Phrase, said: readonly SaidMember[]): readonly MeetingClaim[] {
  const keys = said.map(({ claim, meeting }) =>
    JSON.stringify([meeting.id, claim.level, claim.verb, claim.by, claim.supportedBy]),
  )
  return said
    .filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
    .map(({ claim, meeting }) => ({ claim: { ...claim, text }, meeting }))
}

/** The same sentence is not said again of those who said the same words. */
function once(all: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(all.map((words) => [JSON.stringify(words), words])).values()]
}

/** Each other member once: the first of those that share their words with them, the others as having said the same. */
function sayOthers(
  points: readonly Point[],
  echoes: readonly Echo[],
  lead: Point,
  names: SectionNames,
  context: Context,
): readonly Phrase[] {
  const { finding: phrases } = context.locale
  const twinOf = new Map(echoes.map(({ point, sameWordsAs }) => [point.id, sameWordsAs]))
  const printed: Point[] = []
  return points.flatMap((point) => {
    const twin = printed.find(
      (other) => twinOf.get(point.id) === other.id || twinOf.get(other.id) === point.id || saysTheSame(point, other),
    )
    // Words serve those who are tied to them, and not others through these: only what was printed can be said again.
    if (twin === undefined) printed.push(point)
    const { claim, meeting } = memberOf(point, names)
    const same = sessionOf(point.id) === sessionOf(lead.id)
    return [
      twin === undefined ? phrases.echo(claim, meeting, same) : phrases.sameAgain(claim, meeting),
      phrases.supporters(claim),
      ...reservationsOf(point, context),
    ]
  })
}

function reservationsOf(point: Point, { claim, locale, say }: Context, meeting?: Meeting): readonly Phrase[] {
  const { reservations } = point
  return reservations.length === 0 ? [] : [locale.finding.reservations(claim(point), reservations.map(say), meeting)]
}
