import type { Phrase } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import { type MatterOutcome, outcomes } from '../../../src/model/statement.ts'
import type { ExampleWords } from './example-words.ts'
import { at, concernOf, examplesOf, say, saying, to } from './examples.ts'
import type { Line, Table } from './table.ts'

const kinds = ['dilemma', 'question', 'concern'] as const

/** Dilemmas, questions and concerns, and what became of them. */
export function dilemmas(locale: Locale, words: ExampleWords): Table {
  const lines: readonly Line[] = [
    ...outcomes.flatMap((outcome) => ended(locale, words, outcome)),
    ...concerns(locale, words),
    ...kinds.flatMap((kind) => course(locale, words, kind)),
    ['none taken up', locale.dilemma.noneTakenUp(at(7, 8, 9))],
    ['neither taken up', locale.dilemma.noneTakenUp(at(7, 8))],
    ['bearing', locale.dilemma.bearing(at(7))],
    ...considered(locale, words),
    ...ways(locale, words),
    ...choices(locale, words),
  ]
  return { name: 'dilemmas', lines }
}

function ended(locale: Locale, words: ExampleWords, outcome: MatterOutcome): readonly Line[] {
  const { dilemma, summary, table } = locale
  const { geneva, oslo } = examplesOf(locale, words)
  const horns = words.horns.map(say)
  const [two, how, nobody] = [horns.slice(0, 2), say(words.question), concernOf(words)]
  const more = [[], dilemma.bearing(at(3))]
  return [
    [`two horns, ${outcome}`, dilemma.between({ words: two, outcome }, geneva)],
    [`two horns of the conference, ${outcome}`, dilemma.between({ words: two, outcome }, oslo)],
    [`three alternatives, ${outcome}`, dilemma.alternatives(3, outcome, oslo, [])],
    [`two alternatives and more, ${outcome}`, dilemma.alternatives(2, outcome, geneva, more)],
    [`question, ${outcome}`, dilemma.question({ words: how, outcome }, geneva, [])],
    [`question that 3 bears on, ${outcome}`, dilemma.question({ words: how, outcome }, oslo, at(3))],
    [`similar dilemma, ${outcome}`, dilemma.echo('dilemma', { words: two, outcome }, nobody, geneva)],
    [`similar dilemma of three, ${outcome}`, dilemma.echo('dilemma', { words: horns, outcome }, nobody, geneva)],
    [`similar question, ${outcome}`, dilemma.echo('question', { words: [how], outcome }, nobody, geneva)],
    ...kinds.flatMap((kind): readonly Line[] => [
      [`${kind} taken up again, ${outcome}`, dilemma.takenUpAgain(kind, outcome, [geneva, oslo])],
      [
        `${kind} in the summary, ${outcome}`,
        summary.list([summary.openItem(kind, inSummary(words, kind, outcome), to(9))]),
      ],
      [`${kind} in the concordance, ${outcome}`, table.matter(kind, outcome)],
    ]),
  ]
}

function inSummary(words: ExampleWords, kind: (typeof kinds)[number], outcome: MatterOutcome) {
  const texts = { dilemma: words.horns[0], question: words.question, concern: words.concern }
  return { words: say(texts[kind]), outcome }
}

function concerns(locale: Locale, words: ExampleWords): readonly Line[] {
  const { dilemma } = locale
  const { geneva, oslo, norway, many } = examplesOf(locale, words)
  const [nobody, ofNorway] = [concernOf(words), concernOf(words, norway)]
  const supported = { ...ofNorway, supportedBy: many }
  const quoted = { text: say(words.quotedClause), by: [] }
  const matter = { words: [nobody.text], outcome: 'discussed' } as const
  return [
    ['concern in a quoted sentence', dilemma.concern(quoted, geneva, [])],
    ['way forward in a quoted sentence', dilemma.waysForward(saying(words.quotedWay))],
    ['similar concern', dilemma.echo('concern', matter, nobody, geneva)],
    ['similar concern of Norway', dilemma.echo('concern', matter, ofNorway, oslo)],
    ['the same concern of Norway', dilemma.sameConcern(ofNorway, oslo)],
    ['the same concern, three supporters', dilemma.sameConcern(supported, oslo)],
    ['similar concern, three supporters', dilemma.echo('concern', matter, supported, oslo)],
  ]
}

function course(locale: Locale, words: ExampleWords, kind: (typeof kinds)[number]): readonly Line[] {
  const { dilemma } = locale
  const { geneva, oslo, x } = examplesOf(locale, words)
  return [
    [`${kind}, settled`, dilemma.settled(kind, geneva, to(9))],
    [`${kind}, settled at the conference`, dilemma.settled(kind, oslo, to(9))],
    [`${kind}, re-opened`, dilemma.reopened(kind, geneva, to(9), oslo)],
    [`${kind}, not taken up`, dilemma.notTakenUp(kind)],
    [`${kind} in the summary`, locale.summary.openItem(kind, { words: x, outcome: 'discussed' }, to(9))],
  ]
}

/** What was said for the horns of a dilemma. */
function considered(locale: Locale, words: ExampleWords): readonly Line[] {
  const { dilemma } = locale
  const [x, y, z] = words.clauses
  const { geneva, oslo } = examplesOf(locale, words)
  const [one, , three] = words.horns
  const [none, byReference] = [saying(), { said: [], see: at(3) }]
  const elsewhere = { said: [{ text: say(x), meetings: [geneva, oslo] }], see: [] }
  return [
    ['considerations of both', dilemma.considerations([saying(x), saying(y, z)])],
    ['considerations of the first', dilemma.considerations([saying(x), none])],
    ['considerations of the second', dilemma.considerations([none, saying(x)])],
    ['considerations of three', dilemma.considerations([saying(x), saying(y), saying(z)])],
    ['considerations of the last of three', dilemma.considerations([none, none, saying(x, y, z)])],
    ['bare alternative', dilemma.alternative(say(one), undefined, 'last but one')],
    ['alternative with considerations', dilemma.alternative(say(one), saying(x, y), 'inner')],
    ['alternative with points considered', dilemma.alternative(say(one), byReference, 'inner')],
    ['alternative without considerations', dilemma.alternative(say(three), none, 'last')],
    ['no considerations', dilemma.considerations([none, none])],
    ['points considered', dilemma.considerations([byReference, { ...saying(x), see: at(4, 5) }])],
    ['considerations of other meetings', dilemma.considerations([elsewhere, none])],
  ]
}

function ways(locale: Locale, words: ExampleWords): readonly Line[] {
  const { waysForward } = locale.dilemma
  const { geneva } = examplesOf(locale, words)
  const [x, y, z] = words.ways
  return [
    ['one way forward', waysForward(saying(x))],
    ['two ways forward', waysForward({ ...saying(x, y), see: at(3) })],
    ['three ways forward', waysForward(saying(x, y, z))],
    ['ways forward elsewhere', waysForward({ said: [{ text: say(x), meetings: [geneva] }], see: [] })],
    ['ways forward by reference', waysForward({ said: [], see: at(3, 4) })],
  ]
}

function choices({ summary }: Locale, words: ExampleWords): readonly Line[] {
  const horns: readonly Phrase[] = words.horns.map(say)
  return [
    ['choice of two', summary.choice(horns.slice(0, 2))],
    ['choice of three', summary.choice(horns)],
    ['choice of one', summary.choice(horns.slice(0, 1))],
    ['choice of none', summary.choice([])],
  ]
}
