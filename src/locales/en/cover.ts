import type { Name, Phrase } from '../claim.ts'
import type { CoverPhrases } from '../define-locale.ts'
import type { CoverFacts, HeldMeeting, OrganFacts } from '../facts.ts'
import { join, phrase, plain } from '../phrase.ts'
import { isKnown } from '../shared/calendar.ts'
import { finalIn, onlyIn } from '../shared/meetings-in.ts'
import { noBreak, unbroken } from '../shared/no-break.ts'
import { onDate } from './dates.ts'
import { statuses } from './introduction.ts'
import { heldAt, of } from './meetings.ts'
import { withoutArticle } from './names.ts'
import { capital, sentences } from './sentences.ts'
import { precedingMeetings, seriesNoun } from './series.ts'

/**
 * The page before the report. A letter is in the first person and signed; a note verbale is in the third person and
 * unsigned.
 */
export const cover: CoverPhrases = {
  blanks: { to: '[addressees]', name: '[name]', office: '[office]', mission: '[name of the mission]' },
  text: {
    letter: (facts) => ({
      salutation: phrase`Excellency,`,
      body: [
        phrase`I have the honour to transmit herewith ${report(facts)}. ${statuses(facts.series)}`,
        ...request(
          facts,
          (as) => phrase`I should be grateful if you would have the present letter and its annex circulated ${as}.`,
        ),
      ],
      close: phrase`Please accept, Excellency, the assurances of my highest consideration.`,
    }),
    'note-verbale': (facts) => {
      const mission = capital(articled(facts.mission))
      return {
        body: [
          sentences([
            phrase`${mission} presents its compliments ${to(facts.to)} and ${transmits(facts)}.`,
            phrase`${statuses(facts.series)}`,
          ]),
          ...request(
            facts,
            (as) =>
              phrase`${mission} would be grateful if the present note verbale and its annex could be circulated ${as}.`,
          ),
        ],
        close: phrase`${mission} avails itself of this opportunity to renew ${to(facts.to)} ${assurances}.`,
      }
    },
  },
  signed: (name) => [
    { type: 'text', value: '(' },
    { type: 'emphasis', children: [{ type: 'text', value: 'Signed' }] },
    ...phrase`) ${name}`,
  ],
  title: {
    letter: (facts) => phrase`Letter ${dated(facts, phrase`the ${facts.office.name}`)}`,
    'note-verbale': (facts) => phrase`Note verbale ${dated(facts, articled(facts.mission))}`,
  },
  annex: phrase`Annex`,
  annexTo: {
    letter: (facts) => phrase`Annex to the letter ${dated(facts, phrase`the ${facts.office.name}`)}`,
    'note-verbale': (facts) => phrase`Annex to the note verbale ${dated(facts, articled(facts.mission))}`,
  },
}

const assurances = 'the assurances of its highest consideration'

/** A blank stands for a name that brings no article. */
function articled({ name }: Name): Phrase {
  return plain(name).startsWith('[') ? phrase`the ${name}` : name
}

function to({ name, to: given }: Name): Phrase {
  return given ?? phrase`to ${name}`
}

function transmits(facts: CoverFacts): Phrase {
  return phrase`has the honour to transmit herewith ${report(facts)}`
}

function report({ series }: CoverFacts): Phrase {
  const only = onlyIn(series)
  const final = finalIn(series)
  const title = phrase`“${series.title}”`
  if (only !== undefined) return phrase`the report ${of(only.meeting)} on ${title}${held(only)}`
  if (final === undefined) return phrase`the report of the ${seriesNoun(series)} ${title}`
  const whole = phrase`${of(final.meeting)} of the ${seriesNoun(series)} ${title}`
  return phrase`the report ${whole}${held(final)}, and of ${precedingMeetings(series)}`
}

/** Where and when a meeting was held, as far as its name does not say it and it is known; with a comma before it. */
function held({ meeting, date }: HeldMeeting): Phrase {
  const where = heldAt(meeting)
  if (isKnown(date)) return phrase`, held${where} ${onDate(date)}`
  return where.length === 0 ? [] : phrase`, held${where}`
}

/** The established formula for what the United Nations issue, which knows but one Secretary-General. */
function dated({ date, to: addressee }: CoverFacts, sender: Phrase): Phrase {
  const isTheirs = plain(addressee.name) === 'the Secretary-General of the United Nations'
  return phrase`dated ${date} from ${sender} addressed ${isTheirs ? 'to the Secretary-General' : to(addressee)}`
}

function request({ circulate }: CoverFacts, ask: (as: Phrase) => Phrase): readonly Phrase[] {
  return circulate === undefined ? [] : [ask(phrase`as a document${ofOrgans(circulate)}`)]
}

/** " of the General Assembly, under agenda item 34, and of the Security Council": an item stands between commas. */
function ofOrgans(organs: readonly OrganFacts[]): Phrase {
  const last = organs.length - 1
  return join(
    organs.map(({ name, agendaItem }, index) => {
      const and = index > 0 && index === last ? ' and' : ''
      const item = agendaItem === undefined ? '' : `, under agenda item${noBreak}${unbroken(agendaItem)}`
      const isClosed = index < last && (agendaItem !== undefined || organs.length > 2)
      return phrase`${and} ${name.of ?? phrase`of the ${withoutArticle(name.name)}`}${item}${isClosed ? ',' : ''}`
    }),
  )
}
