import type { MergedDilemma } from '../../model/evidence.ts'
import type { StatementId, Subject } from '../../model/names.ts'
import { SameTexts } from '../../model/same-texts.ts'
import { refersToPoint } from '../../model/statement.ts'
import { considered } from '../../model/ties.ts'
import type { FilledParagraph, WaitingSentences } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'
import type { SaidIn } from './considerations-of.ts'
import { considerationsOf } from './considerations-of.ts'
import { isLettered, lettered, type SaidDilemma } from './lettered-dilemma.ts'
import { sayCourse } from './say-course.ts'
import type { SectionNames } from './section-names.ts'
import { sayMentions } from './see-also.ts'

/** Makes the paragraph of a dilemma, question or concern, with the items of its horns where it is a list. */
export function dilemmaParagraph(
  dilemma: MergedDilemma,
  silent: boolean,
  names: SectionNames,
  context: ThemeContext,
): readonly FilledParagraph[] {
  const inList = isLettered(dilemma, context)
  const { opening, items } = inList ? lettered(dilemma, names, context) : inSentences(dilemma, names, context)
  const more = [
    sayBearing(dilemma, context),
    sayWays(dilemma, names, context),
    sayCourse(dilemma, silent, names, context),
  ]
  return [
    {
      type: 'paragraph',
      level: 0,
      subject: dilemma.subject,
      sources: dilemmaSources(dilemma),
      say: (numbering) =>
        opening(numbering, [
          ...more.flatMap((say) => say(numbering)),
          ...sayMentions(dilemma.mentions, context, numbering),
        ]),
    },
    ...items,
  ]
}

/** A matter whose words stand in the paragraph itself. */
function inSentences(dilemma: MergedDilemma, names: SectionNames, context: ThemeContext): SaidDilemma {
  const say = sayMatter(dilemma, names, context)
  return { opening: (numbering, more) => context.locale.sentences([...say(numbering), ...more]), items: [] }
}

function sayMatter(
  { choice, members: [first], horns, bearing }: MergedDilemma,
  names: SectionNames,
  context: ThemeContext,
): WaitingSentences {
  const { outcome } = first
  const meeting = names.meeting(first.id)
  const phrases = context.locale.dilemma
  const homes = homesOf(bearing, context)
  if ('question' in choice)
    return ({ citeAll }) => [
      phrases.question({ words: context.say(choice.question), outcome }, meeting, citeAll(homes)),
    ]
  if ('concern' in choice) {
    const concern = names.concern(first, choice.concern)
    return ({ citeAll }) => [phrases.concern(concern, meeting, citeAll(homes))]
  }
  const considered = horns.map(({ because }) => considerationsOf(because, first.id, names, context))
  return (numbering) => [
    phrases.between({ words: horns.map((horn) => context.say(horn.horn)), outcome }, meeting),
    phrases.considerations(considered.map((say) => say(numbering))),
  ]
}

/** What bears on a question or a concern is cited in its own sentence. */
function sayBearing({ choice, bearing }: MergedDilemma, context: ThemeContext): WaitingSentences {
  const homes = homesOf(bearing, context)
  if (!('between' in choice) || homes.length === 0) return () => []
  return ({ citeAll }) => [context.locale.dilemma.bearing(citeAll(homes))]
}

function homesOf(ids: readonly StatementId[], { homeOf }: ThemeContext): readonly Subject[] {
  return ids.flatMap((id) => homeOf(id) ?? [])
}

function sayWays({ members }: MergedDilemma, names: SectionNames, context: ThemeContext): WaitingSentences {
  const all = eachOnce(members.flatMap(({ id, waysForward }) => waysForward.map((what) => ({ what, saidIn: [id] }))))
  if (all.length === 0) return () => []
  const mentioned = considerationsOf(all, members[0].id, names, context)
  return (numbering) => [context.locale.dilemma.waysForward(mentioned(numbering))]
}

/** Ways forward that several mentioned in the same words stand once, with all of them. */
function eachOnce(ways: readonly SaidIn[]): readonly SaidIn[] {
  const inWords = new SameTexts<SaidIn>()
  for (const way of ways) if (!refersToPoint(way.what)) inWords.add(way.what, way)
  return ways.flatMap((way): readonly SaidIn[] => {
    const { what } = way
    if (refersToPoint(what)) return [way]
    if (inWords.first(what) !== way) return []
    return [{ what, saidIn: inWords.all(what).flatMap(({ saidIn }) => saidIn) }]
  })
}

/** All statements that a paragraph was made from: its members, what bears on it, and the points that it refers to. */
export function dilemmaSources({ members, bearing, course, mentions }: MergedDilemma): readonly StatementId[] {
  const settled = course.state === 'settled' ? [course.by] : course.state === 're-opened' ? [course.settledBy] : []
  return [
    ...new Set([
      ...members.map((member) => member.id),
      ...bearing,
      ...settled,
      ...mentions,
      ...members.flatMap(considered).map(({ to }) => to),
    ]),
  ]
}
