import { it } from 'vitest'
import type { Meeting, Phrase, UnnamedMeeting } from '../../../src/locales/claim.ts'
import type {
  Convergence,
  CoverFacts,
  CoverText,
  HeldMeeting,
  RecurringPoint,
  SeriesFacts,
} from '../../../src/locales/define-locale.ts'
import { en } from '../../../src/locales/en/en.ts'
import { phrase, plain as wordsOf } from '../../../src/locales/phrase.ts'
import { kinds, type Span } from '../../../src/model/session.ts'
import { verbs } from '../../../src/model/verbs.ts'
import { at, beijing, expectTable, geneva, type Line, oslo, plain, to } from './words.ts'

const { introduction, summary, conclusion, cover, meeting: names, table } = en

const may: Span = { from: '2007-05-11', to: '2007-05-11' }
const october: Span = { from: '2007-10-29', to: '2007-10-30' }
const hague: Meeting = {
  ...geneva,
  id: 'hague',
  place: { name: phrase`The Hague` },
  called: { name: phrase`the seminar in The Hague` },
}
const workshop: Meeting = {
  ...geneva,
  id: 'paris',
  kind: 'workshop',
  place: { name: phrase`Paris` },
  called: { name: phrase`the Paris workshop` },
}
const online: Meeting = {
  id: 'online',
  kind: 'workshop',
  final: false,
  online: true,
  called: { name: phrase`the online workshop` },
  named: false,
  byPlace: false,
}
const hybrid: Meeting = { ...geneva, id: 'hybrid', online: true, byPlace: false }
const fifth: Meeting = {
  ...geneva,
  id: 'fifth',
  kind: 'session',
  called: { name: phrase`the fifth session of the Group` },
  short: { name: phrase`the fifth session` },
  named: true,
  byPlace: false,
}
const summit: Meeting = {
  ...oslo,
  id: 'summit',
  kind: 'summit',
  called: { name: phrase`the World Summit` },
  named: true,
}

const taken = (meeting: Meeting, date: Span = may): HeldMeeting => ({ meeting, date, account: true })
const lost = (meeting: Meeting, date: Span = may): HeldMeeting => ({ meeting, date, account: false })

/** Series of every kind: one meeting, several of one kind and of several, with and without a final one and accounts. */
const series = {
  one: [taken(geneva)],
  'one without account, date unknown': [lost(hague, {})],
  'one online': [taken(online, { from: '2020', to: '2020' })],
  'one hybrid': [taken(hybrid, { from: '2020-02', to: '2020-02' })],
  'one final': [taken(summit, october)],
  two: [taken(beijing), taken(geneva)],
  'two without account': [lost(beijing), lost(geneva)],
  'two of two kinds, one with account': [taken(geneva), lost(workshop)],
  'three, two without account': [lost(beijing), taken(geneva), lost(hague)],
  'three, one without account': [lost(beijing), taken(geneva), taken(hague)],
  'two and a final one': [taken(beijing), taken(geneva), taken(oslo, october)],
  'one and a final one': [taken(geneva), taken(oslo, october)],
  'two and a final one without account': [taken(beijing), lost(geneva), lost(oslo, october)],
  'a final one that does not stand last': [taken(summit, october), taken(geneva), lost(beijing)],
  'a final one of unknown date': [taken(geneva), lost(workshop), taken(summit, {})],
  'several kinds without account': [
    lost(beijing),
    lost(hague),
    lost(workshop),
    lost(online),
    lost(fifth),
    taken(geneva),
  ],
} as const satisfies Readonly<Record<string, readonly HeldMeeting[]>>

function factsOf(meetings: readonly HeldMeeting[], more: Partial<SeriesFacts> = {}): SeriesFacts {
  return {
    title: phrase`Trends`,
    organizers: [phrase`the Ministry`],
    meetings,
    status: 'organizer',
    attributed: 'never',
    votes: false,
    ...more,
  }
}

