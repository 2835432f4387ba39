import { membersOf } from '../../model/evidence.ts'
import { SameTexts } from '../../model/same-texts.ts'
import type { Assertion } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'
import { resultOf } from '../../model/weight.ts'
import type { Context } from '../context.ts'
import type { FilledBlock, FilledParagraph } from '../filled.ts'
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

function toAddressee(
  addressee: Text,
  index: number,
  made: readonly Assertion[],
  context: Context,
): readonly FilledBlock[] {
  const { recommendations: phrases } = context.locale.conclusion
  const name = nameInFullOnce()
  const opening: FilledParagraph = {
    type: 'paragraph',
    level: 0,
    subject: `recommendation:${index + 1}`,
    sources: made.map(({ id }) => id),
    say: () => phrases.to(context.say(addressee)),
  }
  return [
    opening,
    ...made.map((assertion, at): FilledParagraph => {
      const meeting = name(context.meeting(assertion.id))
      return {
        type: 'paragraph',
        level: 1,
        subject: `recommendation:${index + 1}-${assertion.id}`,
        sources: [assertion.id],
        say: ({ cite }) =>
          phrases.item(
            context.inShort(assertion),
            meeting,
            { at: cite(context.homeOf(assertion.id) ?? `finding:${assertion.id}`), ...reserved(assertion) },
            positionIn(made, at),
          ),
      }
    }),
  ]
}
