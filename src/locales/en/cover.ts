import type { Phrase } from '../claim.ts'
import type { CoverFacts, CoverPhrases, HeldMeeting } from '../define-locale.ts'
import { phrase, plain } from '../phrase.ts'
import { noBreak } from './counts.ts'
import { isKnown, onDate } from './dates.ts'
import { statuses } from './introduction.ts'
import { listOf } from './lists.ts'
import { heldAt, the } from './meetings.ts'
import { withoutArticle } from './names.ts'
import { capital, sentences } from './sentences.ts'
import { finalIn, onlyIn, precedingMeetings, seriesNoun } from './series.ts'

/**
 * The page before the report. A letter is in the first person and signed; a note verbale is in the third person and
 * unsigned.
 */
export const cover: CoverPhrases = {
  blanks: { to: '[addressees]', name: '[name]', office: '[office]', mission: '[name of the mission]' },
  letter: (facts) => [
    phrase`Excellency,`,
    phrase`I have the honour to transmit herewith ${report(facts)}. ${statuses(facts.series)}`,
    ...request(facts, phrase`I should be grateful if the present letter and its annex could be circulated`),
    phrase`Please accept, Excellency, the assurances of my highest consideration.`,
  ],
  signed: (name) => [
    { type: 'text', value: '(' },
    { type: 'emphasis', children: [{ type: 'text', value: 'Signed' }] },
    ...phrase`) ${name}`,
  ],
  noteVerbale: (facts) => {
    const mission = capital(articled(facts.mission))
    return [
      sentences([
        phrase`${mission} presents its compliments to ${facts.to} and ${transmits(facts)}.`,
        phrase`${statuses(facts.series)}`,
      ]),
      ...request(
        facts,
        phrase`${mission} would be grateful if the present note verbale and its annex could be circulated`,
      ),
      phrase`${mission} avails itself of this opportunity to renew to ${facts.to} ${assurances}.`,
    ]
  },
  annex: phrase`Annex`,
}

const assurances = 'the assurances of its highest consideration'

/** A blank stands for a name that brings no article. */
function articled(mission: Phrase): Phrase {
  return plain(mission).startsWith('[') ? phrase`the ${mission}` : mission
}

function transmits(facts: CoverFacts): Phrase {
  return phrase`has the honour to transmit herewith ${report(facts)}`
}

function report({ series }: CoverFacts): Phrase {
  const only = onlyIn(series)
  const final = finalIn(series)
  const title = phrase`“${series.title}”`
  if (only !== undefined) return phrase`the report of ${the(only.meeting)} on ${title}${held(only)}`
  if (final === undefined) return phrase`the report of the ${seriesNoun(series)} ${title}`
  const of = phrase`${the(final.meeting)} of the ${seriesNoun(series)} ${title}`
  return phrase`the report of ${of}${held(final)}, and of ${precedingMeetings(series)}`
}

/** Where and when a meeting was held, as far as its name does not say it and it is known; with a comma before it. */
function held({ meeting, date }: HeldMeeting): Phrase {
  const where = heldAt(meeting)
  if (isKnown(date)) return phrase`, held${where} ${onDate(date)}`
  return where.length === 0 ? [] : phrase`, held${where}`
}

function request({ circulate }: CoverFacts, ask: Phrase): readonly Phrase[] {
  if (circulate === undefined) return []
  const of =
    circulate.organs.length === 0
      ? []
      : phrase` of ${listOf(circulate.organs.map((organ) => phrase`the ${withoutArticle(organ)}`))}`
  return [phrase`${ask} as a document${of}, under agenda item${noBreak}${circulate.agendaItem}.`]
}
