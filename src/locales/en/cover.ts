import type { Phrase } from '../claim.ts'
import type { CoverFacts, CoverPhrases } from '../cover-phrases.ts'
import { phrase } from '../phrase.ts'
import { span } from './dates.ts'
import { statuses } from './introduction.ts'
import { listOf } from './lists.ts'
import { the } from './meetings.ts'
import { noBreak } from './no-break.ts'

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
    phrase`The ${facts.mission} presents its compliments to ${facts.to} and has the honour to transmit herewith ${report(facts)}. ${statuses[facts.series.status]}`,
    ...request(
      facts,
      `The ${words(facts.mission)} would be grateful if the present note verbale and its annex could be circulated`,
    ),
    phrase`The ${facts.mission} avails itself of this opportunity to renew to ${facts.to} the assurances of its highest consideration.`,
  ],
  annex: phrase`Annex`,
}

function report({ series, conference }: CoverFacts): Phrase {
  const of = phrase`the seminar series “${series.title}”`
  if (conference === undefined) return phrase`the report of ${of}`
  const seminars =
    series.seminars === 0
      ? ''
      : series.seminars === 1
        ? ', and of the preceding seminar'
        : ', and of the preceding seminars'
  return phrase`the report of ${the(conference.meeting)} of ${of}, held in ${conference.meeting.place} ${on(span(conference.date))}${seminars}`
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
