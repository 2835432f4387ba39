import type { Proposition } from '../../../counted/deliberation.ts'
import { Refusal } from '../../../host/errors.ts'
import { didYouMean } from '../../../model/did-you-mean.ts'
import type { Lang, Slug } from '../../../model/names.ts'
import { shown } from '../../../model/printable.ts'
import { slugOf } from '../../../model/slug-of.ts'
import type { Votes } from '../../../model/statement.ts'
import { folded } from '../../start/first-session.ts'
import { opinionGroupName } from './opinion-group-names.ts'

/** A proposition as the notes are to record it. */
export interface RecordedVote extends Proposition {
  readonly id: Slug
  /** Its own, where the session has none or another. */
  readonly theme?: Slug
}

/**
 * Gives propositions their ids, unique in the session, and the themes of the series that they name.
 *
 * @throws {Refusal} if one has no theme, or one that the series does not have
 */
export function recordVotes(
  propositions: readonly Proposition[],
  theme: Slug | undefined,
  themes: ReadonlyMap<string, string>,
): readonly RecordedVote[] {
  const ids = new Set<Slug>()
  const home = theme === undefined ? undefined : themeNamed(theme, themes)
  return propositions.map(({ theme: named, ...proposition }) => {
    const own = named === undefined ? home : themeNamed(named, themes)
    if (own === undefined)
      throw new Refusal('Every vote needs a theme', `Give one with \`--theme\`. ${didYouMean('', [...themes.keys()])}`)
    return { ...proposition, id: freeId(proposition, ids), ...(own !== home && { theme: own }) }
  })
}

/** A table may name a theme by its title. */
function themeNamed(words: string, themes: ReadonlyMap<string, string>): Slug {
  const wanted = words.toLowerCase()
  const found = [...themes].find(([name, title]) => name === wanted || title.toLowerCase() === wanted)
  if (found !== undefined) return found[0]
  throw new Refusal(`There is no theme \`${shown(words)}\``, didYouMean(words, [...themes.keys()]))
}

function freeId({ number, text }: Pick<Proposition, 'number' | 'text'>, taken: Set<Slug>): Slug {
  const wanted = number === undefined ? (slugOf(text) ?? 'vote') : `c-${number}`
  let [id, count] = [wanted, 1]
  while (taken.has(id)) id = `${wanted.slice(0, 34)}-${++count}`
  taken.add(id)
  return id
}

/** Writes votes as the lines below `voted:`. */
export function votedLines(votes: readonly RecordedVote[], language: Lang): readonly string[] {
  return votes.flatMap(({ id, theme, text, votes: all, groups }) => [
    `- id: ${id}`,
    ...(theme === undefined ? [] : [`  theme: ${theme}`]),
    ...keyed('proposition', folded(text, 4)),
    `  votes: ${written(all)}`,
    ...(groups.length === 0 ? [] : ['  groups:']),
    ...groups.flatMap((group) => [
      `    - called: ${JSON.stringify(opinionGroupName(group.group, language))}`,
      `      votes: ${written(group.votes)}`,
    ]),
  ])
}

function keyed(key: string, [first, ...more]: readonly string[]): readonly string[] {
  return [`  ${key}: ${first}`, ...more.map((line) => `  ${line}`)]
}

function written(votes: Votes): string {
  if ('percent' in votes) return `${votes.percent}%`
  const neither = votes.neither === 0 ? '' : `, neither: ${votes.neither}`
  return `{for: ${votes.for}, against: ${votes.against}${neither}}`
}