const all = Object.entries(series).map(([name, meetings]) => [name, factsOf(meetings)] as const)
const three = factsOf(series['three, two without account'])

it('introduces, sums up and transmits the series', () =>
  expectTable(
    'series',
    all.flatMap(([name, facts]): readonly Line[] => [
      [`${name}: introduction`, introduction.series(facts)],
      [`${name}: with a period`, introduction.series({ ...facts, period: { from: '2007-03-26', to: '2007-10-30' } })],
      [`${name}: called`, introduction.called(facts).name],
      [`${name}: of`, introduction.called(facts).of],
      [`${name}: one meeting`, introduction.meeting(facts, { with: [], sources: [] })],
      [`${name}: missing`, introduction.missing(facts)],
      [`${name}: subtitle`, introduction.subtitle(facts)],
      [`${name}: summary`, summary.opening(facts)],
      [`${name}: summary with a period`, summary.opening({ ...facts, period: { from: '2006', to: '2007' } })],
      [`${name}: letter`, cover.text.letter(coverOf(facts)).body[0] ?? []],
      [`${name}: recommendations`, conclusion.recommendations.opening(facts)],
      [`${name}: nothing recurs`, conclusion.convergence(nothing, facts)],
    ]),
  ))

it('tells who answers for the text, how to read it, and of one meeting', () => {
  const facts = factsOf(series.one)
  const told = { with: [phrase`the Centre`, phrase`the Institute`], sources: [phrase`Public account, in French`] }
  return expectTable('introduction', [
    ...(['organizer', 'chair', 'adopted'] as const).map(
      (status): Line => [status, introduction.status({ ...facts, status })],
    ),
    ...(['never', 'sometimes', 'always'] as const).map(
      (attributed): Line => [attributed, introduction.status({ ...facts, attributed })],
    ),
    ...[2, 3].flatMap((count): readonly Line[] => {
      const organizers = [phrase`the Ministry`, phrase`the UNICEF office`, phrase`Sciences Po`].slice(0, count)
      return [
        [`${count} organizers`, introduction.series({ ...facts, organizers })],
        [`${count} organizers of three meetings`, introduction.series({ ...three, organizers })],
        [`${count} organizers answer`, introduction.status({ ...facts, organizers })],
      ]
    }),
    ['levels', introduction.levels(facts)],
    ['levels with votes', introduction.levels({ ...facts, votes: true })],
    ['table of meetings', introduction.meetings(to(1))],
    ['one meeting in full', introduction.meeting(facts, { ...told, title: phrase`Roles`, focus: phrase`the roles` })],
    ['two accounts', introduction.meeting(facts, { ...told, sources: [phrase`A`, phrase`B`] })],
    ['opened', introduction.leaders(geneva, { openedBy: phrase`Ms. Example`, chairs: [] })],
    ['chaired by two', introduction.leaders(oslo, { chairs: [phrase`Ms. Example`, phrase`Mr. Sample`] })],
    [
      'led',
      introduction.leaders(fifth, {
        openedBy: phrase`Ms. Example`,
        chairs: [phrase`Mr. Sample`],
        attendance: phrase`over 20 countries`,
      }),
    ],
  ])
})

