import { groupBy } from '../../model/grouping.ts'
import { type Deliberation, type Figures, firstOf, leftOutFor, type Proposition, totalOf } from '../deliberation.ts'
import { dividedGroups } from './divided-groups.ts'
import type { Comment, ReadComments } from './read-comments.ts'
import type { Summary } from './read-summary.ts'
import type { CountedVotes } from './read-votes.ts'

/** The files of a Polis export, as they were read. */
export interface PolisExport extends ReadComments {
  readonly votes: CountedVotes
  readonly summary: Summary
}

/**
 * Makes of a Polis export the propositions that were voted on, in the order of their numbers: every comment that was
 * not rejected, with the last vote of each participant. One with fewer than `least` votes, or with none, is left out.
 */
export function countPolis(read: PolisExport, least: number): Deliberation {
  const { comments, unread, votes, summary } = read
  const byNumber = groupBy(comments, ({ number }) => number)
  const kept = comments.filter(({ rejected }) => !rejected)
  const readable = kept.filter(hasText)
  const single = readable.filter(({ number }) => byNumber.get(number)?.length === 1)
  const counted = single.map((comment) => ({ comment, figures: figuresOn(comment.number, votes) }))
  const voted = counted.filter(({ figures }) => totalOf(figures) > 0)
  const enough = voted.filter(({ figures }) => totalOf(figures) >= least)
  return {
    ...(summary.topic !== undefined && { topic: summary.topic }),
    put: comments.length + unread,
    propositions: enough
      .map(({ comment, figures }): Proposition => {
        const groups = dividedGroups(votes.on(comment.number))
        return { number: comment.number, text: comment.text, votes: figures, groups }
      })
      .sort((a, b) => (a.number ?? 0) - (b.number ?? 0)),
    leftOut: leftOutFor({
      'rejected by the moderators': comments.length - kept.length,
      'whose row cannot be read': unread,
      'without words': kept.length - readable.length,
      'of a number that stands twice': readable.length - single.length,
      'without a vote': counted.length - voted.length,
      [`with fewer than ${least} votes`]: voted.length - enough.length,
    }),
    doubts: [...votes.doubts, ...doubtsOf(read)],
  }
}

function hasText(comment: Comment): comment is Comment & { readonly text: string } {
  return comment.text !== undefined
}

function figuresOn(comment: number, votes: CountedVotes): Figures {
  const groups = [...votes.on(comment).values()]
  const sum = (way: keyof Figures): number => groups.reduce((total, figures) => total + figures[way], 0)
  return { for: sum('for'), against: sum('against'), neither: sum('neither') }
}

/** What one file declares and another does not bear out. */
function doubtsOf({ comments, votes, summary }: PolisExport): readonly string[] {
  const numbers = new Set(comments.map(({ number }) => number))
  const unknown = votes.comments.filter((number) => !numbers.has(number))
  const [voters, columns] = [votes.participants, votes.comments.length]
  return [
    ...(summary.voters === undefined || summary.voters === voters
      ? []
      : [`\`summary.csv\` declares ${summary.voters} voters, and \`participants-votes.csv\` has ${voters}.`]),
    ...(summary.comments === undefined || summary.comments === columns
      ? []
      : [`\`summary.csv\` declares ${summary.comments} comments, and \`participants-votes.csv\` has ${columns}.`]),
    ...(unknown.length === 0
      ? []
      : [`\`comments.csv\` lacks comments that \`participants-votes.csv\` has votes on: ${firstOf(unknown)}.`]),
    ...tooFewDeclared(comments, votes),
  ]
}

/**
 * The counts in `comments.csv` hold every vote ever cast, also those that were changed: they are no less than the last
 * votes. Where they are, and would not be if for and against changed places, one of the files has the wrong signs.
 */
function tooFewDeclared(comments: readonly Comment[], votes: CountedVotes): readonly string[] {
  const compared = comments.flatMap(({ number, declared }) =>
    declared === undefined ? [] : [{ number, declared, last: figuresOn(number, votes) }],
  )
  const below = compared.filter(({ declared, last }) => declared.for < last.for || declared.against < last.against)
  if (below.length === 0) return []
  const turned = compared.filter(({ declared, last }) => declared.for < last.against || declared.against < last.for)
  const where = firstOf(below.map(({ number }) => number))
  const because = turned.length < below.length / 2 ? ' For and against look exchanged in one of them: in which?' : ''
  return [`\`comments.csv\` declares fewer votes than \`participants-votes.csv\` has (comments ${where}).${because}`]
}
