import { didYouMean } from '../../model/did-you-mean.ts'
import type { Lang, Slug } from '../../model/names.ts'
import type { Theme } from '../../model/notes.ts'
import type { Recorded, Themed } from '../../model/statement.ts'
import type { Group } from '../shapes/group.ts'
import type { Named } from '../shapes/slug.ts'
import type { RawSource } from '../shapes/source-reference.ts'
import type { dilemmaFields, followUpFields, pointFields } from '../statement-fields.ts'
import type { InSession } from './in-session.ts'
import { linkTies } from './link-ties.ts'
import { present } from './present.ts'

export type RawPoint = Group<typeof pointFields>
export type RawDilemma = Group<typeof dilemmaFields>
export type RawFollowUp = Group<typeof followUpFields>

/** Makes what every statement has. */
export function linkRecorded(raw: RawPoint | RawDilemma | RawFollowUp, id: Slug, around: InSession): Recorded {
  const { has } = raw
  const source = raw.failed.has('source') ? undefined : linkSource(has.source, raw, around)
  return present({
    id: `${around.session}/${id}` as const,
    visibility: has.visibility ?? around.visibility,
    omit: has.omit,
    basis: has.basis,
    place: raw.place,
    quote: has.quote === undefined ? undefined : { lang: languageOf(source, around), text: has.quote },
    sic: has.sic,
    source,
  })
}

/** Makes what points and dilemmas have; nothing where no theme is known. */
export function linkThemed(raw: RawPoint | RawDilemma, around: InSession): Themed | undefined {
  const echoes = linkTies(raw.has.echoes, around)
  const themes = raw.failed.has('theme') ? [] : linkThemeNames(raw, around)
  const [home, ...others] = themes
  if (home === undefined) return undefined
  const topic = raw.has.topic === undefined ? undefined : linkTopic(raw.has.topic, home, raw, around)
  return present({ themes: [home.id, ...others.map((theme) => theme.id)] as const, topic, echoes })
}

/** Resolves names and aliases of themes, each theme once. */
export function findThemes(names: readonly Named[], around: Pick<InSession, 'known' | 'tell'>): readonly Theme[] {
  const { themes } = around.known
  if (themes === undefined) return []
  const found = names.flatMap(({ name, place }) => {
    const theme = themes.get(name)
    if (theme !== undefined) return theme
    const todo = didYouMean(name, [...themes.keys()]) ?? 'List it under `themes` in series.yaml.'
    around.tell('theme-is-known', `Unexpected theme \`${name}\`, expected one of the series’ themes`, { todo, place })
    return []
  })
  return [...new Set(found)]
}

function linkThemeNames(raw: RawPoint | RawDilemma, around: InSession): readonly Theme[] {
  const names = raw.has.theme ?? around.theme
  if (names === 'told') return []
  if (names !== undefined && names.length > 0) return findThemes(names, around)
  const todo = 'Add a line `theme: …`, or one for the whole session above its lists.'
  around.tell('required-is-given', 'Expected `theme` here', { todo, place: raw.place })
  return []
}

function linkTopic(topic: Slug, home: Theme, raw: RawPoint | RawDilemma, around: InSession): Slug | undefined {
  const topics = home.topics.map(({ id }) => id)
  if (topics.includes(topic)) return topic
  around.tell('topic-is-known', `Unexpected topic \`${topic}\`, expected one of the theme \`${home.id}\``, {
    todo:
      didYouMean(topic, topics) ?? `List it under \`topics\` of \`${home.id}\` in series.yaml, or take the line away.`,
    place: raw.placeOf('topic'),
  })
  return undefined
}

function linkSource(
  named: RawSource | undefined,
  raw: RawPoint | RawDilemma | RawFollowUp,
  around: InSession,
): RawSource | undefined {
  const ids = around.sources.map(({ id }) => id)
  const only = ids.length === 1 ? ids[0] : undefined
  if (named === undefined) return only === undefined ? undefined : { id: only }
  if (ids.includes(named.id) || around.sourcesBlurred) return named
  around.tell('source-is-known', `Unexpected source \`${named.id}\`, expected one of this session’s \`sources\``, {
    todo: didYouMean(named.id, ids) ?? 'List it under `sources` of this session.',
    place: raw.placeOf('source'),
  })
  return undefined
}

/** A quote is in the language of the account that it comes from. */
function languageOf(source: RawSource | undefined, around: InSession): Lang {
  return around.sources.find(({ id }) => id === source?.id)?.language ?? around.language
}
