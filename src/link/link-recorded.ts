import { didYouMean } from '../model/did-you-mean.ts'
import type { Lang, Slug } from '../model/names.ts'
import type { Theme } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import type { Recorded, Themed } from '../model/statement.ts'
import type { Has } from '../read/field.ts'
import type { Group } from '../read/shapes/group.ts'
import type { Named } from '../read/shapes/slug.ts'
import type { RawSource } from '../read/shapes/source-reference.ts'
import type {
  dilemmaFields,
  followUpFields,
  pointFields,
  recordedFields,
  themedFields,
} from '../read/statement-fields.ts'
import { ifGiven } from './in-language.ts'
import type { InSession } from './in-session.ts'
import { findThemes } from './link-themes.ts'
import { linkTies } from './link-ties.ts'
import type { EveryKey } from './present.ts'

/** What was read of a point. */
export type RawPoint = Group<typeof pointFields>

/** What was read of a dilemma, a question or a concern. */
export type RawDilemma = Group<typeof dilemmaFields>

/** What was read of an entry under `follow-up`. */
export type RawFollowUp = Group<typeof followUpFields>

/** A group of keys, with the place of the one that is asked for. */
interface Raw<Key extends string> {
  readonly failed: ReadonlySet<string>
  readonly place: Place
  readonly placeOf: (key: Key) => Place
}

/**
 * Makes what every statement has, of the keys that every statement may have; answers with it and with the keys that are
 * left for whoever links the rest.
 */
export function linkRecorded<All extends Has<typeof recordedFields>>(all: All, raw: Raw<'source'>, around: InSession) {
  const { id = '', visibility, omit, basis, quote, sic, source: named, ...left } = all
  const source = raw.failed.has('source') ? undefined : linkSource(named, raw, around)
  const recorded: EveryKey<Recorded> = {
    id: `${around.session}/${id}` as const,
    visibility: visibility ?? around.visibility,
    omit,
    basis,
    place: raw.place,
    quote: quote === undefined ? undefined : { lang: languageOf(source, around), text: quote },
    sic,
    source,
  }
  return { recorded, left }
}

/** Makes what points and dilemmas have; nothing where no theme is known. Answers with the keys that are left, too. */
export function linkThemed<All extends Has<typeof themedFields>>(all: All, raw: Raw<'topic'>, around: InSession) {
  const { theme, topic: named, echoes, short, ...left } = all
  const ties = linkTies(echoes, around)
  const [home, ...others] = raw.failed.has('theme') ? [] : linkThemeNames(theme, raw, around)
  if (home === undefined) return { themed: undefined, short: undefined, left }
  const topic = named === undefined ? undefined : linkTopic(named, home, raw, around)
  const themed: EveryKey<Themed> = { themes: [home.id, ...others.map(({ id }) => id)], topic, echoes: ties }
  return { themed, short: ifGiven(short, around.language), left }
}

function linkThemeNames(own: readonly Named[] | undefined, raw: Raw<'topic'>, around: InSession): readonly Theme[] {
  const names = own ?? around.theme
  if (names === 'reported') return []
  if (names !== undefined && names.length > 0) return findThemes(names, around.known, around.report)
  const todo = 'Add a line `theme: …`, or one for the whole session above its lists.'
  around.report('required-is-given', 'Expected `theme` here', { todo, place: raw.place })
  return []
}

function linkTopic(topic: Slug, home: Theme, raw: Raw<'topic'>, around: InSession): Slug | undefined {
  const topics = home.topics.map(({ id }) => id)
  if (topics.includes(topic)) return topic
  around.report('topic-is-known', `Unexpected topic \`${topic}\`, expected one of the theme \`${home.id}\``, {
    todo:
      didYouMean(topic, topics) ?? `List it under \`topics\` of \`${home.id}\` in series.yaml, or take the line away.`,
    place: raw.placeOf('topic'),
  })
  return undefined
}

function linkSource(named: RawSource | undefined, raw: Raw<'source'>, around: InSession): RawSource | undefined {
  const ids = around.sources.map(({ id }) => id)
  const only = ids.length === 1 ? ids[0] : undefined
  if (named === undefined) return only === undefined ? undefined : { id: only }
  if (ids.includes(named.id) || around.sourcesBlurred) return named
  around.report('source-is-known', `Unexpected source \`${named.id}\`, expected one of this session’s \`sources\``, {
    todo: didYouMean(named.id, ids) ?? 'List it under `sources` of this session.',
    place: raw.placeOf('source'),
  })
  return undefined
}

/** A quote is in the language of the account that it comes from. */
function languageOf(source: RawSource | undefined, around: InSession): Lang {
  return around.sources.find(({ id }) => id === source?.id)?.language ?? around.language
}
