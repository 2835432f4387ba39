import { localeOf } from '../locales/choose-locale.ts'
import type { Asserted, Claim, ClaimSpeaker, Concern, Meeting, Name, Phrase } from '../locales/claim.ts'
import type { Locale } from '../locales/define-locale.ts'
import { en } from '../locales/en/en.ts'
import type { SeriesFacts } from '../locales/facts.ts'
import type { Evidence } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import type { StatementId, Subject } from '../model/names.ts'
import { firstRecorded, sessionOf } from '../model/order.ts'
import type { Session } from '../model/session.ts'
import type { Assertion, Dilemma, Point, Speaker, Statement, Wording } from '../model/statement.ts'
import { isAssertion } from '../model/statement.ts'
import type { Named, Text } from '../model/text.ts'
import { primary } from '../model/text.ts'
import { chooseName, chooseText, inForms } from './choose-text.ts'
import { nameMeetings } from './name-meetings.ts'
import { seriesFacts } from './series-facts.ts'

/** All that a slot may know: the evidence, the language, and how to turn the one into phrases of the other. */
export interface Context {
  readonly evidence: Evidence
  readonly locale: Locale
  readonly facts: SeriesFacts
  /** Chooses the language of a text; what is not in the report's language is visibly marked. */
  readonly say: (text: Text) => Phrase
  /** The same for a name or a title, which stays as it is in any language. */
  readonly name: (text: Text) => Phrase
  /** Chooses the language of a name that is translated, with the forms that it has there. */
  readonly called: (named: Named) => Name
  readonly session: (of: StatementId) => Session
  /** The place of a statement's session in the series, from 0. */
  readonly placeOf: (of: StatementId) => number
  /** The place of the last session that has an account; below 0 if none has. */
  readonly lastAccount: number
  readonly meeting: (of: StatementId) => Meeting
  readonly meetingOf: (session: Session) => Meeting
  readonly claim: (point: Point) => Claim
  /** A point as a claim, a vote as a ballot. */
  readonly asserted: (assertion: Assertion) => Asserted
  /** The same with the wording for summaries, where the notes have one. */
  readonly inShort: (assertion: Assertion) => Asserted
  readonly shortClaim: (point: Point) => Claim
  readonly concern: (dilemma: Dilemma, text: Text) => Concern
  readonly statement: (id: StatementId) => Statement | undefined
  readonly assertion: (id: StatementId) => Assertion | undefined
  /** The order "first recorded". */
  readonly byRecord: (a: StatementId, b: StatementId) => number
  /** Where a statement is at home, if it is printed. */
  readonly homeOf: (id: StatementId) => Subject | undefined
  /** The statements that are at home in a paragraph. */
  readonly statementsAt: (home: Subject) => readonly StatementId[]
}

/** Prepares what every slot needs of one edition in one language. */
export function makeContext(evidence: Evidence, locale: Locale): Context {
  const { notes, fates } = evidence
  const say: Context['say'] = (text) => chooseText(text, locale, notes.language)
  const name: Context['name'] = (text) => chooseName(text, locale, notes.language)
  const sessions = new Map(notes.sessions.map((session) => [session.id, session]))
  const places = new Map(notes.sessions.map(({ id }, place) => [id, place]))
  const called: Context['called'] = (named) => inForms(named, say, locale.tag)
  const meetings = nameMeetings(notes.sessions, locale, {
    called,
    name: (place) => inForms(place, name, locale.tag),
  })
  const recorded = notes.sessions.flatMap(({ statements }) => statements)
  const statements = new Map(recorded.map((statement) => [statement.id, statement]))
  const assertions = new Map(recorded.filter(isAssertion).map((assertion) => [assertion.id, assertion]))
  const residents = groupBy(
    [...fates].flatMap(([id, fate]) => (fate.fate === 'omitted' ? [] : [{ id, home: fate.into }])),
    ({ home }) => home,
  )
  const session = (of: StatementId): Session => known(sessions.get(sessionOf(of)), of)
  const meeting: Context['meetingOf'] = (held) => known(meetings.get(held), held.id)
  const claimOf = (point: Point, words: Words): Claim => makeClaim(point, words, say, name)
  const assertedOf = (assertion: Assertion, words: Words): Asserted =>
    assertion.kind === 'point'
      ? claimOf(assertion, words)
      : {
          as: words.as,
          text: say(words.text),
          votes: assertion.votes,
          groups: assertion.groups.map(({ called, votes }) => ({ called: say(called), votes })),
        }
  return {
    evidence,
    locale,
    facts: seriesFacts(notes, { say, name }, meeting),
    say,
    name,
    called,
    session,
    placeOf: (of) => known(places.get(sessionOf(of)), of),
    lastAccount: notes.sessions.findLastIndex((held) => held.notes === 'taken'),
    meeting: (of) => meeting(session(of)),
    meetingOf: meeting,
    claim: (point) => claimOf(point, point.wording),
    asserted: (assertion) => assertedOf(assertion, assertion.wording),
    inShort: (assertion) => assertedOf(assertion, shortest(assertion.wording)),
    shortClaim: (point) => claimOf(point, shortest(point.wording)),
    concern: ({ by, supportedBy }, text) => ({ text: say(text), ...spoken({ by, supportedBy }, say, name) }),
    statement: (id) => statements.get(id),
    assertion: (id) => assertions.get(id),
    byRecord: firstRecorded(notes.sessions),
    homeOf: (id) => {
      const fate = fates.get(id)
      return fate === undefined || fate.fate === 'omitted' ? undefined : fate.into
    },
    statementsAt: (home) => (residents.get(home) ?? []).map(({ id }) => id),
  }
}

/** The same evidence in the language of its notes; in English where we do not speak that. */
export function inLanguageOfNotes(context: Context): Context {
  const { evidence, locale } = context
  const original = localeOf(evidence.notes.language) ?? en
  return primary(original.tag) === primary(locale.tag) ? context : makeContext(evidence, original)
}

type Words = Pick<Wording, 'as' | 'text'>

/** A shorter wording is a clause, also of a sentence that was put word for word: it is not what was put. */
function shortest({ as, short, text }: Wording): Words {
  return short === undefined ? { as, text } : { as: 'clause', text: short }
}

type Say = Context['say']

function makeClaim(point: Point, { as, text }: Words, say: Say, name: Say): Claim {
  const { level, verb } = point
  return { level, ...(verb && { verb }), as, text: say(text), ...spoken(point, say, name) }
}

/** Those whose view it is. A statement put word for word may have a shorter form, which is a clause all the same. */
function spoken(
  { by, supportedBy }: { readonly by: readonly Speaker[]; readonly supportedBy?: Text | undefined },
  say: Say,
  name: Say,
): Pick<Claim, 'by' | 'supportedBy'> {
  return {
    by: by.map((speaker) => speakerOf(speaker, say, name)),
    ...(supportedBy && { supportedBy: say(supportedBy) }),
  }
}

function speakerOf(speaker: Speaker, say: Say, name: Say): ClaimSpeaker {
  switch (speaker.kind) {
    case 'one':
      return speaker
    case 'person':
      return {
        kind: 'person',
        ...(speaker.name && { name: name(speaker.name) }),
        ...(speaker.office && { office: say(speaker.office) }),
      }
    case 'delegation':
    case 'group':
      return { kind: speaker.kind, name: say(speaker.name) }
  }
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`There is no session of ${name}`)
  return found
}