it('names meetings', () => {
  const kindsOfNames = { geneva, hague, oslo, online, hybrid, fifth, summit }
  const unnamed = (kind: UnnamedMeeting['kind'], more: Partial<UnnamedMeeting> = {}): UnnamedMeeting => ({
    kind,
    final: false,
    online: false,
    place: { name: phrase`Geneva` },
    ...more,
  })
  const nowhere = { kind: 'workshop', final: false } as const
  return expectTable('meetings', [
    ...kinds.map((kind): Line => [kind, names.called(unnamed(kind)).name]),
    ...kinds.map((kind): Line => [`final ${kind}`, names.called(unnamed(kind, { final: true })).name]),
    ['The Hague', names.called(unnamed('seminar', { place: { name: phrase`The Hague` } })).name],
    ['Thessaloniki', names.called(unnamed('seminar', { place: { name: phrase`Thessaloniki` } })).name],
    ['online', names.called({ ...nowhere, online: true }).name],
    ['nowhere', names.called({ ...nowhere, online: false }).name],
    ['hybrid', names.called(unnamed('workshop', { online: true })).name],
    ['dated', names.dated({ name: phrase`the Malahide seminar` }, may).name],
    ['dated by a year', names.dated({ name: phrase`the Malahide seminar` }, { from: '2007', to: '2007' }).name],
    ['dated by a month', names.dated({ name: phrase`the Malahide seminar` }, { from: '2007-06', to: '2007-06' }).name],
    [
      'dated by days',
      names.dated({ name: phrase`the Malahide seminar` }, { from: '2007-06-01', to: '2007-06-03' }).name,
    ],
    ['dated as after', names.dated({ name: phrase`the Malahide seminar` }, { from: '2007-06-01' }).name],
    ...Object.entries(kindsOfNames).flatMap(([name, meeting]): readonly Line[] => [
      [`${name}, where`, en.finding.ballotsOpening(meeting)],
      [`${name}, in the table`, table.meeting(meeting)],
      [`${name}, with title and focus`, table.meeting(meeting, phrase`Roles`, phrase`who does what`)],
      [`${name}, in a narrow column`, table.shortMeeting(meeting)],
      [`${name}, conclusions`, en.headings.conclusions(meeting)],
      [`${name}, conclusions by reference`, conclusion.conclusions(meeting, at(7, 8))],
    ]),
    [
      'in a form of its own',
      en.finding.ballotsOpening({ ...geneva, place: { name: phrase`Lazio`, at: phrase`nel Lazio` } }),
    ],
    ['focus alone', table.meeting(geneva, undefined, phrase`who does what`)],
  ])
})

const nothing: Convergence = {
  disputed: { across: [], within: [] },
  open: [],
  settled: [],
  reopened: [],
}

it('tells what recurs, what is disputed, what was settled and what is open', () => {
  const say = (found: Partial<Convergence>, facts = factsOf(series.two)): Phrase =>
    conclusion.convergence({ ...nothing, ...found }, facts)
  const recur = (...points: readonly RecurringPoint[]): Phrase =>
    conclusion.recurring(points, false, factsOf(series.two))
  const recurring = { claim: plain, meeting: geneva, alsoIn: [beijing], at: at(9) }
  const opposed = {
    ...recurring,
    claim: { ...plain, verb: 'opposed' },
    alsoIn: [beijing, oslo],
    at: at(9, 12),
  } as const
  const full = { ...plain, level: 'full', as: 'proposition', text: phrase`X holds.` } as const
  const dilemma = { kind: 'dilemma', meeting: geneva } as const
  const question = { kind: 'question', meeting: geneva } as const
  const concern = { kind: 'concern', meeting: geneva } as const
  return expectTable('convergence', [
    ['none recurs', recur()],
    ['none recurs, and speakers are similar', conclusion.recurring([], true, factsOf(series.two))],
    ['four recur', conclusion.recurringOpening(4)],
    ['a point that recurs', conclusion.recurringItem(recurring, 'last but one')],
    ['a statement that recurs', conclusion.recurringItem({ ...recurring, claim: { ...full, level: 'said' } }, 'last')],
    ['one recurs', recur(recurring)],
    ['two recur', recur(recurring, opposed)],
    ['three recur', recur(recurring, opposed, { ...recurring, claim: full, meeting: oslo })],
    ['a statement recurs', recur({ ...recurring, claim: { ...full, level: 'said' } })],
    ['disputed across', say({ disputed: { across: at(7, 9), within: [] } })],
    ['disputed within', say({ disputed: { across: [], within: at(7) } })],
    ['disputed within, one meeting', say({ disputed: { across: [], within: at(7) } }, factsOf(series.one))],
    ['disputed both ways', say({ disputed: { across: at(7), within: at(9) } })],
    ['one settled', say({ settled: at(7) })],
    ['two settled', say({ settled: at(7, 9) })],
    ['one re-opened', say({ settled: at(7), reopened: at(9) })],
    ['one open', say({ open: [dilemma] })],
    ['two open of one meeting', say({ open: [question, question] })],
    ['three open of one meeting', say({ open: [question, concern, dilemma] })],
    ['two open of two meetings', say({ open: [dilemma, { ...concern, meeting: oslo }] })],
    ['many open', say({ open: [dilemma, dilemma, question, concern, concern, { ...concern, meeting: fifth }] })],
    ...verbs.map((verb): Line => [`recurs, ${verb}`, recur({ ...recurring, claim: { ...plain, verb } })]),
  ])
})

