import type { Meeting, Phrase } from '../claim.ts'
import type { Conference, IntroductionPhrases, SeriesFacts } from '../define-locale.ts'
import { join, phrase } from '../phrase.ts'
import { count, counted, noBreak } from './counts.ts'
import { period, span } from './dates.ts'
import { listOf } from './lists.ts'
import { participating, the } from './meetings.ts'
import { sentences, small } from './sentences.ts'

/** The introduction: what the series was, what answers for the text, and how to read its words. */
export const introduction: IntroductionPhrases = {
  series: (facts) =>
    sentences([
      phrase`The seminar series “${facts.title}” was organized by ${organizers(facts.organizers)}.`,
      phrase`It consisted of ${meetings(facts)}${held(facts)}.`,
    ]),
  meetings: (table) => phrase`The meetings are listed in table${noBreak}${table}.`,
  status: (facts) => phrase`${statuses[facts.status]} ${attribution(facts.onTheRecord)}`,
  levels: [
    {
      type: 'text',
      value:
        'The report distinguishes what was agreed from what was said. “Full” and “broad” describe agreement, and ' +
        '“the general view” a prevailing one, as the account of that meeting records it; they hold for that meeting ' +
        'and that wording only. Where the account records no measure of agreement, the report says that a point was ' +
        'made, stressed, noted or reported, and no more.',
    },
  ],
  missing,
  subtitle,
}

/** Who answers for the text, weakest first. Also printed on the cover. */
export const statuses: Readonly<Record<SeriesFacts['status'], string>> = {
  organizer: 'The report was prepared by the organizers.',
  chair: 'The report was prepared under the responsibility of the chair.',
  adopted: 'The report was adopted by the participants.',
}

/** "six seminars and a final conference" */
export function meetings({ seminars, conference }: SeriesFacts): Phrase {
  if (!conference) return phrase`${counted(seminars, 'seminar')}`
  return seminars === 0 ? phrase`a conference` : phrase`${counted(seminars, 'seminar')} and a final conference`
}

/** "the preceding seminars", before a final conference */
export function precedingSeminars({ seminars }: SeriesFacts): string {
  return seminars === 1 ? 'the preceding seminar' : 'the preceding seminars'
}

function organizers([first = [], ...others]: readonly Phrase[]): Phrase {
  return others.length === 0
    ? withArticle(first)
    : phrase`${withArticle(first)}, together with ${listOf(others.map(withArticle))}`
}

/** "the Ministry", also where the notes say "The Ministry". */
function withArticle(name: Phrase): Phrase {
  const [first] = name
  return first?.type === 'text' && /^the /iu.test(first.value) ? small(name) : phrase`the ${name}`
}

function held({ span: { from, to } }: SeriesFacts): Phrase {
  return from === undefined && to === undefined
    ? []
    : phrase`, held ${period({ ...(from && { from }), ...(to && { to }) })}`
}

function attribution(onTheRecord: readonly Meeting[]): Phrase {
  if (onTheRecord.length === 0) return phrase`Views are not attributed.`
  const where = listOf(onTheRecord.map(participating))
  return phrase`Views are not attributed, except where a speaker was on the record, as ${where}.`
}

function missing({ withoutAccount }: SeriesFacts): Phrase {
  if (withoutAccount.length === 0) return phrase`An account is available of every meeting.`
  const [first, ...others] = withoutAccount
  const conference = withoutAccount.find((meeting) => meeting.kind === 'conference')
  const seminars = withoutAccount.filter((meeting) => meeting !== conference)
  const one = first !== undefined && others.length === 0
  const places = listOf(seminars.map((meeting) => meeting.place))
  const noun = seminars.length === 1 ? 'seminar' : 'seminars'
  const held = join([
    ...(seminars.length === 0 ? [] : [phrase`the ${noun} held in ${places}`]),
    ...(conference === undefined ? [] : [phrase`${seminars.length === 0 ? '' : ' or of '}${the(conference)}`]),
  ])
  const silence = `that a point is not reported from ${one ? 'it' : 'them'} does not mean that it was not made there`
  return phrase`No account is available of ${held}; ${silence}.`
}

function subtitle(facts: SeriesFacts, conference: Conference | undefined): Phrase {
  if (conference === undefined) return phrase`Report of the ${facts.seminars === 1 ? 'seminar' : 'seminars'}`
  const where = phrase`${conference.meeting.place}, ${span(conference.date)}`
  const preceding = facts.seminars === 0 ? '' : ` and of ${precedingSeminars(facts)}`
  return phrase`Report of ${the(conference.meeting)} (${where})${preceding}`
}

/** "three of the six seminars", "neither of the two seminars"; for the summary and the conclusions. */
export function someOf(some: number, all: number): string {
  if (some === all) return all === 1 ? 'the seminar' : `all ${count(all)} seminars`
  return some === 0 ? 'none of the seminars' : `${count(some)} of the ${counted(all, 'seminar')}`
}
