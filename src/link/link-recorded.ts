import { didYouMean } from '../model/did-you-mean.ts'
import type { Lang, Slug } from '../model/names.ts'
import type { Theme } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import type { Recorded, Themed } from '../model/statement.ts'
import type { ValuesOf } from '../read/define-field.ts'
import type { recordedFields, themedFields } from '../read/recorded-fields.ts'
import type { KeyGroup } from '../read/shapes/key-group.ts'
import type { Named } from '../read/shapes/slug.ts'
import type { RawSourceReference } from '../read/shapes/source-reference.ts'
import type { dilemmaFields, followUpFields, pointFields, voteFields } from '../read/statement-fields.ts'
import type { EveryKey } from './every-key.ts'
import { ifGiven } from './in-language.ts'
import { findThemes } from './link-themes.ts'
import { linkTies } from './link-ties.ts'
import type { SessionContext } from './session-context.ts'

/** What was read of a point. */
export type RawPoint = KeyGroup<typeof pointFields>

/** What was read of an entry under `voted`. */
export type RawVote = KeyGroup<typeof voteFields>

/** What was read of a dilemma, a question or a concern. */
export type RawDilemma = KeyGroup<typeof dilemmaFields>

/** What was read of an entry under `follow-up`. */
export type RawFollowUp = KeyGroup<typeof followUpFields>

/** Where a group of keys and one of its values stand, and which of its keys failed. */
interface RawPlaces<Key extends string> {
  readonly failed: ReadonlySet<string>
  readonly place: Place
  readonly placeOf: (key: Key) => Place
}

/**
 * Links the keys that every statement may have. Returns what they make, and the keys that are left for the caller to
 * link.
 */
export function linkRecorded<All extends ValuesOf<typeof recordedFields>>(
  all: All,
  raw: RawPlaces<'source'>,
  context: SessionContext,
) {
  const { id = '', visibility, omit, attribution, accept, quote, sic, source: named, ...left } = all
  const source = raw.failed.has('source') ? undefined : linkSource(named, raw, context)
  const recorded: EveryKey<Recorded> = {
    id: `${context.session}/${id}` as const,
    visibility: visibility ?? context.visibility,
    omit,
    attribution: attribution ?? context.attribution,
    accept,
    place: raw.place,
    quote: quote === undefined ? undefined : { lang: languageOf(source, context), text: quote },
    sic,
    source,
  }
  return { recorded, left }
}

/**
 * Links the keys that points, votes and dilemmas share. Returns what they make, which is absent where no theme is
 * known, and the keys that are left for the caller to link.
 */
export function linkThemed<All extends ValuesOf<typeof themedFields>>(
  all: All,
  raw: RawPlaces<'topic'>,
  context: SessionContext,
) {
  const { theme, topic: named, echoes, unrelated, short, ...left } = all
  const ties = { echoes: linkTies(echoes, context), unrelated: linkTies(unrelated, context) }
  const [home, ...others] = raw.failed.has('theme') ? [] : linkThemeNames(theme, raw, context)
  if (home === undefined) return { themed: undefined, short: undefined, left }
  const topic = named === undefined ? undefined : linkTopic(named, home, raw, context)
  const themed: EveryKey<Themed> = { themes: [home.id, ...others.map(({ id }) => id)], topic, ...ties }
  return { themed, short: ifGiven(short, context.language), left }
}

function linkThemeNames(
  own: readonly Named[] | undefined,
  raw: RawPlaces<'topic'>,
  context: SessionContext,
): readonly Theme[] {
  const names = own ?? context.theme
  if (names === 'reported') return []
  if (names !== undefined && names.length > 0) return findThemes(names, context.series, context.report)
  const todo = 'Add a line `theme: …`, or one for the whole session above its lists.'
  context.report('required-is-given', 'Expected `theme` here', { todo, place: raw.place })
  return []
}

function linkTopic(topic: Slug, home: Theme, raw: RawPlaces<'topic'>, context: SessionContext): Slug | undefined {
  if (context.series.topics.get(home.id)?.has(topic)) return topic
  const topics = home.topics.map(({ id }) => id)
  context.report('topic-is-known', `Unexpected topic \`${topic}\`, expected one of the theme \`${home.id}\``, {
    todo:
      didYouMean(topic, topics) ?? `List it under \`topics\` of \`${home.id}\` in series.yaml, or take the line away.`,
    place: raw.placeOf('topic'),
  })
  return undefined
}

function linkSource(
  named: RawSourceReference | undefined,
  raw: RawPlaces<'source'>,
  context: SessionContext,
): RawSourceReference | undefined {
  const ids = context.sources.map(({ id }) => id)
  const only = ids.length === 1 ? ids[0] : undefined
  if (named === undefined) return only === undefined ? undefined : { id: only }
  if (ids.includes(named.id) || context.sourcesFailed) return named
  context.report('source-is-known', `Unexpected source \`${named.id}\`, expected one of this session’s \`sources\``, {
    todo: didYouMean(named.id, ids) ?? 'List it under `sources` of this session.',
    place: raw.placeOf('source'),
  })
  return undefined
}

/** Finds the language of a quote: that of the account it comes from. */
function languageOf(source: RawSourceReference | undefined, context: SessionContext): Lang {
  return context.sources.find(({ id }) => id === source?.id)?.language ?? context.language
}
