import type { Phrase } from '../../locales/claim.ts'
import type { CoverFacts } from '../../locales/define-locale.ts'
import type { Block, Paragraph, ParagraphRole } from '../../model/document.ts'
import type { Text } from '../../model/text.ts'
import type { Context } from '../context.ts'
import { defineSlot } from './define-slot.ts'

/**
 * The page before the report, by the edition: a letter, a note verbale, or none. What is not known stands as a visible
 * blank.
 */
export const cover = defineSlot({
  role: 'cover',
  fill: (context) => {
    const { form } = context.evidence.edition.cover
    if (form === 'none') return []
    return [{ type: 'free', make: () => (form === 'letter' ? letter(context) : noteVerbale(context)) }]
  },
})

function letter(context: Context): readonly Block[] {
  const { cover: phrases, date, capital, withoutArticle } = context.locale
  const facts = factsOf(context)
  const { from } = context.evidence.edition.cover
  return [
    ...context.facts.organizers
      .slice(0, 1)
      .map((organizer) => paragraph(withoutArticle(from?.mission ? facts.mission : organizer), 'letterhead')),
    paragraph([{ type: 'text', value: date(context.evidence.notes.date) }], 'date-line'),
    paragraph(capital(facts.to)),
    ...phrases.letter(facts).map((words) => paragraph(words)),
    { type: 'signature', children: [paragraph(phrases.signed(facts.name)), paragraph(facts.office)] },
  ]
}

function noteVerbale(context: Context): readonly Block[] {
  const { cover: phrases, date, withoutArticle } = context.locale
  const facts = factsOf(context)
  return [
    paragraph(withoutArticle(facts.mission), 'letterhead'),
    ...phrases.noteVerbale(facts).map((words) => paragraph(words)),
    paragraph([{ type: 'text', value: date(context.evidence.notes.date) }], 'date-line'),
  ]
}

function factsOf(context: Context): CoverFacts {
  const { say, locale, facts } = context
  const { cover: wanted, organs } = context.evidence.edition
  const known = (text: Text | undefined, blank: keyof typeof locale.cover.blanks): Phrase =>
    text === undefined ? [{ type: 'text', value: locale.cover.blanks[blank] }] : say(text)
  return {
    series: facts,
    to: known(wanted.to, 'to'),
    name: known(wanted.from?.name, 'name'),
    office: known(wanted.from?.office, 'office'),
    mission: known(wanted.from?.mission, 'mission'),
    ...(wanted.circulate &&
      wanted.agendaItem && { circulate: { organs: organs.map(say), agendaItem: say(wanted.agendaItem) } }),
  }
}

function paragraph(words: Phrase, role?: ParagraphRole): Paragraph {
  return { type: 'paragraph', ...(role && { data: { role } }), children: [...words] }
}
