import { textsOf } from '../model/choice.ts'
import type { Slug, StatementId } from '../model/names.ts'
import {
  type Choice,
  type Consideration,
  type Recorded,
  refersToPoint,
  type Speaker,
  type Statement,
  type Themed,
  type Votes,
  type Wording,
} from '../model/statement.ts'
import type { Text } from '../model/text.ts'
import { keyedTies, tieNames } from '../model/ties.ts'
import type { Fact } from './difference.ts'

/** What others are called now, so that a tie to a statement that has another name is no other tie. */
export interface NamesNow {
  /** Undefined for one that must not be named. */
  readonly statement: (id: StatementId) => StatementId | undefined
  readonly theme: (id: Slug) => Slug
}

/** The keys of which a report prints nothing: the rapporteur's own. */
export const privateKeys: readonly string[] = ['omit', 'quote', 'sic', 'source', 'accept', tieNames.unrelated]

/** Lists all that the notes say of a statement, by the keys of the notes, but its id and its place. */
export function factsOfStatement(statement: Statement, now: NamesNow): readonly Fact[] {
  return [...said(statement, now), ...themed(statement, now), ...ties(statement, now), ...recorded(statement)]
}

/** The words by which a statement is known again under another name: what it says, whatever is said about it. */
export function mainWords(statement: Statement): readonly Text[] {
  return statement.kind === 'dilemma' ? textsOf(statement.choice) : [statement.wording.text]
}

function said(statement: Statement, now: NamesNow): readonly Fact[] {
  switch (statement.kind) {
    case 'point':
      return [
        fact('list', statement.list),
        ...wording(statement.wording),
        fact('level', statement.level),
        ...maybe('as', statement.verb),
        ...speakers(statement),
        ...each('reservations', statement.reservations),
        ...each('addressed-to', statement.addressedTo),
      ]
    case 'vote':
      return [
        fact('list', 'voted'),
        ...wording(statement.wording),
        fact('votes', figures(statement.votes)),
        ...each(
          'groups',
          statement.groups.map(({ called, votes }) => mapWords(called, (name) => `${name}: ${figures(votes)}`)),
        ),
        ...each('addressed-to', statement.addressedTo),
      ]
    case 'dilemma':
      return [
        fact('list', 'dilemmas'),
        ...choice(statement.choice, now),
        ...maybe('short', statement.short),
        fact('outcome', statement.outcome),
        ...speakers(statement),
        ...considered('ways-forward', statement.waysForward, now),
      ]
    case 'follow-up':
      return [fact('list', 'follow-up'), ...wording(statement.wording)]
  }
}

const wordingKeys = { clause: 'that', sentence: 'says', proposition: 'proposition' } as const satisfies Readonly<
  Record<Wording['as'], string>
>

function wording({ as, text, short }: Wording): readonly Fact[] {
  return [fact(wordingKeys[as], text), ...maybe('short', short)]
}

/** The horns are numbered, since what was said for one was not said for the other. */
function choice(chosen: Choice, now: NamesNow): readonly Fact[] {
  if ('question' in chosen) return [fact('question', chosen.question)]
  if ('concern' in chosen) return [fact('concern', chosen.concern)]
  return chosen.between.flatMap(({ horn, because }, index) => [
    fact(`horn ${index + 1}`, horn),
    ...considered(`because ${index + 1}`, because, now),
  ])
}

function considered(key: string, list: readonly Consideration[], now: NamesNow): readonly Fact[] {
  return list.flatMap((what) => maybe(key, refersToPoint(what) ? now.statement(what.point.to) : what))
}

function speakers({ by, supportedBy }: { readonly by: readonly Speaker[]; readonly supportedBy?: Text }) {
  return [...by.flatMap(speaker), ...maybe('supported-by', supportedBy)]
}

function speaker(one: Speaker): readonly Fact[] {
  switch (one.kind) {
    case 'one':
      return [fact('by', 'one')]
    case 'person':
      return [...maybe('by name', one.name), ...maybe('by office', one.office)]
    case 'delegation':
    case 'group':
      return [fact(`by ${one.kind}`, one.name)]
  }
}

function themed(statement: Statement, now: NamesNow): readonly Fact[] {
  if (statement.kind === 'follow-up') return []
  const { themes, topic }: Themed = statement
  const [home, ...others] = themes.map(now.theme)
  return [...maybe('theme', home), ...each('other themes', others), ...maybe('topic', topic)]
}

function ties(statement: Statement, now: NamesNow): readonly Fact[] {
  const tied = keyedTies(statement).filter(({ key }) => key !== 'point') // those stand among the considerations
  return tied.flatMap(({ key, tie }) => maybe(key, now.statement(tie.to)))
}

function recorded({ visibility, attribution, omit, quote, sic, source, accept }: Recorded): readonly Fact[] {
  return [
    fact('visibility', visibility),
    fact('attribution', attribution),
    ...maybe('omit', omit),
    ...maybe('quote', quote && { [quote.lang]: quote.text }),
    ...maybe('sic', sic ? 'true' : undefined),
    ...maybe('source', source && [source.id, ...(source.at === undefined ? [] : [source.at])].join(', ')),
    ...accept.map(({ rule, why }) => fact('accept', `${rule}: ${why}`)),
  ]
}

function figures(votes: Votes): string {
  if ('percent' in votes) return `${votes.percent}%`
  return `${votes.for} for, ${votes.against} against, ${votes.neither} neither`
}

function mapWords(text: Text, change: (words: string) => string): Text {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, change(words)]))
}

function fact(key: string, value: Fact['value']): Fact {
  return { key, value }
}

function maybe(key: string, value: Fact['value'] | undefined): readonly Fact[] {
  return value === undefined ? [] : [fact(key, value)]
}

function each(key: string, values: readonly Fact['value'][]): readonly Fact[] {
  return values.map((value) => fact(key, value))
}
