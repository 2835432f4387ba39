import type { Considerations, ItemPosition, Phrase } from '../../locales/define-locale.ts'
import type { MergedDilemma, MergedHorn } from '../../model/evidence.ts'
import type { StatementId, Subject } from '../../model/names.ts'
import { refersToPoint } from '../../model/statement.ts'
import type { Consideration } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { Numbering, ParagraphDraft } from '../draft.ts'
import { sayCourse } from './say-course.ts'
import { sentences } from './say-finding.ts'

/** Makes the numbered paragraphs of a dilemma, a question or a concern: one, or for three horns and more a list with a closing paragraph. */
export function dilemmaDrafts(dilemma: MergedDilemma, context: Context): readonly ParagraphDraft[] {
  const paragraph = (level: 0 | 1, subject: Subject, say: ParagraphDraft['say']): ParagraphDraft => ({ type: 'paragraph', level, subject, sources: sourcesOf(dilemma), say })
  const closing = (numbering: Numbering): Phrase => sentences([...ways(dilemma, context, numbering), ...sayCourse(dilemma, context, numbering)])
  if (dilemma.horns.length < 3) {
    return [paragraph(0, dilemma.subject, (numbering) => sentences([...opening(dilemma, context, numbering), closing(numbering)]))]
  }
  const slug = dilemma.subject.slice('dilemma:'.length).replace('/', '-')
  return [
    paragraph(0, dilemma.subject, () => context.locale.dilemma.hornsOpening(context.meeting(dilemma.members[0].id))),
    ...dilemma.horns.map((horn, index) => paragraph(1, `prose:${slug}-horn-${index + 1}`, (numbering) => item(horn, positionIn(dilemma.horns, index), context, numbering))),
    ...(hasClosing(dilemma, context) ? [paragraph(0, `prose:${slug}-course`, closing)] : []),
  ]
}

function opening(dilemma: MergedDilemma, context: Context, { citeAll }: Numbering): readonly Phrase[] {
  const { choice, members, horns } = dilemma
  const meeting = context.meeting(members[0].id)
  const bearing = citeAll(dilemma.bearing.flatMap((id) => context.homeOf(id) ?? []))
  const phrases = context.locale.dilemma
  if ('question' in choice) return [phrases.question(context.say(choice.question), meeting, bearing)]
  if ('concern' in choice) return [phrases.concern(context.say(choice.concern), meeting, bearing)]
  return [
    phrases.between(horns.map((horn) => context.say(horn.horn)), meeting),
    phrases.considerations(horns.map((horn) => considerationsOf(horn.because.map((because) => because.what), context, citeAll))),
    bearing.length === 0 ? [] : phrases.bearing(bearing),
  ]
}

function item({ horn, because }: MergedHorn, position: ItemPosition, context: Context, { citeAll }: Numbering): Phrase {
  return context.locale.dilemma.hornItem(context.say(horn), considerationsOf(because.map(({ what }) => what), context, citeAll), position)
}

function ways({ members }: MergedDilemma, context: Context, { citeAll }: Numbering): readonly Phrase[] {
  const all = members.flatMap((member) => member.waysForward)
  return all.length === 0 ? [] : [context.locale.dilemma.waysForward(considerationsOf(all, context, citeAll))]
}

/** Words as they are; points that are recorded are printed once, at their home, and referred to. */
function considerationsOf(all: readonly Consideration[], context: Context, citeAll: Numbering['citeAll']): Considerations {
  return {
    texts: all.flatMap((what) => (refersToPoint(what) ? [] : [context.say(what)])),
    see: citeAll(all.flatMap((what) => (refersToPoint(what) ? (context.homeOf(what.point.to) ?? []) : []))),
  }
}

function hasClosing(dilemma: MergedDilemma, context: Context): boolean {
  const nowhere: Numbering = { cite: (subject) => ({ type: 'crossReference', bookmark: subject, value: '' }), citeAll: () => [], headings: [], sourced: [] }
  return ways(dilemma, context, nowhere).length + sayCourse(dilemma, context, nowhere).length > 0
}

function sourcesOf({ members, bearing, course }: MergedDilemma): readonly StatementId[] {
  const settled = course.state === 'settled' ? [course.by] : course.state === 're-opened' ? [course.settledBy] : []
  return [...new Set([...members.map((member) => member.id), ...bearing, ...settled])]
}

function positionIn(horns: readonly unknown[], index: number): ItemPosition {
  return index === horns.length - 1 ? 'last' : index === horns.length - 2 ? 'last but one' : 'inner'
}
