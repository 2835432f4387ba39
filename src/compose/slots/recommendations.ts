import { membersOf } from '../../model/evidence.ts'
import type { Assertion } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'
import { sameText } from '../../model/text.ts'
import { resultOf } from '../../model/weight.ts'
import type { Context } from '../context.ts'
import type { FilledBlock, FilledParagraph } from '../filled.ts'
import { prose } from '../filled.ts'
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
    const addressees = made.flatMap(({ addressedTo }) => addressedTo).filter(isFirst)
    if (addressees.length === 0) return []
    const { locale, facts } = context
    return [
      prose(
        'recommendations',
        () => locale.conclusion.recommendations.opening(facts),
        made.map(({ id }) => id),
      ),
      ...addressees.flatMap((addressee, index) =>
        toAddressee(
          addressee,
          index,
          made.filter(({ addressedTo }) => addressedTo.some((other) => sameText(other, addressee))),
          context,
        ),
      ),
    ]
  },
})

/** What a vote rejected, or left tied, is recommended to nobody, whomever it was addressed to. */
function isRecommended(assertion: Assertion): boolean {
  if (assertion.kind === 'vote' && resultOf(assertion.votes) !== 'carried') return false
  return assertion.addressedTo.length > 0
}

function isFirst(addressee: Text, index: number, all: readonly Text[]): boolean {
  return all.findIndex((other) => sameText(other, addressee)) === index
}

function toAddressee(
  addressee: Text,
  index: number,
  made: readonly Assertion[],
  context: Context,
): readonly FilledBlock[] {
  const { recommendations: phrases } = context.locale.conclusion
  const opening: FilledParagraph = {
    type: 'paragraph',
    level: 0,
    subject: `recommendation:${index + 1}`,
    sources: made.map(({ id }) => id),
    say: () => phrases.to(context.say(addressee)),
  }
  return [
    opening,
    ...made.map(
      (assertion, at): FilledParagraph => ({
        type: 'paragraph',
        level: 1,
        subject: `recommendation:${index + 1}-${assertion.id}`,
        sources: [assertion.id],
        say: ({ cite }) =>
          phrases.item(
            context.inShort(assertion),
            context.meeting(assertion.id),
            { at: cite(context.homeOf(assertion.id) ?? `finding:${assertion.id}`), ...reserved(assertion) },
            positionIn(made, at),
          ),
      }),
    ),
  ]
}
