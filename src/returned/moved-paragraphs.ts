import { groupBy } from '../model/grouping.ts'
import { textOf } from '../ooxml/base.ts'
import { areTooMany } from '../ooxml/pairable.ts'
import { likeness, type Match } from './match.ts'

/**
 * Finds the paragraphs that are gone here and new there: by their bookmark or their words, and then by most of their
 * words, since whoever moves a paragraph may edit it too.
 */
export function withMoved(matches: readonly Match[]): readonly Match[] {
  return joined(joined(matches, byBookmarkOrWords), byMostWords)
}

/** Of paragraphs that are new, those that are gone elsewhere. */
type Origins = ReadonlyMap<Match, Match>

function joined(
  matches: readonly Match[],
  originsOf: (gone: readonly Match[], added: readonly Match[]) => Origins,
): readonly Match[] {
  const origins = originsOf(
    matches.filter(({ came }) => came.length === 0),
    matches.filter(({ sent }) => sent.length === 0),
  )
  const taken = new Set(origins.values())
  return matches.flatMap((match) => {
    const from = origins.get(match)
    if (from !== undefined) return [{ ...match, sent: from.sent, moved: true }]
    return taken.has(match) ? [] : [match]
  })
}

function byBookmarkOrWords(gone: readonly Match[], added: readonly Match[]): Origins {
  const named = new Map<string, Match>()
  for (const match of gone)
    for (const { bookmark, ...sent } of match.sent) {
      named.set(textOf(sent), match)
      if (bookmark !== undefined) named.set(bookmark, match)
    }
  const taken = new Set<Match>()
  return new Map(
    added.flatMap((match) => {
      const names = match.came.slice(0, 1).flatMap(({ bookmarks, text }) => [...bookmarks, text])
      const [from] = names.flatMap((name) => named.get(name) ?? [])
      if (from === undefined || taken.has(from)) return []
      taken.add(from)
      return [[match, from] as const]
    }),
  )
}

/** What a paragraph keeps, at least, that was moved and edited: half of its words. */
const leastKept = 0.5

/**
 * Where a paragraph has most words of two others, or two have them of one, nobody knows which was moved; and where
 * there are too many to compare, none was moved and edited.
 */
function byMostWords(gone: readonly Match[], added: readonly Match[]): Origins {
  if (areTooMany(gone, added)) return new Map()
  const alike = added.flatMap((match) =>
    gone
      .filter((from) => isInContents(from) === isInContents(match))
      .filter((from) => likeness({ sent: from.sent, came: match.came }) >= leastKept)
      .map((from) => ({ match, from })),
  )
  const [byNew, byGone] = [groupBy(alike, ({ match }) => match), groupBy(alike, ({ from }) => from)]
  const only = alike.filter(({ match, from }) => byNew.get(match)?.length === 1 && byGone.get(from)?.length === 1)
  return new Map(only.map(({ match, from }) => [match, from]))
}

function isInContents({ sent, came }: Match): boolean {
  return sent.some(({ kind }) => kind === 'contents') || came.some(({ inContents }) => inContents)
}
