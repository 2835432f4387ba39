import type { Phrase } from '../claim.ts'
import type { CoverFacts, CoverPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { noBreak } from './counts.ts'
import { span } from './dates.ts'
import { precedingSeminars, statuses } from './introduction.ts'
import { listOf } from './lists.ts'
import { the } from './meetings.ts'
import { sentences } from './sentences.ts'

/**
 * The page before the report. A letter is in the first person and signed; a note verbale is in the third person and
 * unsigned.
 */
export const cover: CoverPhrases = {
  blanks: { to: '[addressees]', name: '[name]', office: '[office]', mission: '[name of the mission]' },
  letter: (facts) => [
    phrase`Excellency,`,
    phrase`I have the honour to transmit herewith ${report(facts)}. ${statuses[facts.series.status]}`,
    ...request(facts, 'I should be grateful if the present letter and its annex could be circulated'),
    phrase`Please accept, Excellency, the assurances of my highest consideration.`,
  ],
  signed: (name) => [
    { type: 'text', value: '(' },
    { type: 'emphasis', children: [{ type: 'text', value: 'Signed' }] },
    ...phrase`) ${name}`,
  ],
  noteVerbale: (facts) => [
    sentences([
      phrase`The ${facts.mission} presents its compliments to ${facts.to} and ${transmits(facts)}.`,
      phrase`${statuses[facts.series.status]}`,
    ]),
    ...request(
      facts,
      `The ${words(facts.mission)} would be grateful if the present note verbale and its annex could be circulated`,
    ),
    phrase`The ${facts.mission} avails itself of this opportunity to renew to ${facts.to} ${assurances}.`,
  ],
  annex: phrase`Annex`,
}

const assurances = 'the assurances of its highest consideration'

function transmits(facts: CoverFacts): Phrase {
  return phrase`has the honour to transmit herewith ${report(facts)}`
}

function report({ series, conference }: CoverFacts): Phrase {
  const of = phrase`the seminar series “${series.title}”`
  if (conference === undefined) return phrase`the report of ${of}`
  const held = phrase`held in ${conference.meeting.place} ${on(span(conference.date))}`
  const preceding = series.seminars === 0 ? '' : `, and of ${precedingSeminars(series)}`
  return phrase`the report of ${the(conference.meeting)} of ${of}, ${held}${preceding}`
}

function on(date: string): string {
  return /^\d/.test(date) ? `on ${date}` : date
}

function request({ circulate }: CoverFacts, ask: string): readonly Phrase[] {
  if (circulate === undefined) return []
  const of =
    circulate.organs.length === 0 ? [] : phrase` of ${listOf(circulate.organs.map((organ) => phrase`the ${organ}`))}`
  return [phrase`${ask} as a document${of}, under agenda item${noBreak}${circulate.agendaItem}.`]
}

function words(phrase: Phrase): string {
  return phrase.map((node) => ('value' in node ? node.value : '')).join('')
}
