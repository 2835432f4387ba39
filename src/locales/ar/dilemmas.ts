import type { Kind } from '../../model/choice.ts'
import type { MatterOutcome } from '../../model/statement.ts'
import type { Concern, Matter, Meeting, Phrase } from '../claim.ts'
import type { DilemmaPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { paragraphs, paras, see } from './citations.ts'
import { saidBy } from './claims.ts'
import { alternative, alternatives, considerations, lettered, waysForward } from './considerations.ts'
import { and, listOf } from './lists.ts'
import { at } from './meetings.ts'
import { endItem, fullStop, sentences } from './sentences.ts'
import { supporterSentence } from './speakers.ts'
import { verbWords } from './verbs.ts'

/** Sentences about dilemmas, questions and concerns, and their course over the series. */
export const dilemmas: DilemmaPhrases = {
  between: ({ words, outcome }, meeting) =>
    fullStop(phrase`${happened[outcome](at(meeting), things.dilemma)} ${against(words)}`),
  echo: (kind, choice, by, meeting) =>
    sentences([fullStop(and(similar(kind, choice, by, meeting))), supporterSentence(by)]),
  sameConcern: (by, meeting) => {
    const { before } = saidBy(by, meeting, 'first', verbWords.concerned.personal)
    return sentences([phrase`${and(before)} عن القلق نفسه.`, supporterSentence(by)])
  },
  question: ({ words, outcome }, meeting, references) =>
    fullStop(phrase`${happened[outcome](at(meeting), things.question)} ${words}${see(references, 'انظر أيضا')}`),
  concern: (concern, meeting, references) =>
    sentences([
      fullStop(phrase`${concerned(concern, meeting)} ${concern.text}${see(references, 'انظر أيضا')}`),
      supporterSentence(concern),
    ]),
  questionsOpening: (outcome, meeting) => phrase`${happened[outcome](at(meeting), things.questions)}:`,
  questionItem: endItem,
  considerations,
  alternatives: (number, outcome, meeting, more) =>
    alternatives((horns) => phrase`${happened[outcome](at(meeting), things.dilemma)} ${horns}`, number, meeting, more),
  alternative,
  waysForward,
  bearing: (references) => phrase`انظر أيضا ${paragraphs(references)}.`,
  takenUpAgain: (kind, outcome, meetings) =>
    phrase`${courses[kind].again} ${listOf(meetings.map(at))}${courses[kind].ends[outcome]}.`,
  settled: (kind, meeting, reference) => phrase`${courses[kind].settled} ${at(meeting)} (${paras([reference])}).`,
  reopened: (kind, meeting, reference, again) =>
    phrase`${courses[kind].settled} ${at(meeting)} (${paras([reference])})، ${courses[kind].reopened} ${at(again)}.`,
  notTakenUp: (kind) => phrase`ولا تتناول التقارير عن الاجتماعات اللاحقة ${courses[kind].this}.`,
  noneTakenUp: (references) => {
    const of =
      references.length === 1 ? 'الأمر المبين' : references.length === 2 ? 'الأمرين المبينين' : 'الأمور المبينة'
    const none = references.length === 1 ? of : `أيا من ${of}`
    return phrase`لا تتناول التقارير عن الاجتماعات اللاحقة ${none} في ${paragraphs(references)}.`
  },
}

/** What is discussed: as the subject of a verb, and after "about", where it was not agreed, or deferred. */
interface Thing {
  readonly subject: string
  readonly about: string
}

const things = {
  dilemma: { subject: 'معضلة', about: 'الاختيار' },
  question: { subject: 'مسألة', about: 'مسألة' },
  questions: { subject: 'المسائل التالية', about: 'المسائل التالية' },
  similarDilemma: { subject: 'معضلة مماثلة', about: 'معضلة مماثلة' },
  similarQuestion: { subject: 'مسألة مماثلة', about: 'مسألة مماثلة' },
} as const satisfies Readonly<Record<string, Thing>>

/** What became of a thing at a meeting, up to its words. */
const happened: Readonly<Record<MatterOutcome, (where: Phrase, thing: Thing) => Phrase>> = {
  discussed: (where, { subject }) => phrase`نوقشت ${where} ${subject}`,
  'left-open': (where, { subject }) => phrase`ظلت ${where} دون حسم ${subject}`,
  'not-agreed': (where, { about }) => phrase`لم يتوصل ${where} إلى اتفاق بشأن ${about}`,
  deferred: (where, { about }) => phrase`أرجئ ${where} النظر في ${about}`,
}

function similar(kind: Kind, { words, outcome }: Matter<readonly Phrase[]>, by: Concern, meeting: Meeting): Phrase {
  const [text = []] = words
  switch (kind) {
    case 'dilemma':
      return phrase`${happened[outcome](at(meeting), things.similarDilemma)} ${against(words)}`
    case 'question':
      return phrase`${happened[outcome](at(meeting), things.similarQuestion)}: ${text}`
    case 'concern':
      return phrase`${worried(by, meeting)} عن قلق مماثل من أن ${text}`
  }
}

function concerned(concern: Concern, meeting: Meeting): Phrase {
  return phrase`${worried(concern, meeting)} عن القلق من أن`
}

/** "أعرب في جنيف", "في جنيف، أعربت النرويج": what a worry begins with. */
function worried(concern: Concern, meeting: Meeting): Phrase {
  return concern.by.length === 0
    ? phrase`أعرب ${at(meeting)}`
    : saidBy(concern, meeting, 'first', verbWords.concerned.personal).before
}

/** Equal space for each horn: "بين …، من جهة، و…، من جهة أخرى", "بين (أ) …؛ (ب) …؛ (ج) …". */
function against(horns: readonly Phrase[]): Phrase {
  const [one = [], second = []] = horns
  if (horns.length === 2) return phrase`بين ${one}، من جهة، ${and(second)}، من جهة أخرى`
  return phrase`بين ${lettered(horns)}`
}

/** The course of a matter, by what it is: each sentence up to its meeting. */
interface Course {
  readonly again: string
  readonly settled: string
  readonly reopened: string
  readonly this: string
  /** How a sentence ends that tells of a later discussion. */
  readonly ends: Readonly<Record<MatterOutcome, string>>
}

const endsOf = (left: string, it: string): Course['ends'] => ({
  discussed: '',
  'left-open': `، ${left} دون حسم`,
  'not-agreed': `، ولم يتوصل إلى اتفاق بشأن${it}`,
  deferred: `، وأرجئ النظر في${it}`,
})

const courses: Readonly<Record<Kind, Course>> = {
  dilemma: {
    again: 'وتنوولت المعضلة مجددا',
    settled: 'وحسمت المعضلة',
    reopened: 'ثم أعيد فتحها',
    this: 'هذه المعضلة',
    ends: endsOf('وظلت', 'ها'),
  },
  question: {
    again: 'وتنوولت المسألة مجددا',
    settled: 'وحسمت المسألة',
    reopened: 'ثم أعيد فتحها',
    this: 'هذه المسألة',
    ends: endsOf('وظلت', 'ها'),
  },
  concern: {
    again: 'وأثير الشاغل مجددا',
    settled: 'وبدد الشاغل',
    reopened: 'ثم أعيدت إثارته',
    this: 'هذا الشاغل',
    ends: endsOf('وظل', 'ه'),
  },
}
