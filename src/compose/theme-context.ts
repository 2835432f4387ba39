import type { Asserted, Claim, ClaimSpeaker, Concern, Meeting, Name, Phrase } from '../locales/claim.ts'
import type { Locale } from '../locales/define-locale.ts'
import type { Edition } from '../model/edition.ts'
import type { Evidence } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import { type Memory, newestOf } from '../model/memory.ts'
import type { Lang, Slug, StatementId, Subject } from '../model/names.ts'
import { firstRecorded, sessionOf } from '../model/order.ts'
import type { Session } from '../model/session.ts'
import type { Assertion, Dilemma, Point, Speaker, Wording } from '../model/statement.ts'
import type { Named, Text } from '../model/text.ts'
import { chooseName, chooseText, inForms } from './choose-text.ts'
import { nameMeetings, type SessionHead } from './name-meetings.ts'
import { printsAlike } from './prints-alike.ts'

/**
 * What the paragraphs of a theme may know beside its own evidence: how to turn that into phrases of a language, the
 * meetings, and where each statement is at home. Not what the statements of other themes say: a theme is composed again
 * if its evidence has changed, or this.
 */
export interface ThemeContext {
  readonly locale: Locale
  /** The language of the notes. */
  readonly original: Lang
  /** Chooses the language of a text; what is not in the report's language is visibly marked. */
  readonly say: (text: Text) => Phrase
  /** The same for a name or a title, which stays as it is in any language. */
  readonly name: (text: Text) => Phrase
  /** Chooses the language of a name that is translated, with the forms that it has there. */
  readonly called: (named: Named) => Name
  /** The place of a statement's session in the series, from 0. */
  readonly placeOf: (of: StatementId) => number
  /** The place of the last session that has an account; below 0 if none has. */
  readonly lastAccount: number
  readonly meeting: (of: StatementId) => Meeting
  readonly meetingOf: (session: Pick<Session, 'id'>) => Meeting
  readonly claim: (point: Point) => Claim
  /** A point as a claim, a vote as a ballot. */
  readonly asserted: (assertion: Assertion) => Asserted
  /** The same with the wording for summaries, where the notes have one. */
  readonly inShort: (assertion: Assertion) => Asserted
  readonly shortClaim: (point: Point) => Claim
  readonly concern: (dilemma: Dilemma, text: Text) => Concern
  /** The order "first recorded". */
  readonly byRecord: (a: StatementId, b: StatementId) => number
  /** Where a statement is at home, if it is printed. */
  readonly homeOf: (id: StatementId) => Subject | undefined
  /** The statements that are at home in a paragraph. */
  readonly statementsAt: (home: Subject) => readonly StatementId[]
}

/**
 * Prepares what every theme of an edition needs in a language. With a memory it stays the same object for as long as
 * the same statements are at home in the same paragraphs, and the meetings are what they were.
 */
export function themeContext(evidence: Evidence, locale: Locale, memory: Memory): ThemeContext {
  const newest = memory(newestSurroundings, evidence.edition)
  const now = surroundingsIn(evidence)
  if (newest.made === undefined || !printsAlike(newest.made, now)) newest.made = now
  return memory(makeThemeContext, newest.made, locale)
}

/** What a theme context is made of. */
interface Surroundings {
  readonly language: Lang
  readonly meetings: readonly SessionHead[]
  /** Every statement, as they were recorded. */
  readonly recorded: readonly StatementId[]
  /** Every statement that is printed, in the order of the report, and where it is at home. */
  readonly printed: readonly StatementId[]
  readonly homes: readonly Subject[]
}

const newestSurroundings = newestOf<Surroundings, [Edition]>()

function surroundingsIn({ fates, notes }: Evidence): Surroundings {
  const printed: StatementId[] = []
  const homes: Subject[] = []
  for (const [id, fate] of fates) {
    if (fate.fate === 'omitted') continue
    printed.push(id)
    homes.push(fate.into)
  }
  return {
    language: notes.language,
    meetings: notes.sessions.map(({ statements: _, accept: _apart, ...meeting }) => meeting),
    recorded: notes.sessions.flatMap(({ statements }) => statements.map(({ id }) => id)),
    printed,
    homes,
  }
}

function makeThemeContext(
  { language, meetings, recorded, printed, homes }: Surroundings,
  locale: Locale,
): ThemeContext {
  const say: ThemeContext['say'] = (text) => chooseText(text, locale, language)
  const name: ThemeContext['name'] = (text) => chooseName(text, locale, language)
  const called: ThemeContext['called'] = (named) => inForms(named, say, locale.tag)
  const places = new Map(meetings.map(({ id }, place) => [id, place]))
  const names = nameMeetings(meetings, locale, { called, name: (place) => inForms(place, name, locale.tag) })
  const homeOf = new Map(printed.map((id, index) => [id, homes[index]]))
  const residents = groupBy(homeOf, ([, home]) => home)
  const meeting = (of: Slug, asked: string): Meeting => known(names.get(of), asked)
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
    locale,
    original: language,
    say,
    name,
    called,
    placeOf: (of) => known(places.get(sessionOf(of)), of),
    lastAccount: meetings.findLastIndex((held) => held.notes === 'taken'),
    meeting: (of) => meeting(sessionOf(of), of),
    meetingOf: ({ id }) => meeting(id, id),
    claim: (point) => claimOf(point, point.wording),
    asserted: (assertion) => assertedOf(assertion, assertion.wording),
    inShort: (assertion) => assertedOf(assertion, shortest(assertion.wording)),
    shortClaim: (point) => claimOf(point, shortest(point.wording)),
    concern: ({ by, supportedBy }, text) => ({ text: say(text), ...spoken({ by, supportedBy }, say, name) }),
    byRecord: firstRecorded([{ statements: recorded.map((id) => ({ id })) }]),
    homeOf: (id) => homeOf.get(id),
    statementsAt: (home) => (residents.get(home) ?? []).map(([id]) => id),
  }
}

type Words = Pick<Wording, 'as' | 'text'>

/** A shorter wording is a clause, also of a sentence that was put word for word: it is not what was put. */
function shortest({ as, short, text }: Wording): Words {
  return short === undefined ? { as, text } : { as: 'clause', text: short }
}

type Say = ThemeContext['say']

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
