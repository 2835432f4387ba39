import type { Name, Phrase } from '../claim.ts'
import type { CoverPhrases } from '../define-locale.ts'
import type { CoverFacts, OrganFacts } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { finalIn, onlyIn } from '../shared/meetings-in.ts'
import { noBreak } from '../shared/no-break.ts'
import { ofDate } from './dates.ts'
import { statuses } from './introduction.ts'
import { listOf } from './lists.ts'
import { about } from './meetings.ts'
import { ofName, toName } from './names.ts'
import { bracketed } from './place-and-date.ts'
import { capital, quoted, sentences } from './sentences.ts'
import { otherMeetings, seriesOf } from './series.ts'

/**
 * The page before the report. A letter is in the first person and signed; a note verbale is in the third person and
 * unsigned.
 */
export const cover: CoverPhrases = {
  blanks: {
    to: '[адресаты]',
    name: '[имя и фамилия]',
    office: '[должность]',
    mission: '[название представительства]',
  },
  text: {
    letter: (facts) => ({
      salutation: phrase`Ваше Превосходительство,`,
      body: [
        phrase`Имею честь препроводить настоящим ${report(facts)}. ${statuses(facts.series)}`,
        ...request(facts, (as) => phrase`Прошу распространить настоящее письмо и приложение к нему ${as}.`),
      ],
      close: phrase`Примите, Ваше Превосходительство, уверения в моем весьма высоком уважении.`,
    }),
    'note-verbale': (facts) => {
      const mission = capital(facts.mission.name)
      const to = toAddressee(facts.to)
      const transmits = phrase`имеет честь препроводить настоящим ${report(facts)}`
      return {
        body: [
          sentences([
            phrase`${mission} свидетельствует свое уважение ${to} и ${transmits}.`,
            phrase`${statuses(facts.series)}`,
          ]),
          ...request(
            facts,
            (as) => phrase`${mission} просит распространить настоящую вербальную ноту и приложение к ней ${as}.`,
          ),
        ],
        close: phrase`${mission} пользуется этой возможностью, чтобы возобновить ${to} ${assurances}.`,
      }
    },
  },
  signed: (name) => [
    { type: 'text', value: '(' },
    { type: 'emphasis', children: [{ type: 'text', value: 'Подпись' }] },
    ...phrase`) ${name}`,
  ],
  title: {
    letter: (facts) => phrase`Письмо ${sent(facts, facts.office)}`,
    'note-verbale': (facts) => phrase`Вербальная нота ${sent(facts, facts.mission)}`,
  },
  annex: phrase`Приложение`,
  annexTo: {
    letter: (facts) => phrase`Приложение к письму ${sent(facts, facts.office)}`,
    'note-verbale': (facts) => phrase`Приложение к вербальной ноте ${sent(facts, facts.mission)}`,
  },
}

const assurances = 'уверения в своем весьма высоком уважении'

/** The addressee in the dative; where that is not known, its name stands in brackets. A blank is to be filled in. */
function toAddressee(to: Name): Phrase {
  return toName(to) ?? (isBlank(to) ? to.name : phrase`адресату (${to.name})`)
}

function isBlank({ name }: Name): boolean {
  return plain(name).startsWith('[')
}

function report({ series }: CoverFacts): Phrase {
  const only = onlyIn(series)
  const final = finalIn(series)
  const title = quoted(series.title)
  if (only !== undefined) return phrase`доклад ${about(only.meeting)} на тему ${title}${bracketed(only)}`
  const whole = phrase`серии ${seriesOf(series)} ${title}`
  if (final === undefined) return phrase`доклад о ${whole}`
  return phrase`доклад ${about(final.meeting)} ${whole}${bracketed(final)} и о ${otherMeetings(series)}`
}

/**
 * The established formula for what the United Nations issue: "… Постоянного представителя Норвегии при Организации
 * Объединенных Наций от 15 июня 2008 года на имя Генерального секретаря". Names of which the genitive is not known
 * stand in brackets.
 */
function sent({ date, to }: CoverFacts, from: Name): Phrase {
  const when = phrase`от ${ofDate(plain(date))}`
  const [sender, addressee] = [
    genitiveOrBlank(from),
    isTheirs(to) ? phrase`Генерального секретаря` : genitiveOrBlank(to),
  ]
  if (sender !== undefined && addressee !== undefined) return phrase`${sender} ${when} на имя ${addressee}`
  return phrase`${when} (отправитель — ${from.name}; адресат — ${to.name})`
}

function genitiveOrBlank(name: Name): Phrase | undefined {
  return ofName(name) ?? (isBlank(name) ? name.name : undefined)
}

/** The United Nations know but one Secretary-General. */
function isTheirs({ name }: Name): boolean {
  return plain(name) === 'Генеральный секретарь Организации Объединенных Наций'
}

function request({ circulate }: CoverFacts, ask: (as: Phrase) => Phrase): readonly Phrase[] {
  return circulate === undefined ? [] : [ask(phrase`в качестве документа${ofOrgans(circulate)}`)]
}

/** " Генеральной Ассамблеи по пункту 34 b) повестки дня и Совета Безопасности" */
function ofOrgans(organs: readonly OrganFacts[]): Phrase {
  if (organs.length === 0) return []
  const each = organs.map(({ name, agendaItem }) => {
    const of = ofName(name) ?? phrase`органа «${name.name}»`
    return agendaItem === undefined ? of : phrase`${of} по пункту${noBreak}${itemOfAgenda(agendaItem)} повестки дня`
  })
  return phrase` ${listOf(each)}`
}

/** An item of an agenda, as Russian documents write it: "34 b)" for "34 (b)". */
export function itemOfAgenda(item: string): string {
  return item.replace(/\((\p{L}+)\)/gu, '$1)').replaceAll(' ', noBreak)
}
