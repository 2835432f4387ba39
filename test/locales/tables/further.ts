import type { ClaimSpeaker, Meeting, Name } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import { levels } from '../../../src/model/levels.ts'
import { outcomes } from '../../../src/model/statement.ts'
import { verbs } from '../../../src/model/verbs.ts'
import type { ExampleWords } from './example-words.ts'
import { at, examplesOf, factsOf, nameFrom, say, saying, to, unnamed } from './examples.ts'
import { lost, taken } from './series.ts'
import type { Line, Table } from './table.ts'

/** Words before which those of a language change, wherever they may stand first: see `FurtherExamples`. */
export function further(locale: Locale, words: ExampleWords): Table {
  const { clauses, places, meetings, delegations, groups, bodies, questions, horns } = words.further
  const spoken = (kind: 'delegation' | 'group') => (name: string) =>
    speaker(locale, words, { kind, name: say(name) }, name)
  const lines: readonly Line[] = [
    ...clauses.flatMap((clause) => ofClause(locale, words, clause)),
    ...places.flatMap((place) => ofMeeting(locale, words, place.name, byPlace(locale, nameFrom(place)))),
    ...meetings.flatMap((called) => ofMeeting(locale, words, called.name, byName(locale, words, nameFrom(called)))),
    ...delegations.flatMap(spoken('delegation')),
    ...groups.flatMap(spoken('group')),
    ...bodies.flatMap((body) => ofBody(locale, words, body)),
    ...questions.flatMap((question) => asked(locale, words, question)),
    ...horns.flatMap((horn) => against(locale, words, horn)),
  ]
  return { name: 'further', lines }
}

function byPlace(locale: Locale, place: Name): Meeting {
  return unnamed(locale, 'further', { kind: 'seminar', final: false, online: false, place })
}

function byName(locale: Locale, words: ExampleWords, called: Name): Meeting {
  return { ...examplesOf(locale, words).geneva, id: 'further', called, named: true, byPlace: false }
}

function ofClause(locale: Locale, words: ExampleWords, clause: string): readonly Line[] {
  const { finding, dilemma, summary, conclusion } = locale
  const { plain, first, geneva, beijing } = examplesOf(locale, words)
  const claim = { ...plain, text: say(clause) }
  const name = `“${clause}”`
  const full = { ...claim, level: 'full' } as const
  return [
    ...levels.map((level): Line => [`${name}, ${level}`, finding.claim({ ...claim, level }, first)]),
    ...verbs.map((verb): Line => [`${name}, ${verb}`, finding.claim({ ...claim, verb }, first)]),
    ...verbs.map((verb): Line => [`${name}, many ${verb}`, finding.claim({ ...claim, level: 'many', verb }, first)]),
    [`${name}, similar`, finding.echo(claim, geneva, false)],
    [
      `${name}, in the same words`,
      finding.sameWords(
        [beijing, geneva].map((meeting) => ({ claim: full, meeting })),
        [],
      ),
    ],
    [`${name}, in contrast`, finding.claim(claim, { ...first, contrasts: to(7) })],
    [`${name}, item`, finding.item(claim, [], 'inner')],
    [`${name}, vote`, finding.ballot({ as: 'clause', text: claim.text, votes: { percent: 60 }, groups: [] }, first)],
    [`${name}, reservation`, finding.reservations(full, [claim.text, claim.text])],
    [`${name}, concern`, dilemma.concern({ text: claim.text, by: [] }, geneva, [])],
    [`${name}, considered`, dilemma.considerations([saying(clause, clause), saying(clause)])],
    [
      `${name}, two in the summary`,
      summary.agreed(geneva, [
        { claim: full, at: to(9) },
        { claim: full, at: to(12) },
      ]),
    ],
    [`${name}, among the recommendations`, conclusion.recommendations.item(claim, geneva, { at: to(9) }, 'inner')],
    [`${name}, recurs`, conclusion.recurringItem({ claim, meeting: geneva, alsoIn: [beijing], at: at(9) }, 'last')],
  ]
}

