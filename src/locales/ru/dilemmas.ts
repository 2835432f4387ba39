import type { Kind } from '../../model/choice.ts'
import type { MatterOutcome } from '../../model/statement.ts'
import type { Concern, Matter, Meeting, Phrase } from '../claim.ts'
import type { DilemmaPhrases } from '../define-locale.ts'
import type { Considerations } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { inParagraphs, paragraphs, see } from './citations.ts'
import { considerations, saidFor } from './considerations.ts'
import { countOf, formFor } from './counts.ts'
import { course } from './course.ts'
import { lettered } from './labels.ts'
import { bySemicolons, hanging, listOf } from './lists.ts'
import { at } from './meetings.ts'
import { capital, endItem, fullStop, sentences } from './sentences.ts'
import { speakers, supporterSentence } from './speakers.ts'

/** Sentences about dilemmas, questions and concerns. */
export const dilemmas: DilemmaPhrases = {
  ...course,
  between: ({ words, outcome }, meeting) =>
    fullStop(capital(phrase`${at(meeting)} ${dilemmaWas[outcome](words.length)}${against(words)}`)),
  echo: (kind, choice, by, meeting) =>
    sentences([fullStop(capital(similar(kind, choice, by, meeting))), supporterSentence(by)]),
  sameConcern: (by, meeting) => {
    const { words, agreement } = speakers(by, meeting, false)
    return sentences([phrase`${capital(words)} ${expressed[agreement]} ту же обеспокоенность.`, supporterSentence(by)])
  },
  question: ({ words, outcome }, meeting, references) =>
    fullStop(capital(phrase`${at(meeting)} ${asked[outcome].one} ${words}${see(references, 'см. также')}`)),
  concern: (concern, meeting, references) =>
    sentences([
      fullStop(phrase`${capital(concerned(concern, meeting))} ${concern.text}${see(references, 'см. также')}`),
      supporterSentence(concern),
    ]),
  questionsOpening: (outcome, meeting) => capital(phrase`${at(meeting)} ${asked[outcome].many}:`),
  questionItem: endItem,
  considerations,
  alternatives: (number, outcome, meeting, more) => {
    const told = capital(phrase`${at(meeting)} ${amongMany(number, outcome)}`)
    return more.every((sentence) => sentence.length === 0)
      ? phrase`${told}:`
      : sentences([phrase`${told}.`, ...more, phrase`Варианты, рассматривавшиеся ${at(meeting)}:`])
  },
  alternative: (horn, said, position) => {
    if (said === undefined) return endItem(horn, position)
    const isEmpty = said.said.length + said.see.length === 0
    const considered = isEmpty
      ? phrase`соображений в пользу этого варианта не зафиксировано`
      : saidFor(said, 'этого варианта')
    return sentences([fullStop(capital(horn)), fullStop(capital(considered))])
  },
  waysForward,
  bearing: (references) => phrase`См. также ${paragraphs(references)}.`,
}

/** What became of a dilemma, up to its horns. */
const dilemmaWas: Readonly<Record<MatterOutcome, (horns: number) => string>> = {
  discussed: () => 'обсуждалась дилемма: ',
  'left-open': () => 'обсуждалась, но осталась неразрешенной следующая дилемма: ',
  'not-agreed': (horns) => `не было достигнуто согласия относительно выбора из ${variants(horns)}: `,
  deferred: () => 'было отложено рассмотрение следующей дилеммы: ',
}

function amongMany(number: number, outcome: MatterOutcome): string {
  const choice = `выбор${outcome === 'not-agreed' ? 'а' : 'е'} из ${variants(number)}`
  switch (outcome) {
    case 'discussed':
      return `обсуждалась дилемма, состоящая в ${choice}`
    case 'left-open':
      return `обсуждалась, но осталась неразрешенной дилемма, состоящая в ${choice}`
    case 'not-agreed':
      return `не было достигнуто согласия относительно ${choice}`
    case 'deferred':
      return `было отложено рассмотрение дилеммы, состоящей в ${choice}`
  }
}

