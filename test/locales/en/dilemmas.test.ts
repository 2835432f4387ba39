import { it } from 'vitest'
import type { Concern } from '../../../src/locales/claim.ts'
import { en } from '../../../src/locales/en/en.ts'
import { phrase } from '../../../src/locales/phrase.ts'
import { outcomes } from '../../../src/model/statement.ts'
import { at, expectTable, geneva, type Line, norway, oslo, some, to, x } from './words.ts'

const { dilemma, summary, table } = en

it('tells of dilemmas, questions and concerns', () => expectTable('dilemmas', matters()))

/** Dilemmas, questions and concerns, and what became of them. */
function matters(): readonly Line[] {
  const [one, two, three] = [phrase`the need for x`, phrase`the need for y`, phrase`the need for z`]
  const [how] = [phrase`how x holds`]
  const nobody: Concern = { text: x, by: [] }
  const said = (...texts: readonly string[]) => ({ said: texts.map((text) => ({ text: phrase`${text}` })), see: [] })
  const none = { said: [], see: [] }
  const kinds = ['dilemma', 'question', 'concern'] as const
  return [
    ...outcomes.flatMap((outcome): readonly Line[] => [
      [`two horns, ${outcome}`, dilemma.between({ words: [one, two], outcome }, geneva)],
      [`three alternatives, ${outcome}`, dilemma.alternatives(3, outcome, oslo, [])],
      [`two alternatives and more, ${outcome}`, dilemma.alternatives(2, outcome, geneva, [[], phrase`See also x.`])],
      [`question, ${outcome}`, dilemma.question({ words: how, outcome }, geneva, [])],
      [`question that 3 bears on, ${outcome}`, dilemma.question({ words: how, outcome }, oslo, at(3))],
      [`similar dilemma, ${outcome}`, dilemma.echo('dilemma', { words: [one, two], outcome }, nobody, geneva)],
      [`similar question, ${outcome}`, dilemma.echo('question', { words: [how], outcome }, nobody, geneva)],
      [`taken up again, ${outcome}`, dilemma.takenUpAgain('question', outcome, [geneva, oslo])],
      [`in the summary, ${outcome}`, summary.list([summary.openItem('question', { words: how, outcome }, to(9))])],
      [`in the concordance, ${outcome}`, table.matter('question', outcome)],
    ]),
    ['concern in a quoted sentence', dilemma.concern({ text: phrase`“all is lost.”`, by: [] }, geneva, [])],
    ['way forward in a quoted sentence', dilemma.waysForward(said('to ask “who acts?”'))],
    ['similar concern', dilemma.echo('concern', { words: [x], outcome: 'discussed' }, nobody, geneva)],
    [
      'similar concern of Norway',
      dilemma.echo('concern', { words: [x], outcome: 'discussed' }, { text: x, by: [norway] }, oslo),
    ],
    ['the same concern of Norway', dilemma.sameConcern({ text: x, by: [norway] }, oslo)],
    ['the same concern, three supporters', dilemma.sameConcern({ text: x, by: [norway], supportedBy: some }, oslo)],
    [
      'similar concern, three supporters',
      dilemma.echo('concern', { words: [x], outcome: 'discussed' }, { text: x, by: [norway], supportedBy: some }, oslo),
    ],
    ...kinds.flatMap((kind): readonly Line[] => [
      [`${kind}, settled`, dilemma.settled(kind, geneva, to(9))],
      [`${kind}, re-opened`, dilemma.reopened(kind, geneva, to(9), oslo)],
      [`${kind}, not taken up`, dilemma.notTakenUp(kind)],
      [`${kind} in the summary`, summary.openItem(kind, { words: x, outcome: 'discussed' }, to(9))],
    ]),
    ['none taken up', dilemma.noneTakenUp(at(7, 8, 9))],
    ['neither taken up', dilemma.noneTakenUp(at(7, 8))],
    ['bearing', dilemma.bearing(at(7))],
    ['considerations of both', dilemma.considerations([said('x holds'), said('y holds', 'z holds')])],
    ['considerations of the first', dilemma.considerations([said('x holds'), none])],
    [
      'considerations of the last of three',
      dilemma.considerations([none, none, said('x holds', 'y holds', 'z holds')]),
    ],
    ['bare alternative', dilemma.alternative(one, undefined, 'last but one')],
    ['alternative with considerations', dilemma.alternative(one, said('x holds', 'y holds'), 'inner')],
    ['alternative with points considered', dilemma.alternative(one, { said: [], see: at(3) }, 'inner')],
    ['alternative without considerations', dilemma.alternative(three, none, 'last')],
    ['no considerations', dilemma.considerations([none, none])],
    [
      'points considered',
      dilemma.considerations([
        { said: [], see: at(3) },
        { ...said('x holds'), see: at(4, 5) },
      ]),
    ],
    [
      'considerations of other meetings',
      dilemma.considerations([{ said: [{ text: x, meetings: [geneva, oslo] }], see: [] }, none]),
    ],
    ['one way forward', dilemma.waysForward(said('x'))],
    ['two ways forward', dilemma.waysForward({ ...said('x', 'y'), see: at(3) })],
    ['three ways forward', dilemma.waysForward(said('x', 'y', 'z'))],
    ['ways forward elsewhere', dilemma.waysForward({ said: [{ text: x, meetings: [geneva] }], see: [] })],
    ['ways forward by reference', dilemma.waysForward({ said: [], see: at(3, 4) })],
    ['choice of two', summary.choice([one, two])],
    ['choice of three', summary.choice([one, two, three])],
    ['choice of one', summary.choice([one])],
    ['choice of none', summary.choice([])],
  ]
}
