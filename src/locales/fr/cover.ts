import type { Name, Phrase } from '../claim.ts'
import type { CoverPhrases } from '../define-locale.ts'
import type { CoverFacts, OrganFacts } from '../facts.ts'
import { joinWith, phrase, plain } from '../phrase.ts'
import { finalIn, onlyIn } from '../shared/meetings-in.ts'
import { noBreak } from '../shared/no-break.ts'
import { agreeing } from './agreement.ts'
import { theBody, theOffice } from './bodies.ts'
import { de, toEach } from './elision.ts'
import { inBrackets, statuses } from './introduction.ts'
import { agendaNumber } from './labels.ts'
import { agreementOf, of } from './meetings.ts'
import { isPlural } from './names.ts'
import { capital, quote, sentences } from './sentences.ts'
import { ofPrecedingMeetings, seriesNoun } from './series.ts'

/**
 * The page before the report. A letter is in the first person and signed; a note verbale is in the third person and
 * unsigned.
 */
export const cover: CoverPhrases = {
  blanks: { to: '[destinataires]', name: '[nom]', office: '[titre]', mission: '[nom de la mission]' },
  text: {
    letter: (facts) => ({
      salutation: phrase`Excellence,`,
      body: [
        phrase`J’ai l’honneur de vous faire tenir ci-joint ${report(facts)}. ${statuses(facts.series)}`,
        ...request(facts, (as) => {
          const text = 'le texte de la présente lettre et de son annexe'
          return phrase`Je vous saurais gré de bien vouloir faire distribuer ${text} ${as}.`
        }),
      ],
      close: phrase`Veuillez agréer, Excellence, les assurances de ma très haute considération.`,
    }),
    'note-verbale': noteVerbale,
  },
  signed: (name) => [
    { type: 'text', value: '(' },
    { type: 'emphasis', children: [{ type: 'text', value: 'Signé' }] },
    ...phrase`) ${name}`,
  ],
  title: {
    letter: (facts) => phrase`Lettre ${dated(facts, theOffice(facts.office.name), ', ')}`,
    'note-verbale': (facts) => phrase`Note verbale ${dated(facts, theOffice(facts.mission.name), ', ')}`,
  },
  annex: phrase`Annexe`,
  annexTo: {
    letter: (facts) => phrase`Annexe à la lettre ${dated(facts, theOffice(facts.office.name), ' ')}`,
    'note-verbale': (facts) => phrase`Annexe à la note verbale ${dated(facts, theOffice(facts.mission.name), ' ')}`,
  },
}

function noteVerbale(facts: CoverFacts): ReturnType<CoverPhrases['text']['note-verbale']> {
  const mission = capital(theOffice(facts.mission.name))
  const [presents, has, would, takes] = isPlural(facts.mission.name)
    ? ['présentent leurs', 'ont', 'sauraient', 'saisissent']
    : ['présente ses', 'a', 'saurait', 'saisit']
  const addressee = to(facts.to)
  const compliments = phrase`${mission} ${presents} compliments ${addressee}`
  const thanks = phrase`${mission} ${would} gré ${addressee} de bien vouloir faire distribuer`
  return {
    body: [
      sentences([
        phrase`${compliments} et ${has} l’honneur de faire tenir ci-joint ${report(facts)}.`,
        phrase`${statuses(facts.series)}`,
      ]),
      ...request(facts, (as) => phrase`${thanks} la présente note verbale et son annexe ${as}.`),
    ],
    close: phrase`${mission} ${takes} cette occasion pour renouveler ${addressee} ${assurances(facts)}.`,
  }
}

function assurances({ mission }: CoverFacts): string {
  return `les assurances de ${isPlural(mission.name) ? 'leur' : 'sa'} très haute considération`
}

function to({ name, to: given }: Name): Phrase {
  return given ?? toEach(name)
}

function report({ series }: CoverFacts): Phrase {
  const only = onlyIn(series)
  const final = finalIn(series)
  const title = quote(series.title)
  if (only !== undefined) {
    const called = agreeing('intitulé', agreementOf(only.meeting))
    return phrase`le rapport ${of(only.meeting)}${inBrackets(only)}, ${called} ${title}`
  }
  const ofSeries = phrase`de ${seriesNoun(series)} intitulée ${title}`
  return final === undefined
    ? phrase`le rapport ${ofSeries}`
    : phrase`le rapport ${of(final.meeting)}${inBrackets(final)} ${ofSeries} et ${ofPrecedingMeetings(series)}`
}

/** The established formula for what the United Nations issue, which knows but one Secretary-General. */
function dated({ date, to: addressee }: CoverFacts, sender: Phrase, mark: string): Phrase {
  const isTheirs = /^le Secrétaire général de(?:s|s? l[’']Organisation des) Nations Unies$/u.test(plain(addressee.name))
  const day = /^(?:1er|\d{1,2})[ \u00a0]/u.test(plain(date))
  const on = day ? phrase`du ${date}` : de(date)
  return phrase`datée ${on}${mark}adressée ${isTheirs ? 'au Secrétaire général' : to(addressee)} par ${sender}`
}

function request({ circulate }: CoverFacts, ask: (as: Phrase) => Phrase): readonly Phrase[] {
  return circulate === undefined ? [] : [ask(phrase`comme document${ofOrgans(circulate)}`)]
}

/** " de l’Assemblée générale, au titre du point 34 b) de l’ordre du jour, et du Conseil de sécurité" */
function ofOrgans(organs: readonly OrganFacts[]): Phrase {
  const parts = organs.map(({ name, agendaItem }) => {
    const item =
      agendaItem === undefined ? '' : `, au titre du point${noBreak}${agendaNumber(agendaItem)} de l’ordre du jour`
    return phrase`${name.of ?? de(theBody(name.name))}${item}`
  })
  const hasItems = organs.some(({ agendaItem }) => agendaItem !== undefined)
  return parts.length === 0 ? [] : phrase` ${joinWith(parts, ', ', hasItems ? ', et ' : ' et ')}`
}
