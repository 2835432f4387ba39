import type { Asserted, Cited, Meeting } from '../../locales/claim.ts'
import { membersOf } from '../../model/evidence.ts'
import type { StatementId } from '../../model/names.ts'
import { SameTexts } from '../../model/same-texts.ts'
import type { Assertion } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'
import { resultOf } from '../../model/weight.ts'
import type { Context } from '../context.ts'
import type { FilledBlock, FilledParagraph, Numbering } from '../filled.ts'
import { prose } from '../filled.ts'
import { nameInFullOnce } from '../name-meetings.ts'
import { reserved } from '../summary/items.ts'
import { positionIn } from '../themes/finding-paragraphs.ts'
import { defineSlot } from './define-slot.ts'

/**
 * What was recommended, by addressee: each addressee once, in the order in which they are named first, with what single
 * meetings recommended to it and where that stands. None is ever invented: without one, nothing is printed.
 */
export const recommendations = defineSlot({
  role: 'body',
  fill: (context) => {
    const made = context.evidence.themes.flatMap((theme) => theme.findings.flatMap(membersOf).filter(isRecommended))
    const addressees = addresseesOf(made)
    if (addressees.length === 0) return []
    const { locale, facts } = context
    return [
      prose(
        'recommendations',
        () => locale.conclusion.recommendations.opening(facts),
        made.map(({ id }) => id),
      ),
      ...addressees.flatMap(({ addressee, recommended }, index) => toAddressee(addressee, index, recommended, context)),
    ]
  },
})

/** What a vote rejected, or left tied, is recommended to nobody, whomever it was addressed to. */
function isRecommended(assertion: Assertion): boolean {
  if (assertion.kind === 'vote' && resultOf(assertion.votes) !== 'carried') return false
  return assertion.addressedTo.length > 0
}

/** Lists the addressees, each once and as it is named first, with what is recommended to it. */
function addresseesOf(
  made: readonly Assertion[],
): readonly { readonly addressee: Text; readonly recommended: readonly Assertion[] }[] {
  const addressed = made.flatMap((assertion) => assertion.addressedTo.map((addressee) => ({ addressee, assertion })))
  const known = new SameTexts<(typeof addressed)[number]>()
  for (const one of addressed) known.add(one.addressee, one)
  return addressed
    .filter((one) => known.first(one.addressee) === one)
    .map(({ addressee }) => ({
      addressee,
      recommended: [...new Set(known.all(addressee).map(({ assertion }) => assertion))],
    }))
}

/** A list of one item is no list. */
function toAddressee(
  addressee: Text,
  index: number,
  made: readonly Assertion[],
  context: Context,
): readonly FilledBlock[] {
  const { recommendations: phrases } = context.locale.conclusion
  const called = context.say(addressee)
  const [only, ...others] = saidOf(made, context)
  const opening: Omit<FilledParagraph, 'say'> = {
    type: 'paragraph',
    level: 0,
    subject: `recommendation:${index + 1}`,
    sources: made.map(({ id }) => id),
  }
  if (only === undefined) return []
  if (others.length === 0)
    return [{ ...opening, say: ({ cite }) => phrases.single(called, only.asserted, only.meeting, only.cited(cite)) }]
  return [
    { ...opening, say: () => phrases.to(called) },
    ...[only, ...others].map(
      ({ id, asserted, meeting, cited }, at, all): FilledParagraph => ({
        type: 'paragraph',
        level: 1,
        subject: `recommendation:${index + 1}-${id}`,
        sources: [id],
        say: ({ cite }) => phrases.item(asserted, meeting, cited(cite), positionIn(all, at)),
      }),
    ),
  ]
}

/** What is recommended, in short, with its meeting, and how it is cited. */
interface Said {
  readonly id: StatementId
  readonly asserted: Asserted
  readonly meeting: Meeting
  readonly cited: (cite: Numbering['cite']) => Cited
}

function saidOf(made: readonly Assertion[], context: Context): readonly Said[] {
  const name = nameInFullOnce()
  return made.map((assertion) => {
    const { id } = assertion
    const home = context.homeOf(id) ?? `finding:${id}`
    return {
      id,
      asserted: context.inShort(assertion),
      meeting: name(context.meeting(id)),
      cited: (cite) => ({ at: cite(home), ...reserved(assertion) }),
    }
  })
}