it('writes covers', () => {
  const facts = factsOf(series['two and a final one'])
  const [assembly, council] = [
    { name: { name: phrase`the General Assembly` }, agendaItem: '34 (b)' },
    { name: { name: phrase`Security Council` } },
  ]
  const whole = { ...coverOf(facts), circulate: [assembly, council] }
  const social = { name: { name: phrase`Economic and Social Council` }, agendaItem: '3' }
  const lines = (name: string, paragraphs: readonly Phrase[]): readonly Line[] =>
    paragraphs.map((words, index) => [`${name}, ${index + 1}`, words])
  return expectTable('covers', [
    ...lines('letter', textOf(cover.text.letter(coverOf(facts)))),
    ...lines('letter that asks for circulation', textOf(cover.text.letter(whole))),
    ...lines('note verbale', textOf(cover.text['note-verbale'](coverOf(facts)))),
    ...lines('note verbale that asks for circulation', textOf(cover.text['note-verbale'](whole))),
    ...lines('to one organ', cover.text.letter({ ...whole, circulate: [assembly] }).body.slice(1)),
    ...lines('to three organs', cover.text.letter({ ...whole, circulate: [assembly, council, social] }).body.slice(1)),
    ...lines('to organs without an item', cover.text.letter({ ...whole, circulate: [council, council] }).body.slice(1)),
    ...lines(
      'with a blank',
      textOf(cover.text['note-verbale']({ ...whole, mission: { name: phrase`[name of the mission]` } })),
    ),
    ...(['letter', 'note-verbale'] as const).flatMap((form): readonly Line[] => [
      [`title, ${form}`, cover.title[form](whole)],
      [`annex to the ${form}`, cover.annexTo[form](whole)],
    ]),
    ['title, with blanks', cover.title['note-verbale']({ ...whole, mission: { name: phrase`[name of the mission]` } })],
    [
      'title, to the Secretary-General',
      cover.title.letter({ ...whole, to: { name: phrase`the Secretary-General of the United Nations` } }),
    ],
    ['signed', cover.signed(phrase`Ms. Example`)],
    ['annex', cover.annex],
    ...Object.entries(cover.blanks).map(([blank, words]): Line => [`blank, ${blank}`, words]),
  ])
})

function textOf({ salutation, body, close }: CoverText): readonly Phrase[] {
  return [...(salutation ? [salutation] : []), ...body, close]
}

function coverOf(facts: SeriesFacts): CoverFacts {
  return {
    series: facts,
    to: { name: phrase`the Secretary-General` },
    name: phrase`Ms. Example`,
    office: { name: phrase`Ambassador` },
    mission: { name: phrase`the Permanent Mission` },
    date: phrase`15~June~2008`,
  }
}

