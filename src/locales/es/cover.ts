import type { Name, Phrase } from '../claim.ts'
import type { CoverPhrases } from '../define-locale.ts'
import type { CoverFacts, HeldMeeting, OrganFacts } from '../facts.ts'
import { join, phrase, plain } from '../phrase.ts'
import { isKnown } from '../shared/calendar.ts'
import { finalIn, onlyIn } from '../shared/meetings-in.ts'
import { onDate } from './dates.ts'
import { agendaItem } from './masthead.ts'
import { heldAt, of } from './meetings.ts'
import { a, articled, de } from './names.ts'
import { articleOf, isMany } from './nouns.ts'
import { capital, sentences } from './sentences.ts'
import { precedingMeetings, seriesNoun } from './series.ts'
import { statuses } from './status.ts'

/**
 * The page before the report. A letter is in the first person and signed; a note verbale is in the third person and
 * unsigned.
 */
export const cover: CoverPhrases = {
  blanks: { to: '[destinatarios]', name: '[nombre]', office: '[cargo]', mission: '[nombre de la misión]' },
  text: {
    letter: (facts) => ({
      salutation: phrase`Excelencia:`,
      body: [
        phrase`Tengo el honor de transmitir adjunto ${report(facts)}. ${statuses(facts.series)}`,
        ...request(
          facts,
          (as) => phrase`Agradecería que tuviera a bien hacer distribuir la presente carta y su anexo ${as}.`,
        ),
      ],
      close: phrase`Aprovecho la oportunidad para reiterarle, Excelencia, ${assurances.mine}.`,
    }),
    'note-verbale': noteVerbale,
  },
  signed: (name) => [
    { type: 'text', value: '(' },
    { type: 'emphasis', children: [{ type: 'text', value: 'Firmado' }] },
    ...phrase`) ${name}`,
  ],
  title: {
    letter: (facts) => phrase`Carta ${dated(facts, officeOf(facts))}`,
    'note-verbale': (facts) => phrase`Nota verbal ${dated(facts, withArticle(facts.mission))}`,
  },
  annex: phrase`Anexo`,
  annexTo: {
    letter: (facts) => phrase`Anexo de la carta ${dated(facts, officeOf(facts))}`,
    'note-verbale': (facts) => phrase`Anexo de la nota verbal ${dated(facts, withArticle(facts.mission))}`,
  },
}

function noteVerbale(facts: CoverFacts): ReturnType<CoverPhrases['text']['note-verbale']> {
  const mission = capital(withArticle(facts.mission))
  const many = isMany(withArticle(facts.mission))
  const [greets, has, thanks, takes] = many
    ? ['saludan', 'tienen', 'agradecerían', 'aprovechan']
    : ['saluda', 'tiene', 'agradecería', 'aprovecha']
  const transmits = phrase`${has} el honor de transmitir adjunto ${report(facts)}`
  return {
    body: [
      sentences([
        phrase`${mission} ${greets} atentamente ${to(facts.to)} y ${transmits}.`,
        phrase`${statuses(facts.series)}`,
      ]),
      ...request(
        facts,
        (as) => phrase`${mission} ${thanks} que la presente nota verbal y su anexo se distribuyeran ${as}.`,
      ),
    ],
    close: phrase`${mission} ${takes} esta oportunidad para reiterar ${to(facts.to)} ${assurances.theirs}.`,
  }
}

const assurances = {
  mine: 'las seguridades de mi consideración más distinguida',
  theirs: 'las seguridades de su consideración más distinguida',
}

/** A mission is feminine, and so is the blank that stands for its name. */
function withArticle({ name }: Name): Phrase {
  return plain(name).startsWith('[') ? phrase`la ${name}` : name
}

/** The office of who signs, with its article: by the noun, or by the title of the person who holds it. */
function officeOf({ office: { name: office }, name }: CoverFacts): Phrase {
  if (articleOf(office) !== undefined) return office
  const isWoman = /^(?:Excma\. )?(?:Sra|Srta|Dra|Profa)\./.test(plain(name))
  return isWoman ? phrase`la ${office}` : articled(office, false)
}

function to({ name, to: given }: Name): Phrase {
  return given ?? a(name)
}

function report({ series }: CoverFacts): Phrase {
  const only = onlyIn(series)
  const final = finalIn(series)
  const title = phrase`“${series.title}”`
  if (only !== undefined) return phrase`el informe ${of(only.meeting)} sobre ${title}${held(only)}`
  const whole = phrase`de la ${seriesNoun(series)} titulada ${title}`
  if (final === undefined) return phrase`el informe ${whole}`
  return phrase`el informe ${of(final.meeting)} ${whole}${held(final)}, y ${de(precedingMeetings(series))}`
}

/** Where and when a meeting was held, as far as its name does not say it and it is known, in brackets. */
function held({ meeting, date }: HeldMeeting): Phrase {
  const where = heldAt(meeting)
  if (!isKnown(date) && where.length === 0) return []
  const when = isKnown(date) ? ` ${onDate(date)}` : ''
  return phrase`, que se ${isMany(meeting.called.name) ? 'celebraron' : 'celebró'}${where}${when}`
}

/** The established formula for what the United Nations issue, which knows but one Secretary-General. */
function dated({ date, to: addressee }: CoverFacts, sender: Phrase): Phrase {
  const isTheirs = plain(addressee.name) === 'el Secretario General de las Naciones Unidas'
  return phrase`de fecha ${date} dirigida ${isTheirs ? 'al Secretario General' : to(addressee)} por ${sender}`
}

function request({ circulate }: CoverFacts, ask: (as: Phrase) => Phrase): readonly Phrase[] {
  return circulate === undefined ? [] : [ask(phrase`como documento${ofOrgans(circulate)}`)]
}

/** " de la Asamblea General, en relación con el tema 34 del programa, y del Consejo de Seguridad" */
function ofOrgans(organs: readonly OrganFacts[]): Phrase {
  const last = organs.length - 1
  return join(
    organs.map(({ name, agendaItem: item }, index) => {
      const and = index > 0 && index === last ? ' y' : ''
      const under = item === undefined ? '' : `, en relación con el ${agendaItem(item)}`
      const isClosed = index < last && (item !== undefined || organs.length > 2)
      return phrase`${and} ${name.of ?? de(articled(name.name, false))}${under}${isClosed ? ',' : ''}`
    }),
  )
}
