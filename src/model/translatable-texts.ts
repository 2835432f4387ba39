import type { NotePath } from './change.ts'
import type { Cover, Edition } from './edition.ts'
import type { Owner } from './names.ts'
import type { Notes } from './notes.ts'
import type { FormedName } from './patterns.ts'
import type { Place } from './place.ts'
import { printedTexts } from './printed-texts.ts'
import type { Participants, Session } from './session.ts'
import type { Speaker, Statement } from './statement.ts'
import { speakersOf } from './statement.ts'
import type { Named, Text } from './text.ts'

/** A text of the notes that another language says in other words. */
export interface TranslatableText {
  readonly key: string
  /** Whose it is. */
  readonly owner: Owner
  /** The same in words: "`geneva/tool-not-goal`", "the theme `planning`". */
  readonly of: string
  readonly text: Text
  /** Names may stay as they are: of persons, organizers, places. Other texts have to be translated. */
  readonly isName: boolean
  /** The forms of a name, where it stands in a sentence that declines it. */
  readonly named?: { readonly key: FormedName; readonly named: Named }
  /** The place of the statement, theme, edition or session. */
  readonly place: Place
  /** Where it stands within that. */
  readonly path: NotePath
}

/** Lists the texts of notes that are printed, from those of the series to those of each statement. */
export function* translatableTexts(notes: Notes, editions: readonly Edition[]): Generator<TranslatableText> {
  yield* textsOfWhole(notes, editions)
  for (const session of notes.sessions) yield* textsOfMeeting(session)
}

/** Lists those of the series and the editions alone. */
export function* textsOfWhole(notes: Notes, editions: readonly Edition[]): Generator<TranslatableText> {
  yield* textsOfSeries(notes)
  for (const edition of editions) yield* textsOfEdition(edition)
}

/** Lists those of a session, and of what was recorded at it. */
export function* textsOfMeeting(session: Session): Generator<TranslatableText> {
  yield* textsOfSession(session)
  for (const statement of session.statements) if (statement.omit === undefined) yield* textsOfStatement(statement)
}

type Where = Pick<TranslatableText, 'owner' | 'of' | 'place'>

function text(where: Where, path: NotePath, words: Text | undefined, isName = false): readonly TranslatableText[] {
  return words === undefined ? [] : [{ ...where, key: keyIn(path), text: words, isName, path }]
}

function name(where: Where, path: NotePath, key: FormedName, named: Named | undefined): readonly TranslatableText[] {
  if (named === undefined) return []
  const isName = key === 'place'
  return [{ ...where, key, text: named.name, isName, named: { key, named }, path }]
}

function* names(where: Where, path: NotePath, all: readonly Text[]): Generator<TranslatableText> {
  for (let index = 0; index < all.length; index += 1) yield* text(where, [...path, index], all[index], true)
}

/** The last key of a path, without the places in lists. */
function keyIn(path: NotePath): string {
  return path.findLast((step) => typeof step === 'string') ?? ''
}

function* textsOfSeries({ title, shortTitle, organizers, themes, written: place }: Notes): Generator<TranslatableText> {
  if (place !== undefined) {
    const series: Where = { owner: 'series', of: 'the series', place }
    yield* text(series, ['title'], title)
    yield* text(series, ['short-title'], shortTitle)
    yield* names(series, ['organizers'], organizers)
  }
  for (const { id, title: own, about, topics, written } of themes) {
    const theme: Where = { owner: `theme:${id}`, of: `the theme \`${id}\``, place: written }
    yield* text(theme, ['title'], own)
    yield* text(theme, ['about'], about)
    for (const [index, topic] of topics.entries())
      yield* text(
        { ...theme, owner: `topic:${id}.${topic.id}`, of: `the topic \`${topic.id}\`` },
        ['topics', index, 'title'],
        topic.title,
      )
  }
}

function* textsOfEdition({ id, cover, organs, marking, written: place }: Edition): Generator<TranslatableText> {
  const edition: Where = { owner: `edition:${id}`, of: `the edition \`${id}\``, place }
  if (cover.form !== 'none') yield* textsOfCover(cover, edition)
  for (const [index, organ] of organs.entries()) {
    // Only a cover asks for a document of the organ; a masthead names it by itself.
    const [own, declines] = [['organs', index, 'name'], cover.form !== 'none' && cover.circulate]
    yield* declines ? name(edition, own, 'organs', organ.name) : text(edition, own, organ.name.name)
    yield* text(edition, ['organs', index, 'session'], organ.session)
  }
  yield* text(edition, ['marking'], marking)
}

function* textsOfCover({ form, to, from }: Cover, edition: Where): Generator<TranslatableText> {
  yield* name(edition, ['to'], 'to', to)
  if (form === 'letter') {
    yield* text(edition, ['from', 'name'], from?.name, true)
    yield* name(edition, ['from', 'office'], 'office', from?.office)
    // It heads the letter, in no sentence.
    yield* text(edition, ['from', 'mission'], from?.mission?.name)
  } else yield* name(edition, ['from', 'mission'], 'mission', from?.mission)
}

function* textsOfSession(session: Session): Generator<TranslatableText> {
  const meeting: Where = {
    owner: `session:${session.id}`,
    of: `the meeting \`${session.id}\``,
    place: session.written,
  }
  yield* name(meeting, ['called'], 'called', session.called)
  yield* name(meeting, ['short'], 'short', session.short)
  yield* name(meeting, ['place'], 'place', session.place)
  yield* text(meeting, ['title'], session.title)
  yield* text(meeting, ['focus'], session.focus)
  yield* text(meeting, ['attendance'], session.attendance)
  yield* names(meeting, ['with'], session.with)
  yield* text(meeting, ['opened-by'], session.openedBy, true)
  yield* names(meeting, ['chairs'], session.chairs)
  for (const those of session.participants) yield* textsOfParticipants(those, meeting)
  for (const [index, { title }] of session.sources.entries())
    yield* text(meeting, ['sources', index, 'title'], title, true)
}

function* textsOfParticipants(those: Participants, meeting: Where): Generator<TranslatableText> {
  const { key, category, names: all } = those
  if (key === undefined) return yield* names(meeting, ['participants'], all)
  const own = { ...meeting, of: `the category \`${key}\` of ${meeting.of}` }
  yield* text(own, ['participants', key, 'called'], category)
  yield* names(own, ['participants', key, 'names'], all)
}

function* textsOfStatement(statement: Statement): Generator<TranslatableText> {
  const own: Where = { owner: statement.id, of: `\`${statement.id}\``, place: statement.place }
  for (const { key, text: words, path } of printedTexts(statement))
    yield { ...own, key, text: words, isName: false, path }
  const speakers = speakersOf(statement)
  for (const [index, speaker] of speakers.entries())
    yield* textsOfSpeaker(speaker, own, speakers.length === 1 ? ['by'] : ['by', index])
  const addressees = statement.kind === 'point' || statement.kind === 'vote' ? statement.addressedTo : []
  for (const [index, one] of addressees.entries()) yield* text(own, ['addressed-to', index], one)
}

function* textsOfSpeaker(speaker: Speaker, own: Where, path: NotePath): Generator<TranslatableText> {
  switch (speaker.kind) {
    case 'one':
      return
    case 'person':
      yield* text(own, [...path, 'name'], speaker.name, true)
      yield* text(own, [...path, 'office'], speaker.office)
      return
    case 'delegation':
    case 'group':
      yield* text(own, [...path, speaker.kind], speaker.name)
  }
}