/** After "из": "двух вариантов", "21 варианта". */
function variants(number: number): string {
  return `${countOf(number, 'm')} ${formFor(number, { one: 'варианта', few: 'вариантов', many: 'вариантов' })}`
}

/** The words before a question in indirect form, and before a list of several, which its colon follows. */
const asked: Readonly<Record<MatterOutcome, Readonly<Record<'one' | 'many', string>>>> = {
  discussed: { one: 'обсуждался вопрос о том,', many: 'обсуждались следующие вопросы' },
  'left-open': { one: 'остался открытым вопрос о том,', many: 'остались открытыми следующие вопросы' },
  'not-agreed': {
    one: 'не было достигнуто согласия по вопросу о том,',
    many: 'не было достигнуто согласия по следующим вопросам',
  },
  deferred: {
    one: 'было отложено рассмотрение вопроса о том,',
    many: 'было отложено рассмотрение следующих вопросов',
  },
}

const expressed = { m: 'выразил', f: 'выразила', n: 'выразило', pl: 'выразили' } as const

function concerned(concern: Concern, meeting: Meeting): Phrase {
  const what = 'обеспокоенность по поводу того, что'
  if (concern.by.length === 0) return phrase`${at(meeting)} была выражена ${what}`
  const { words, agreement } = speakers(concern, meeting, false)
  return phrase`${words} ${expressed[agreement]} ${what}`
}

const similarDilemma: Readonly<Record<MatterOutcome, string>> = {
  discussed: 'обсуждалась сходная дилемма: ',
  'left-open': 'обсуждалась, но осталась неразрешенной сходная дилемма: ',
  'not-agreed': 'не было достигнуто согласия по сходной дилемме: ',
  deferred: 'было отложено рассмотрение сходной дилеммы: ',
}

const similarQuestion: Readonly<Record<MatterOutcome, string>> = {
  discussed: 'обсуждался сходный вопрос',
  'left-open': 'остался открытым сходный вопрос',
  'not-agreed': 'не было достигнуто согласия по сходному вопросу',
  deferred: 'было отложено рассмотрение сходного вопроса',
}

function similar(kind: Kind, { words, outcome }: Matter<readonly Phrase[]>, by: Concern, meeting: Meeting): Phrase {
  const [text = []] = words
  switch (kind) {
    case 'dilemma':
      return phrase`${at(meeting)} ${similarDilemma[outcome]}${against(words)}`
    case 'question':
      return phrase`${at(meeting)} ${similarQuestion[outcome]}: ${text}`
    case 'concern': {
      if (by.by.length === 0) return phrase`${at(meeting)} была выражена сходная обеспокоенность: ${text}`
      const { words: who, agreement } = speakers(by, meeting, false)
      return phrase`${who} ${expressed[agreement]} сходную обеспокоенность: ${text}`
    }
  }
}

/** Equal space for each horn, in the nominative: "с одной стороны — …, с другой стороны — …", "a) …; b) …". */
function against(horns: readonly Phrase[]): Phrase {
  const [one = [], other = []] = horns
  if (horns.length !== 2) return bySemicolons(horns.map((horn, index) => phrase`${lettered(index)} ${horn}`))
  const between = plain(one).includes(',') ? ';' : ','
  return phrase`с одной стороны — ${one}${between} с другой стороны — ${other}`
}

function waysForward({ said, see: references }: Considerations): Phrase {
  if (said.length === 0) return phrase`Возможные пути продвижения вперед изложены ${inParagraphs(references)}.`
  const mentioned =
    said.length === 1
      ? 'Был назван следующий возможный путь продвижения вперед'
      : 'Были названы следующие возможные пути продвижения вперед'
  const ways = said.map(({ text, meetings = [] }) => {
    const where = meetings.length === 0 ? [] : phrase` (${listOf(meetings.map(at))})`
    return phrase`${text}${where}`
  })
  return fullStop(phrase`${mentioned}: ${hanging(ways)}${see(references, 'см. также')}`)
}