it('fills tables', () => {
  const counts = { agreed: 0, voted: 0, raised: 0, dilemma: 0, concern: 0, question: 0 }
  const kindsCounted = ['agreed', 'voted', 'raised', 'dilemma', 'concern', 'question'] as const
  return expectTable('tables', [
    ...kindsCounted.flatMap((kind): readonly Line[] => [
      [`one ${kind}`, table.counts({ ...counts, [kind]: 1 })],
      [`two ${kind}`, table.counts({ ...counts, [kind]: 2 })],
    ]),
    ['some of three kinds', table.counts({ ...counts, agreed: 2, raised: 4, question: 1 })],
    ...(['meetings', 'coverage', 'concordance'] as const).flatMap((name): readonly Line[] => [
      [`${name}, title`, table[name].title],
      [`${name}, description`, table[name].description],
      [`${name}, columns`, Object.values(table[name].columns).join(' | ')],
      [`${name}, caption`, en.labels.table('2', table[name].title)],
    ]),
    ['available', table.available],
    ['no account', table.noAccount],
    ['nothing', table.nothing],
    ['follow-up', table.followUp],
    ['several', table.several([phrase`a, of b`, phrase`c`])],
    ['account', table.source(phrase`Account`, 'en', false)],
    ['foreign account', table.source(phrase`Compte rendu`, 'fr-CH', true)],
    ['note', table.note(phrase`Account`)],
    ['note with a full stop', table.note(phrase`Account.`)],
    ['category', table.category(phrase`experts`)],
    ['what nothing means', table.nothingMeans],
    ['shades', [table.shades, ...([1, 2, 3, 4, 5, 6] as const).map(table.shade)].join(' ')],
    ['numbered, description', table.numbered.description],
    ['numbered, several meetings', table.numbered.part('Points', 1, 12)],
    ['numbered, one meeting', table.numbered.part('Points', 13, 13)],
    ['numbered, key', table.numbered.key],
    ['numbered, counts', table.numbered.counts({ ...counts, agreed: 2, raised: 4, question: 1 })],
    ['numbered, no account', table.numbered.noAccount],
    ['numbered, signs', table.numbered.signs(kindsCounted, ['no account', 'nothing'])],
    ['numbered, few signs', table.numbered.signs(['raised'], [])],
    ...Object.entries(en.headings.annexes).map(([annex, words]): Line => [`annex, ${annex}`, wordsOf(words)]),
    ...(['agreement', 'agreementAndConclusions', 'votes', 'raised', 'dilemmas', 'summary', 'supplement'] as const).map(
      (heading): Line => [`heading, ${heading}`, en.headings[heading]],
    ),
    ['contents', en.headings.contents],
    ...wordsIn(en.furniture, 'furniture'),
    ['masthead', en.masthead.unitedNations],
    [
      'masthead of an original',
      en.masthead.lines({ date: '2008-06-15', original: 'en', unofficial: false }).join(' / '),
    ],
    [
      'masthead that is marked',
      en.masthead.lines({ date: '2008-06-15', original: 'en', unofficial: false, marking: 'Limited' }).join(' / '),
    ],
    [
      'masthead of a translation',
      en.masthead.lines({ date: '2008-06-15', original: 'fr', unofficial: true }).join(' / '),
    ],
    ['imprint', en.masthead.imprint({ date: '2008-06', original: 'en', unofficial: false }).join(' / ')],
    ['marking', en.headings.marking],
    ['page', en.headings.page],
    ['opening of the supplement', en.headings.supplementOpening({ name: phrase`the Member States` })],
    ['opening of the supplement for nobody named', en.headings.supplementOpening()],
    ...['en', 'fr', 'ar', 'zh-Hans', 'ru', 'es', 'nb', 'nn', 'no', 'tlh'].map(
      (tag): Line => [
        `imprint of a translation, ${tag}`,
        en.masthead.imprint({ date: '2008-06', original: tag, unofficial: true }).join(' / '),
      ],
    ),
    ['agenda item', en.masthead.agendaItem('34 (b)')],
  ])
})

/** The words in a table of words, each with the path to it. */
function wordsIn(table: object, path: string): readonly Line[] {
  return Object.entries(table).flatMap(([key, words]): readonly Line[] => {
    const here = `${path}, ${key}`
    return typeof words === 'object' && words !== null ? wordsIn(words, here) : [[here, String(words)]]
  })
}
