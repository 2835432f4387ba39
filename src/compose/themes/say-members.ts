import type { ClaimPosition, Meeting, MeetingClaim, Phrase } from '../../locales/claim.ts'
import type { Echo, Finding } from '../../model/evidence.ts'
import { twinsOf } from '../../model/evidence.ts'
import { groupBy } from '../../model/grouping.ts'
import type { StatementId } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import { SameWords } from '../../model/same-words.ts'
import type { Point } from '../../model/statement.ts'
import type { WaitingSentences } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'
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
  context: ThemeContext,
): WaitingSentences {
  const { finding: phrases } = context.locale
  const { echoes } = finding
  const twins = twinsOf(finding)
  const said = [lead, ...twins].sort((a, b) => context.byRecord(a.id, b.id)).map((point) => memberOf(point, names))
  const own = said.find(({ point }) => point === lead) ?? memberOf(lead, names)
  const others = sayOthers(
    echoes.filter(({ sameWordsAs }) => sameWordsAs !== lead.id).map(({ point }) => point),
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
  const ways = groupBy(said, ({ claim, meeting }) =>
    JSON.stringify([meeting.id, claim.level, claim.verb, claim.by, claim.supportedBy]),
  )
  return [...ways.values()].flatMap(([first]) =>
    first === undefined ? [] : [{ claim: { ...first.claim, text }, meeting: first.meeting }],
  )
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
  context: ThemeContext,
): readonly Phrase[] {
  const { finding: phrases } = context.locale
  const twins = new Map(echoes.flatMap(({ point, sameWordsAs }) => (sameWordsAs ? [[point.id, sameWordsAs]] : [])))
  const [printed, served, words] = [new Set<StatementId>(), new Set<StatementId>(), new SameWords()]
  return points.flatMap((point) => {
    const { id } = point
    const twin = twins.get(id)
    const isAgain = (twin && printed.has(twin)) || served.has(id) || words.first(point) !== undefined
    // Words serve those who are tied to them, and not others through these: only what was printed can be said again.
    if (!isAgain) {
      printed.add(id)
      words.add(point)
      if (twin !== undefined) served.add(twin)
    }
    const { claim, meeting } = memberOf(point, names)
    const same = sessionOf(id) === sessionOf(lead.id)
    return [
      isAgain ? phrases.sameAgain(claim, meeting) : phrases.echo(claim, meeting, same),
      phrases.supporters(claim),
      ...reservationsOf(point, context),
    ]
  })
}

function reservationsOf(point: Point, { claim, locale, say }: ThemeContext, meeting?: Meeting): readonly Phrase[] {
  const { reservations } = point
  return reservations.length === 0 ? [] : [locale.finding.reservations(claim(point), reservations.map(say), meeting)]
}
