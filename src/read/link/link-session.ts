import { byCodeUnit } from '../../model/order.ts'
import type { Session } from '../../model/session.ts'
import type { FollowUp, Statement } from '../../model/statement.ts'
import type { RawSession } from '../read-file.ts'
import type { Tell } from '../tell.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import type { InSession } from './in-session.ts'
import type { Known } from './known.ts'
import { linkDilemma } from './link-dilemma.ts'
import { linkPoint } from './link-point.ts'
import type { RawDilemma, RawFollowUp, RawPoint } from './link-recorded.ts'
import { findThemes, linkRecorded } from './link-recorded.ts'
import { linkSources } from './link-sources.ts'
import { listen } from './listen.ts'
import { present } from './present.ts'
import { statementLists, statementNames } from './statement-names.ts'
import { tellRepeats } from './tell-repeats.ts'

/**
 * Makes a session with those of its statements that are without fault; all its faults are told. Nothing where its own
 * keys have one.
 */
export function linkSession(raw: RawSession, id: string, known: Known, tell: Tell): Session | undefined {
  const { has } = raw
  const around = inSession(raw, id, known, tell)
  tellRepeats(statementNames(raw), 'statement', tell)
  const statements = linkStatements(raw, around)
  const ownFault = [...raw.failed].some((key) => !statementLists.some((list) => list === key))
  if (ownFault || has.session === undefined || has.place === undefined || has.date === undefined) return undefined
  return present({
    id: has.session,
    ...linkTexts(raw, has.place, around.language),
    kind: has.kind,
    date: has.date,
    sources: around.sources,
    attribution: has.attribution,
    notes: has.notes,
    counted: has.counted,
    statements: [...statements].sort((a, b) => byCodeUnit(a.id, b.id)),
    written: raw.place,
  })
}

function inSession(raw: RawSession, id: string, known: Known, tell: Tell): InSession {
  const { has, failed } = raw
  const language = has.language ?? known.language
  return {
    session: id,
    language,
    visibility: has.visibility,
    counted: has.counted,
    theme: ownTheme(raw, known, tell),
    sources: linkSources(raw, language, tell),
    sourcesBlurred: failed.has('sources'),
    known,
    tell,
  }
}

/** The session's theme, looked up once: what is wrong with it is told here and not at each statement. */
function ownTheme({ has, failed }: RawSession, known: Known, tell: Tell): InSession['theme'] {
  if (failed.has('theme')) return 'told'
  if (has.theme === undefined) return undefined
  const { tell: listened, hasError } = listen(tell)
  findThemes(has.theme, { known, tell: listened })
  return hasError() ? 'told' : has.theme
}

type Linking = (around: InSession) => Statement | undefined

function linkStatements({ has }: RawSession, around: InSession): readonly Statement[] {
  return [
    ...has.agreed.map((raw) => faultless(raw, (own) => linkPoint(raw, 'agreed', own), around)),
    ...has.raised.map((raw) => faultless(raw, (own) => linkPoint(raw, 'raised', own), around)),
    ...has.dilemmas.map((raw) => faultless(raw, (own) => linkDilemma(raw, own), around)),
    ...has['follow-up'].map((raw) => faultless(raw, (own) => linkFollowUp(raw, own), around)),
  ].flatMap((statement) => statement ?? [])
}

function faultless(raw: RawPoint | RawDilemma | RawFollowUp, link: Linking, around: InSession): Statement | undefined {
  const { tell, hasError } = listen(around.tell)
  const statement = link({ ...around, tell })
  return hasError() || raw.failed.size > 0 ? undefined : statement
}

function linkFollowUp(raw: RawFollowUp, around: InSession): FollowUp | undefined {
  const recorded = linkRecorded(raw, raw.has.id ?? '', around)
  if (raw.has.id === undefined || raw.has.says === undefined) return undefined
  return {
    kind: 'follow-up',
    ...recorded,
    wording: { as: 'sentence', text: inLanguage(raw.has.says, around.language) },
  }
}

function linkTexts({ has }: RawSession, place: NonNullable<RawSession['has']['place']>, language: string) {
  return present({
    called: ifGiven(has.called, language),
    title: ifGiven(has.title, language),
    focus: ifGiven(has.focus, language),
    place: inLanguage(place, language),
    with: has.with.map((text) => inLanguage(text, language)),
    openedBy: ifGiven(has['opened-by'], language),
    chairs: has.chairs.map((text) => inLanguage(text, language)),
    attendance: ifGiven(has.attendance, language),
    participants: has.participants.map((text) => inLanguage(text, language)),
  })
}
