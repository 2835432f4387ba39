import { Refusal } from '../../host/errors.ts'
import { didYouMean } from '../../model/did-you-mean.ts'
import { shown } from '../../model/printable.ts'
import type { ProposedKey } from '../../suggest/tie-for.ts'
import type { ToldProposal } from './told-proposal.ts'

/** What a person chose for a pair: the key of the tie, or that they are not tied. */
export interface Choice {
  readonly proposal: ToldProposal
  readonly key: ProposedKey | 'unrelated'
}

/**
 * Reads which proposals are accepted, `3`, or `3=disputes` under another of its keys; and which are declined.
 *
 * @throws {Refusal} for a number that no proposal has, a key that it does not have, or a pair that is named twice
 */
export function choicesOf(
  accept: readonly string[],
  decline: readonly string[],
  proposals: readonly ToldProposal[],
): readonly Choice[] {
  const choices = [
    ...accept.map((word) => acceptedOf(word, proposals)),
    ...decline.map((word): Choice => ({ proposal: proposalOf(word, proposals), key: 'unrelated' })),
  ]
  const numbers = choices.map(({ proposal }) => proposal.n)
  const twice = numbers.find((n, index) => numbers.indexOf(n) !== index)
  if (twice !== undefined) throw new Refusal(`Proposal ${twice} is named twice`, 'Say one thing of each.')
  return choices
}

function acceptedOf(word: string, proposals: readonly ToldProposal[]): Choice {
  const [number = '', asked] = word.split('=')
  const proposal = proposalOf(number, proposals)
  const { keys, likely, n } = proposal
  const key = asked === undefined ? likely : keys.find((one) => one === asked)
  if (key !== undefined) return { proposal, key }
  const ways = keys.map((one) => `\`--accept ${n}=${one}\``).join(' or ')
  if (asked === undefined) throw new Refusal(`Words alone do not tell how the pair ${n} is tied`, `Say it: ${ways}.`)
  throw new Refusal(
    `Unexpected key \`${shown(asked)}\` for proposal ${n}, expected ${keys.join(' or ')}`,
    didYouMean(asked, keys) ?? 'Other ties are written by hand.',
  )
}

function proposalOf(word: string, proposals: readonly ToldProposal[]): ToldProposal {
  const found = proposals.find(({ n }) => String(n) === word)
  if (found !== undefined) return found
  throw new Refusal(
    `There is no proposal \`${shown(word)}\``,
    proposals.length === 0 ? 'There are none.' : `They have the numbers 1 to ${proposals.length}.`,
  )
}