/** A meeting wherever its name or its place stands. */
function ofMeeting(locale: Locale, words: ExampleWords, name: string, meeting: Meeting): readonly Line[] {
  const { finding, headings, table, introduction, conclusion, dilemma } = locale
  const { plain, first, geneva, hosts } = examplesOf(locale, words)
  const concluded = { ...plain, level: 'concluded' } as const
  return [
    [`${name}, said`, finding.claim(plain, { ...first, meeting })],
    [`${name}, many`, finding.claim({ ...plain, level: 'many' }, { ...first, meeting })],
    [`${name}, the hosts`, finding.claim({ ...plain, by: [hosts] }, { ...first, meeting })],
    [`${name}, concluded`, finding.claim(concluded, { ...first, meeting })],
    [`${name}, concluded the same`, finding.sameAgain(concluded, meeting)],
    [
      `${name}, in the same words`,
      finding.sameWords(
        [geneva, meeting].map((one) => ({ claim: plain, meeting: one })),
        [],
      ),
    ],
    [`${name}, votes`, finding.ballotsOpening(meeting)],
    [`${name}, taken up again`, dilemma.takenUpAgain('question', 'discussed', [geneva, meeting])],
    [`${name}, conclusions`, headings.conclusions(meeting)],
    [`${name}, conclusions by reference`, conclusion.conclusions(meeting, at(7))],
    [`${name}, in the table`, table.meeting(meeting)],
    [`${name}, in a narrow column`, table.shortMeeting(meeting)],
    [`${name}, one meeting`, introduction.series(factsOf(words, [taken(meeting)]))],
    [`${name}, held`, introduction.meeting(factsOf(words, [taken(meeting)]), { with: [], sources: [] })],
    [`${name}, subtitle`, introduction.subtitle(factsOf(words, [taken(meeting)]))],
    [`${name}, missing`, introduction.missing(factsOf(words, [taken(geneva), lost(meeting)]))],
    [`${name}, opened`, introduction.leaders(meeting, { chairs: [say(words.series.persons[0])] })],
  ]
}

function speaker(locale: Locale, words: ExampleWords, one: ClaimSpeaker, name: string): readonly Line[] {
  const { finding, dilemma, conclusion, table } = locale
  const { plain, first, geneva, norway } = examplesOf(locale, words)
  const claim = { ...plain, by: [one] }
  const some = { ...claim, level: 'some' } as const
  const two = { ...plain, by: [norway, one] }
  return [
    [`${name}, said`, finding.claim(claim, first)],
    [`${name}, opposed`, finding.claim({ ...claim, verb: 'opposed' }, first)],
    [`${name}, some`, finding.claim(some, first)],
    [`${name}, second of two`, finding.claim(two, first)],
    [`${name}, among several`, finding.claim({ ...two, level: 'several' }, first)],
    [`${name}, similar`, finding.echo(claim, geneva, true)],
    [`${name}, concern`, dilemma.concern({ text: plain.text, by: [one] }, geneva, [])],
    [`${name}, recommended`, conclusion.recommendations.item(claim, geneva, { at: to(9) }, 'inner')],
    [`${name}, some recommended`, conclusion.recommendations.item(some, geneva, { at: to(9) }, 'inner')],
    [`${name}, some recorded`, table.recorded(some)],
  ]
}

/** A body as organizer, partner and addressee; a heading may lack its article. */
function ofBody(locale: Locale, words: ExampleWords, name: string): readonly Line[] {
  const { introduction, conclusion } = locale
  const { plain, geneva, beijing } = examplesOf(locale, words)
  const body = say(name)
  const [alone, series] = [[taken(geneva)], [taken(beijing), taken(geneva)]]
  return [
    [`${name}, organizer`, introduction.series(factsOf(words, alone, { organizers: [body] }))],
    [`${name}, three organizers`, introduction.series(factsOf(words, series, { organizers: [body, body, body] }))],
    [`${name}, partner`, introduction.meeting(factsOf(words, alone), { with: [body, body], sources: [] })],
    [`${name}, addressee`, conclusion.recommendations.to(body)],
    [`${name}, only addressee`, conclusion.recommendations.single(body, plain, geneva, { at: to(9) })],
    [`${name}, without article`, locale.capital(locale.withoutArticle(body))],
  ]
}

function asked(locale: Locale, words: ExampleWords, text: string): readonly Line[] {
  const { dilemma, summary } = locale
  const { geneva } = examplesOf(locale, words)
  const question = { words: say(text), outcome: 'discussed' } as const
  return [
    ...outcomes.map(
      (outcome): Line => [`“${text}”, ${outcome}`, dilemma.question({ ...question, outcome }, geneva, [])],
    ),
    [
      `“${text}”, similar`,
      dilemma.echo('question', { ...question, words: [question.words] }, { text: [], by: [] }, geneva),
    ],
    [`“${text}”, item`, dilemma.questionItem(question.words, 'inner')],
    [`“${text}”, in the summary`, summary.list([summary.openItem('question', question, to(9))])],
  ]
}

function against(locale: Locale, words: ExampleWords, text: string): readonly Line[] {
  const { dilemma, summary } = locale
  const { geneva } = examplesOf(locale, words)
  const horns = [say(text), say(text), say(text)]
  return [
    ...outcomes.flatMap((outcome): readonly Line[] => [
      [`“${text}”, two, ${outcome}`, dilemma.between({ words: horns.slice(1), outcome }, geneva)],
      [`“${text}”, three, ${outcome}`, dilemma.between({ words: horns, outcome }, geneva)],
    ]),
    [`“${text}”, alternative`, dilemma.alternative(say(text), undefined, 'inner')],
    [`“${text}”, way forward`, dilemma.waysForward(saying(text, text))],
    [`“${text}”, in the summary`, summary.choice(horns)],
  ]
}
