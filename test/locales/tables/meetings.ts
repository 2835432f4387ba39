import type { Meeting, Name, Phrase, UnnamedMeeting } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import { kinds, type MeetingKind } from '../../../src/model/session.ts'
import type { ExampleWords } from './example-words.ts'
import { at, examplesOf, may, nameFrom, say, unnamed } from './examples.ts'
import type { Line, Table } from './table.ts'

/** How meetings are named: of every kind, with every sort of place and name, in every form. */
export function meetings(locale: Locale, words: ExampleWords): Table {
  const { geneva, hague, oslo, online, hybrid, fifth, summit, paris } = examplesOf(locale, words)
  const byName = { geneva, hague, oslo, paris, online, hybrid, fifth, 'the named summit': summit }
  const irregular = { ...geneva, place: nameFrom(words.places.irregular) }
  const lines: readonly Line[] = [
    ...kinds.flatMap((kind) => ofKind(locale, words, kind)),
    ...called(locale, words),
    ...dated(locale, words),
    ...Object.entries(byName).flatMap(([name, meeting]) => inEveryForm(locale, words, name, meeting)),
    ['in a form of its own', locale.finding.ballotsOpening(irregular)],
    ['focus alone', locale.table.meeting(geneva, undefined, say(words.series.focus[1]))],
  ]
  return { name: 'meetings', lines }
}

/** A kind of meeting, as the final one and not, online and in a place: where gender and number show. */
function ofKind(locale: Locale, words: ExampleWords, kind: MeetingKind): readonly Line[] {
  const { finding, headings, introduction, conclusion } = locale
  const { plain, beijing } = examplesOf(locale, words)
  const place = nameFrom(words.places.geneva)
  const known: UnnamedMeeting = { kind, final: false, online: false, place }
  const here = { ...unnamed(locale, kind, known), byPlace: false }
  const final = unnamed(locale, `final-${kind}`, { ...known, final: true })
  const elsewhere = unnamed(locale, `online-${kind}`, { kind, final: false, online: true })
  const [person] = words.series.persons.map(say)
  const against = { asserted: [plain], meeting: here, same: true, at: at(8) }
  return [
    [kind, here.called.name],
    [`final ${kind}`, final.called.name],
    [`online ${kind}`, elsewhere.called.name],
    [`${kind}, where`, finding.ballotsOpening(here)],
    [`final ${kind}, where`, finding.ballotsOpening(final)],
    [`online ${kind}, where`, finding.ballotsOpening(elsewhere)],
    [`${kind}, conclusions`, headings.conclusions(here)],
    [`final ${kind}, conclusions`, headings.conclusions(final)],
    [`final ${kind}, conclusions by reference`, conclusion.conclusions(final, at(7))],
    [`${kind}, concluded`, finding.claim({ ...plain, level: 'concluded' }, placed(here))],
    [`final ${kind}, concluded the same`, finding.sameAgain({ ...plain, level: 'concluded' }, final)],
    [`${kind}, opened`, introduction.leaders(here, { ...(person && { openedBy: person }), chairs: [] })],
    [`the same ${kind}`, finding.contrary([against, { ...against, meeting: beijing, same: false }])],
    [`${kind} in the table`, locale.table.meeting(here)],
    [`final ${kind} in the table`, locale.table.meeting(final)],
    [`online ${kind} in the table`, locale.table.meeting(elsewhere)],
  ]
}

function placed(meeting: Meeting) {
  return { meeting, continues: false, turn: 0, see: [] }
}

function called({ meeting: names }: Locale, { places, further }: ExampleWords): readonly Line[] {
  const seminar = (place: Name): Phrase => names.called({ kind: 'seminar', final: false, online: false, place }).name
  const nowhere = { kind: 'workshop', final: false } as const
  return [
    ...[...Object.values(places), ...further.places].map(
      (place): Line => [`seminar of ${place.name}`, seminar(nameFrom(place))],
    ),
    ['online', names.called({ ...nowhere, online: true }).name],
    ['nowhere', names.called({ ...nowhere, online: false }).name],
    ['hybrid', names.called({ ...nowhere, online: true, place: nameFrom(places.geneva) }).name],
  ]
}

/** Names with dates, in every form that the locale gives them. */
function dated(locale: Locale, words: ExampleWords): readonly Line[] {
  const { meeting: names, finding, headings } = locale
  const place = nameFrom(words.places.malahide)
  const known = { kind: 'seminar', final: false, online: false, place } as const
  const meeting = unnamed(locale, 'malahide', known)
  const spans = {
    dated: may,
    'dated by a year': { from: '2007', to: '2007' },
    'dated by a month': { from: '2007-06', to: '2007-06' },
    'dated by days': { from: '2007-06-01', to: '2007-06-03' },
    'dated as after': { from: '2007-06-01' },
    'dated as before': { to: '2007-06-01' },
  }
  return Object.entries(spans).flatMap(([name, span]): readonly Line[] => {
    const held = { ...meeting, byPlace: false, called: names.dated(meeting.called, span) }
    return [
      [name, held.called.name],
      [`${name}, where`, finding.ballotsOpening(held)],
      [`${name}, conclusions`, headings.conclusions(held)],
    ]
  })
}

/** A meeting wherever its name stands. */
function inEveryForm(locale: Locale, words: ExampleWords, name: string, meeting: Meeting): readonly Line[] {
  const { finding, table, headings, conclusion } = locale
  const { meetingTitle, focus } = words.series
  return [
    [`${name}, where`, finding.ballotsOpening(meeting)],
    [`${name}, in the table`, table.meeting(meeting)],
    [`${name}, with title and focus`, table.meeting(meeting, say(meetingTitle), say(focus[1]))],
    [`${name}, in a narrow column`, table.shortMeeting(meeting)],
    [`${name}, in the key`, table.numbered.meeting(2, meeting)],
    [`${name}, conclusions`, headings.conclusions(meeting)],
    [`${name}, conclusions by reference`, conclusion.conclusions(meeting, at(7, 8))],
  ]
}
