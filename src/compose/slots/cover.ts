import type { Phrase } from '../../locales/claim.ts'
import type { CoverText } from '../../locales/define-locale.ts'
import type { Block, Paragraph, ParagraphRole, Signature } from '../../model/document.ts'
import type { Context } from '../context.ts'
import { coverFacts } from '../front/cover-facts.ts'
import { coverTitle } from '../front/front-headings.ts'
import { makeMasthead } from '../front/make-masthead.ts'
import { defineSlot } from './define-slot.ts'

/**
 * What stands before the report, by the edition: a letter, a note verbale, or nothing. With an assigned symbol it opens
 * the United Nations document, under its masthead and its title; without one it is a page by itself. What is not known
 * stands as a visible blank.
 */
export const cover = defineSlot({
  role: 'cover',
  fill: (context) => {
    const { cover: wanted, symbol } = context.evidence.edition
    const { form } = wanted
    if (form === 'none') return []
    const text = context.locale.cover.text[form](coverFacts(context))
    if (symbol !== undefined) return [{ type: 'free', make: () => document(text, context) }]
    return [{ type: 'free', make: () => (form === 'letter' ? letter(text, context) : noteVerbale(text, context)) }]
  },
})

/** As the United Nations issue what a Member State sends: without letterhead, address and courtesies. */
function document({ body }: CoverText, context: Context): readonly Block[] {
  const title = coverTitle(context)
  return [
    makeMasthead(context),
    ...(title ? [title] : []),
    ...body.map((words) => paragraph(words)),
    ...(context.evidence.edition.cover.form === 'letter' ? [signature(context)] : []),
  ]
}

function letter({ salutation, body, close }: CoverText, context: Context): readonly Block[] {
  const { date, to, mission } = coverFacts(context)
  const { capital, withoutArticle } = context.locale
  const { from } = context.evidence.edition.cover
  return [
    ...context.facts.organizers
      .slice(0, 1)
      .map((organizer) => paragraph(withoutArticle(from?.mission ? mission.name : organizer), 'letterhead')),
    paragraph(capital(date), 'date-line'),
    paragraph(capital(to.name)),
    ...[...(salutation ? [salutation] : []), ...body, close].map((words) => paragraph(words)),
    signature(context),
  ]
}

function noteVerbale({ body, close }: CoverText, context: Context): readonly Block[] {
  const { date, mission } = coverFacts(context)
  const { capital, withoutArticle } = context.locale
  return [
    paragraph(withoutArticle(mission.name), 'letterhead'),
    ...[...body, close].map((words) => paragraph(words)),
    paragraph(capital(date), 'date-line'),
  ]
}

function signature(context: Context): Signature {
  const { name, office } = coverFacts(context)
  return { type: 'signature', children: [paragraph(context.locale.cover.signed(name)), paragraph(office.name)] }
}

function paragraph(words: Phrase, role?: ParagraphRole): Paragraph {
  return { type: 'paragraph', ...(role && { data: { role } }), children: [...words] }
}
